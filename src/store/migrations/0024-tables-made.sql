-- How often the query tables, or those of one collection, were made again from the entries: by a rebuild, a restore or an erasure.
-- Who keeps answers, or what entries said, while the record stays as it is, tells by it that it may be another now.
create table tables_made (
  only_row integer primary key check (only_row = 1),
  times integer not null
);
insert into tables_made (only_row, times) values (1, 0);
