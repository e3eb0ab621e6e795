-- `nth` is 0 for one row of every figure.
create index figures_by_belonging on figure_places (measure, unit, belonging, last_day) where nth = 0;
create index figures_by_number on figure_places (number, unit, place) where nth = 0;
-- Questions ask figure_places now.
drop index statements_by_measure;
