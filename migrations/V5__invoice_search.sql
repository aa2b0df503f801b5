-- What an invoice is found by: its words, folded, each found by its beginning. The binary order makes a beginning a range.
create table invoice_tokens (
    invoice_id bigint not null references invoices (id),
    token varchar(60) ${binary} not null,
    primary key (invoice_id, token)
);
create index invoice_tokens_by_token on invoice_tokens (token, invoice_id);

-- The supplier's name as it is sorted. Filled by the program, as the tokens are.
alter table invoices add column supplier_key varchar(100);

-- One for each column that the table of invoices is sorted by; the number after it tells equal values apart.
create index invoices_by_issue_date on invoices (issue_date, id);
create index invoices_by_due_date on invoices (due_date, id);
create index invoices_by_number_key on invoices (number_key, id);
create index invoices_by_supplier_key on invoices (supplier_key, id);
create index invoices_by_tax_id on invoices (supplier_tax_id, id);
create index invoices_by_base on invoices (taxable_base, id);
create index invoices_by_tax on invoices (tax_total, id);
create index invoices_by_total on invoices (total, id);
create index invoices_by_state_id on invoices (state, id);
create index invoices_by_settled on invoices (settled_at, id);

-- Invoices that an older version wrote get their tokens when the program opens the books: those after the one, until the other.
create table search_backfill (
    id integer primary key,
    after_invoice bigint not null,
    until_invoice bigint not null
);
insert into search_backfill (id, after_invoice, until_invoice)
select 1, 0, coalesce(max(id), 0) from invoices;
