-- The record itself. Everything else in this database can be worked out from these two tables.

create table batches (
  number integer primary key,
  id plain_text not null unique,
  collection plain_text not null,
  sequence integer not null,
  at plain_text not null,
  actor_kind plain_text not null,
  actor_name plain_text not null,
  reader_version plain_text not null,
  codebook_version plain_text not null,
  entry_format integer not null,
  previous plain_text not null,
  hash plain_text not null,
  unique (collection, sequence)
);

-- A batch's entries are written before it: its hash is made from their digests.
-- `body` is canonical JSON (RFC 8785); `salt` and `body` are null once the entry is redacted.
create table entries (
  batch integer not null references batches (number) deferrable initially deferred,
  position integer not null,
  id plain_text not null unique,
  kind plain_text not null,
  digest plain_text not null,
  salt plain_text,
  body plain_text,
  primary key (batch, position)
);

-- Where each collection's chain ends: the row an append locks.
create table chain_ends (
  collection plain_text primary key,
  sequence integer not null,
  hash plain_text not null
);
