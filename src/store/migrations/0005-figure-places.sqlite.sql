-- Where questions find their figures: a row for every key of a figure's places (see core/count/selection.ts), in the order
-- in which questions ask. One tree holds it all.
create table figure_places (
  place text not null,
  measure text not null,
  unit text not null,
  last_day text not null,
  first_day text not null,
  statement_id text not null,
  nth integer not null,
  collection text not null,
  head text,
  belonging text not null,
  number text not null,
  running integer not null,
  standing integer not null,
  cell text not null,
  block text not null,
  primary key (place, measure, unit, last_day, first_day, statement_id)
) without rowid;
