-- The words of a supplier's name and its tax id stand once for each name, and not once for each of its invoices: many
-- invoices share a name, and finding the few names that hold all the words that were typed is quick.
-- digest: of the name and its words, which may be too long for an index. supplier_key: the name as it is sorted.
create sequence search_names_seq start with 1 increment by 50 cache 1;
create table search_names (
    id bigint primary key,
    digest varchar(64) not null unique,
    supplier_key varchar(100) ${binary},
    words varchar not null
);
create table name_words (
    token varchar(60) ${binary} not null,
    name_id bigint not null references search_names (id),
    primary key (token, name_id)
);
create index name_words_by_name on name_words (name_id);

-- What stands in one invoice alone: its number, its amounts, its month. Under each word the latest read come together.
-- Without a reference to invoices, which would cost another index; who removes an invoice from sight removes these.
create table invoice_words (
    token varchar(60) ${binary} not null,
    settled_at timestamp(6) with time zone not null,
    invoice_id bigint not null,
    primary key (token, settled_at, invoice_id)
);

-- For each invoice that is found: its name, and all of its own words, so that they can be taken away again.
create table invoice_search (
    invoice_id bigint primary key,
    name_id bigint,
    settled_at timestamp(6) with time zone not null,
    words varchar not null
);
create index invoice_search_by_name on invoice_search (name_id, settled_at, invoice_id);

drop table invoice_tokens;

-- Sorted by their characters on any server, as the program sorts the rows of a short answer itself.
alter table invoices alter column supplier_key set data type varchar(100) ${binary};
alter table invoices alter column supplier_tax_id set data type varchar(100) ${binary};
alter table invoices alter column number_key set data type varchar(300) ${binary};

-- All invoices get them when the program opens the books.
update search_backfill set after_invoice = 0, until_invoice = (select coalesce(max(id), 0) from invoices) where id = 1;
