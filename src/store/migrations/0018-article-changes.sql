-- Every correction of an article and every time one was taken off the site, by the language and day that lists are
-- ordered by: to be found without reading the words of every revision.
create table article_changes (
  entry_id plain_text primary key,
  article_id plain_text not null,
  language plain_text not null,
  at plain_text not null,
  collection plain_text not null
);
create index article_changes_listed on article_changes (language, at);
insert into tables_due (name) values ('article_changes');
