-- What a person calls a source: of a Drive folder its place is an id that nobody can read.
alter table sources add column name varchar;

-- A source that is no longer watched keeps its documents and their invoices.
alter table sources add column watched boolean default true not null;
