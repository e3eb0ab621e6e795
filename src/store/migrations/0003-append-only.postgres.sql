-- SQLite has one writer, who can count; here several may number their batches at once.
create sequence batch_numbers as integer;

-- Entries by what they redact, for the trigger that lets an erasure through.
create index entries_by_redacted on entries ((body::json #>> '{target,entryId}')) where kind = 'redacted';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger only grows: % on % is refused', lower(tg_op), tg_table_name;
end
$$;

create function refuse_all_but_erasure() returns trigger language plpgsql as $$
begin
  if old.body is not null and new.body is null and new.salt is null and old.kind <> 'redacted'
    and new.batch = old.batch and new.position = old.position and new.id = old.id
    and new.kind = old.kind and new.digest = old.digest
    and exists (
      select 1 from entries as redaction
      where redaction.kind = 'redacted' and (redaction.body::json #>> '{target,entryId}') = old.id
    )
  then
    return new;
  end if;
  raise exception 'The ledger only grows: an entry is erased once, after an entry that redacts it';
end
$$;

create trigger batches_keep before update or delete on batches for each row execute function refuse_change();
create trigger batches_stay before truncate on batches for each statement execute function refuse_change();
create trigger entries_keep before update on entries for each row execute function refuse_all_but_erasure();
create trigger entries_stay before delete on entries for each row execute function refuse_change();
create trigger entries_remain before truncate on entries for each statement execute function refuse_change();
