-- The words of each article's newest revision by which others that have to do with it are found (core/record/article-words.ts).
create table article_words (
  word plain_text not null,
  language plain_text not null,
  published plain_text not null,
  article_id plain_text not null,
  collection plain_text not null,
  primary key (article_id, word)
);
create index article_words_held on article_words (word, language, published);
