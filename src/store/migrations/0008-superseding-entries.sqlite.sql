-- When a statement was superseded: answers of past days ask.
create index entries_by_superseded on entries (json_extract(body, '$.statementId')) where kind = 'superseded';
