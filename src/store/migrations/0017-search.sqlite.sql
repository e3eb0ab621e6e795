-- What search finds (core/search/entries.ts): a row for each thing that the site shows, its words kept as plain tokens so
-- that both engines divide them alike. `place` is the day and a hash: higher is newer, and each entry has its own.
create table search_entries (
  place integer primary key,
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
-- An index of the words, kept by the fold beside the table and made again whenever that is.
create virtual table search_words using fts5 (
  title, body, filters, content = 'search_entries', content_rowid = 'place', tokenize = 'ascii', columnsize = 0
);
insert into tables_due (name) values ('search_entries');
