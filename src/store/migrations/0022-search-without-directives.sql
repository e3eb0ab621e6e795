-- Lines that lead to other articles or ask for a picture are no words of an article any more: what search keeps is made again.
insert into tables_due (name) values ('search_entries') on conflict do nothing;
