-- What stands, worked out from the entries: a cache that `cotejo rebuild` makes again, byte for byte.
-- Words live in the entry (`entry_id`); columns are what questions filter and order by, and what somebody who opens
-- the database looks for first.

create table collections (
  id plain_text primary key,
  entry_id plain_text not null,
  visibility plain_text not null,
  hidden integer not null
);

create table documents (
  id plain_text primary key,
  collection plain_text not null,
  entry_id plain_text not null,
  kind plain_text not null,
  language plain_text not null,
  publisher plain_text,
  published plain_text,
  url plain_text,
  origin plain_text
);
create index documents_of_collection on documents (collection, published);

create table captures (
  id plain_text primary key,
  collection plain_text not null,
  document_id plain_text not null,
  entry_id plain_text not null,
  sha256 plain_text not null,
  at plain_text not null,
  redacted integer not null,
  unique (collection, sha256)
);
create index captures_of_document on captures (document_id);
create index captures_by_hash on captures (sha256);

create table texts (
  id plain_text primary key,
  collection plain_text not null,
  document_id plain_text not null,
  capture_id plain_text not null,
  entry_id plain_text not null,
  extraction plain_text not null
);
create index texts_of_document on texts (document_id);
create index texts_of_capture on texts (capture_id);

create table text_readings (
  text_id plain_text not null,
  reader_version plain_text not null,
  collection plain_text not null,
  entry_id plain_text not null,
  unread integer not null,
  primary key (text_id, reader_version)
);

-- The columns of the value are those of the value that stands: a person's, where a person gave one. `places` and
-- `origins` are place codes with a space between them ("GT GT-JU"); null when there are none. `sequence` is that of
-- the batch: statements of one text in one batch are one reading.
create table statements (
  id plain_text primary key,
  collection plain_text not null,
  document_id plain_text not null,
  text_id plain_text not null,
  entry_id plain_text not null,
  anchor plain_text not null,
  capture_sha256 plain_text not null,
  reader_version plain_text not null,
  sequence integer not null,
  kind plain_text not null,
  quoted_start integer not null,
  measure plain_text,
  counted_group plain_text,
  organization plain_text,
  head plain_text,
  unit plain_text,
  mode plain_text,
  first_day plain_text,
  last_day plain_text,
  as_of plain_text,
  places plain_text,
  origins plain_text,
  review plain_text not null,
  reviewed_by plain_text,
  review_entry_id plain_text,
  review_match plain_text,
  value_entry_id plain_text,
  disagrees integer not null,
  superseded integer not null,
  superseded_by plain_text
);
create index statements_of_document on statements (document_id);
create index statements_by_anchor on statements (anchor);
create index statements_by_measure on statements (measure, head) where measure is not null;
create index statements_by_review on statements (review, collection) where review <> 'unreviewed';

-- `value_entry_id` is the entry that holds the value a confirmation or correction stands for; null for a rejection.
create table reviews (
  entry_id plain_text primary key,
  collection plain_text not null,
  sequence integer not null,
  position integer not null,
  statement_id plain_text not null,
  anchor plain_text,
  capture_sha256 plain_text,
  kind plain_text not null,
  value_entry_id plain_text,
  actor_kind plain_text not null,
  actor_name plain_text not null,
  at plain_text not null,
  undone_by plain_text
);
create index reviews_by_anchor on reviews (anchor);
create index reviews_by_capture on reviews (capture_sha256);
create index reviews_of_statement on reviews (statement_id);
create index reviews_of_value on reviews (value_entry_id);

create table judgements (
  entry_id plain_text primary key,
  collection plain_text not null,
  sequence integer not null,
  position integer not null,
  about plain_text not null,
  one plain_text not null,
  other plain_text not null,
  same integer not null,
  actor_kind plain_text not null,
  actor_name plain_text not null,
  at plain_text not null,
  undone_by plain_text
);

create table articles (
  id plain_text primary key,
  collection plain_text not null,
  language plain_text not null,
  revision_id plain_text not null,
  address plain_text not null,
  published plain_text not null,
  updated plain_text not null,
  withdrawn_entry_id plain_text
);
create index articles_by_date on articles (published);

create table article_revisions (
  id plain_text primary key,
  collection plain_text not null,
  article_id plain_text not null,
  revision integer not null,
  entry_id plain_text not null,
  unique (article_id, revision)
);

-- Every address an article has had; all lead to the one it has now.
create table article_addresses (
  address plain_text primary key,
  collection plain_text not null,
  article_id plain_text not null
);
create index addresses_of_article on article_addresses (article_id);

-- Which revisions make a claim: its address goes on leading to it.
create table article_claims (
  claim_id plain_text not null,
  revision integer not null,
  collection plain_text not null,
  article_id plain_text not null,
  entry_id plain_text not null,
  primary key (claim_id, revision)
);

create table redactions (
  entry_id plain_text primary key,
  collection plain_text not null,
  target_kind plain_text not null,
  target_id plain_text not null,
  actor_kind plain_text not null,
  actor_name plain_text not null,
  at plain_text not null
);
