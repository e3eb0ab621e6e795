-- How far the articles have been held against the record again: one place in the ledger for all of them, so that a look
-- writes what it found and nothing else. What was noted before is work done, and is done again.
drop table article_watches;
create table article_watches (
  article_id plain_text primary key,
  revision_id plain_text not null,
  moved plain_text not null
);
-- At most one row: the newest batch that the last look knew.
create table articles_looked_at (
  only_row integer primary key,
  batch integer not null,
  batch_id plain_text not null
);
