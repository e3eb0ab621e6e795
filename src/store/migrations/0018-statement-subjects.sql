-- What each statement that a person confirmed or corrected is about (core/record/subjects.ts): the place, organization or
-- person, its part in the statement, and the day that the statement is listed under. `leads` is 1 in the first row of a
-- subject in a statement: those rows are counted. A person named only as a victim, minor or bystander has a row of kind 'protected' as soon as it is read, so that nobody of that name is profiled meanwhile.
create table statement_subjects (
  kind plain_text not null,
  subject plain_text not null,
  part plain_text not null,
  statement_id plain_text not null,
  value_kind plain_text not null,
  day plain_text not null,
  name plain_text not null,
  collection plain_text not null,
  leads integer not null,
  primary key (statement_id, kind, part, subject)
);
create index statement_subjects_listed on statement_subjects (kind, subject, value_kind, day, statement_id);
create index statement_subjects_counted on statement_subjects (kind, subject, collection, day) where leads = 1;
create index statement_subjects_aliases on statement_subjects (statement_id) where part = 'alias';

-- Who each document comes from, and for a desk's note whom it reports: the sources of the record.
create table document_sources (
  source plain_text not null,
  published plain_text not null,
  document_id plain_text not null,
  part plain_text not null,
  name plain_text not null,
  collection plain_text not null,
  primary key (document_id, source, part)
);
create index document_sources_listed on document_sources (source, published, document_id);

insert into tables_due (name) values ('statement_subjects'), ('document_sources');
