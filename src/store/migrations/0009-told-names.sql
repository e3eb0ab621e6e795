-- Where a check finds what is told of somebody by name: a row for every key of a person, an event's targets or a
-- quotation's speaker (see core/count/told-names.ts). `recorded` is the sequence of the batch in its collection.
create table told_names (
  kind plain_text not null,
  name_key plain_text not null,
  recorded integer not null,
  statement_id plain_text not null,
  collection plain_text not null,
  primary key (kind, name_key, recorded, statement_id)
);

-- Tables to be filled from what stands when a record is opened next: it may be older than they are.
create table tables_due (name plain_text primary key);
insert into tables_due (name) values ('figure_places'), ('told_names');
