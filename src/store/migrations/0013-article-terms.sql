-- What each article's newest revision is listed under (core/record/article-terms.ts), with the days that lists are ordered by.
create table article_terms (
  kind plain_text not null,
  term plain_text not null,
  language plain_text not null,
  published plain_text not null,
  article_id plain_text not null,
  name plain_text not null,
  collection plain_text not null,
  primary key (article_id, kind, term)
);
create index article_terms_listed on article_terms (kind, term, language, published);
