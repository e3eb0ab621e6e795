-- Which article each article's newest revision says that it translates (core/record/translated-article.ts): its version in
-- another language is found without reading every article.
create table article_translations (
  article_id plain_text not null primary key,
  translates plain_text not null,
  collection plain_text not null
);
create index article_translations_of on article_translations (translates);
-- Articles that share a word are read in order from the index alone, which holds all that is asked of them.
drop index article_words_held;
create index article_words_held on article_words (word, language, published, article_id, collection);
insert into tables_due (name) values ('article_translations') on conflict do nothing;
