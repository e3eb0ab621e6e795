-- Questions that a desk keeps asking, by name. The question itself lives in the entry.
create table saved_questions (
  collection plain_text not null,
  name plain_text not null,
  entry_id plain_text not null,
  at plain_text not null,
  primary key (collection, name)
);

-- When each collection was hidden and shown: answers of past days ask.
create index entries_of_visibility on entries (kind) where kind in ('collection-hidden', 'collection-shown');
