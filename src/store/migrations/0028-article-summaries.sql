-- What lines that lead to an article tell of its newest revision (core/search/article-summary.ts), so that the articles related to
-- one need not be read for them.
create table article_summaries (
  article_id plain_text not null primary key,
  collection plain_text not null,
  title plain_text not null,
  opening plain_text not null,
  topic plain_text,
  section plain_text,
  country plain_text
);
insert into tables_due (name) values ('article_summaries') on conflict do nothing;
