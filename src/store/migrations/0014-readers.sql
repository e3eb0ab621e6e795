-- What readers sent. It is no record: nothing rests on it, it is in no chain, and it may be thrown away.
-- Answers to "Was this content helpful?" of an article on a day: how many, and nothing of whose.
create table reader_votes (
  article_id plain_text not null,
  day plain_text not null,
  helpful integer not null,
  unhelpful integer not null,
  primary key (article_id, day)
);

-- Private messages to the desk. An erased one keeps when it came, who erased it and why; its words are gone.
create table reader_messages (
  id plain_text primary key,
  at plain_text not null,
  language plain_text not null,
  article_id plain_text,
  name plain_text,
  answer_to plain_text,
  words plain_text,
  erased_at plain_text,
  erased_by plain_text,
  erased_because plain_text
);
create index reader_messages_at on reader_messages (at);

-- What signs the stamps of forms, made when the first is needed: processes that serve one site share it. No backup has it.
create table form_secrets (
  name plain_text primary key,
  secret plain_text not null
);
