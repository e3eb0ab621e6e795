-- Entries by what they redact, for the trigger that lets an erasure through.
create index entries_by_redacted on entries (json_extract(body, '$.target.entryId')) where kind = 'redacted';

create trigger batches_keep before update on batches
begin select raise(abort, 'The ledger only grows: a batch is never changed'); end;

create trigger batches_stay before delete on batches
begin select raise(abort, 'The ledger only grows: a batch is never deleted'); end;

-- "insert or replace" deletes without a delete trigger, so it is stopped at the insert.
create trigger batches_are_new before insert on batches
when exists (select 1 from batches where id = new.id or number = new.number)
  or exists (select 1 from batches where collection = new.collection and sequence = new.sequence)
begin select raise(abort, 'The ledger only grows: this batch is there already'); end;

create trigger entries_stay before delete on entries
begin select raise(abort, 'The ledger only grows: an entry is never deleted'); end;

create trigger entries_are_new before insert on entries
when exists (select 1 from entries where id = new.id)
  or exists (select 1 from entries where batch = new.batch and position = new.position)
begin select raise(abort, 'The ledger only grows: this entry is there already'); end;

create trigger entries_keep before update on entries
when not (
  old.body is not null and new.body is null and new.salt is null and old.kind <> 'redacted'
  and new.batch = old.batch and new.position = old.position and new.id = old.id
  and new.kind = old.kind and new.digest = old.digest
  and exists (
    select 1 from entries as redaction
    where redaction.kind = 'redacted' and json_extract(redaction.body, '$.target.entryId') = old.id
  )
)
begin select raise(abort, 'The ledger only grows: an entry is erased once, after an entry that redacts it'); end;
