-- Tables made from the newest revisions of articles are filled as all others are; whether they had been was told by looking for rows.
insert into tables_due (name) values ('article_questions'), ('article_terms'), ('article_words');
