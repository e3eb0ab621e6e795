-- Where questions find their figures: a row for every key of a figure's places (see core/count/selection.ts), in the order
-- in which questions ask.
create table figure_places (
  place plain_text not null,
  measure plain_text not null,
  unit plain_text not null,
  last_day plain_text not null,
  first_day plain_text not null,
  statement_id plain_text not null,
  nth integer not null,
  collection plain_text not null,
  head plain_text,
  belonging plain_text not null,
  number plain_text not null,
  running integer not null,
  standing integer not null,
  cell plain_text not null,
  block plain_text not null,
  primary key (place, measure, unit, last_day, first_day, statement_id)
);
