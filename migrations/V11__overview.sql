-- The documents that were settled last.
create index documents_by_settled on documents (settled_at, id);

-- How long documents took to be read, by when they came.
create index revisions_by_seen on revisions (seen_at, took_millis);

-- What a supplier's invoices come to, without looking at each of them.
create index invoices_of_supplier on invoices (supplier_id, state, currency, total, issue_date, superseded_at);
