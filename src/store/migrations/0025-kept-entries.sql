-- What is left of erased entries: few, and asked for whenever the record is rebuilt, restored or erased from.
create index entries_kept on entries (id) where kind = 'kept';
