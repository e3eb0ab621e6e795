-- Words are compared and sorted by their bytes, as SQLite does, so that both engines keep the same order.
-- SQLite takes the name for a type with text affinity and needs no domain.
create domain plain_text as text collate "C";
