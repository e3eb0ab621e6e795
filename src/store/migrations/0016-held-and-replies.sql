-- Articles that are ready and must not be seen before their time; the draft lies in the entry.
create table held_articles (
  article_id plain_text primary key,
  collection plain_text not null,
  until plain_text not null,
  entry_id plain_text not null
);
-- Replies of those who are written about; what is withdrawn is not here.
create table replies (
  id plain_text primary key,
  collection plain_text not null,
  article_id plain_text not null,
  entry_id plain_text not null
);
create index replies_of_article on replies (article_id);
