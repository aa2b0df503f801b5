-- Two rows of suppliers that a person says are one: the invoices of the second belong to the first.
alter table suppliers add column merged_into bigint references suppliers (id);
create index suppliers_by_merged on suppliers (merged_into);
create index invoices_by_supplier on invoices (supplier_id, issue_date);
