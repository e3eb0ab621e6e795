-- What search finds (core/search/entries.ts): a row for each thing that the site shows, its words kept as plain tokens so
-- that both engines divide them alike. `place` is the day and a hash: higher is newer, and each entry has its own. It is
-- a whole number below 2^53.
create table search_entries (
  place double precision primary key,
  kind plain_text not null,
  id plain_text not null,
  collection plain_text not null,
  same plain_text not null,
  document_id plain_text,
  day plain_text,
  language plain_text,
  countries plain_text not null,
  section plain_text,
  source plain_text,
  filters plain_text not null,
  title plain_text not null,
  body plain_text not null,
  unique (kind, id)
);
-- A word of its own between the fields, so that no phrase reaches from one into another.
create function search_vector(title text, body text, filters text) returns tsvector
immutable strict parallel safe language sql
return to_tsvector('simple'::regconfig, title || ' zz2 ' || body || ' zz2 ' || filters);
create index search_words on search_entries using gin (search_vector(title, body, filters));
create index search_titles on search_entries using gin (search_vector(title, '', filters));
insert into tables_due (name) values ('search_entries');
