-- What readers have done today, where several processes serve one site: how often, by a token that only those who know
-- COTEJO_READERS_SECRET could lead back to anybody. Emptied when the day ends; no backup has it.
create table reader_deeds (
  day plain_text not null,
  token plain_text not null,
  times integer not null,
  primary key (day, token)
);
