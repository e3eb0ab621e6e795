-- A statement that may be undone alone keeps a copy of every page it changes. Entries come in large batches whose
-- transaction is given up as a whole, so a refused entry stops its statement where it is.
drop trigger entries_are_new;
create trigger entries_are_new before insert on entries
when exists (select 1 from entries where id = new.id)
  or exists (select 1 from entries where batch = new.batch and position = new.position)
begin select raise(fail, 'The ledger only grows: this entry is there already'); end;
