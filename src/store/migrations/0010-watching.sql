-- What the claims of each article's newest revision ask of the record: a row for every measure and every key of a place
-- under which a figure could bear on one (see core/count/selection.ts); place '' where a claim names none.
create table article_questions (
  place plain_text not null,
  measure plain_text not null,
  unit plain_text not null,
  article_id plain_text not null,
  collection plain_text not null,
  primary key (place, measure, unit, article_id)
);
create index article_questions_of_article on article_questions (article_id);

-- How far each article has been held against the record again, and what had moved: a note of work done, not of what
-- was entered. Without it the work is done again.
create table article_watches (
  article_id plain_text primary key,
  revision_id plain_text not null,
  batch integer not null,
  batch_id plain_text not null,
  moved plain_text not null
);
