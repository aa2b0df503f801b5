-- The first set of books. H2 and PostgreSQL both take this text: no partial indexes, no types that only one of them has.
-- Every time comes from the program's clock; nothing here asks the server for the time.

create table sync_state (
    "key" varchar(200) primary key,
    "value" varchar not null,
    updated_at timestamp(6) with time zone not null
);

-- Number 1 is the company of the default source, and is made by the program.
create sequence companies_seq start with 2 increment by 1 cache 1;
create table companies (
    id bigint primary key,
    name varchar not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table company_tax_ids (
    company_id bigint not null references companies (id),
    tax_id varchar(100) not null,
    primary key (company_id, tax_id)
);

-- station: the computer that a local folder lies on.
create sequence sources_seq start with 1 increment by 1 cache 1;
create table sources (
    id bigint primary key,
    kind varchar(20) not null,
    place varchar not null,
    company_id bigint not null references companies (id),
    changes_cursor varchar,
    station varchar,
    added_at timestamp(6) with time zone not null,
    version integer not null,
    unique (kind, place)
);

create sequence sync_runs_seq start with 1 increment by 1 cache 1;
create table sync_runs (
    id bigint primary key,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    metrics varchar
);

-- external_key: the external id, or a digest where it is too long for an index.
-- former_state: what a document returns to if its changed content turns out to be the old one.
create sequence documents_seq start with 1 increment by 50 cache 1;
create table documents (
    id bigint primary key,
    source_id bigint not null references sources (id),
    external_id varchar not null,
    external_key varchar(600) not null,
    name varchar not null,
    path varchar not null,
    mime_type varchar not null,
    size bigint not null,
    modified_at timestamp(6) with time zone not null,
    fingerprint varchar not null,
    content_hash varchar(64),
    state varchar(20) not null,
    former_state varchar(20),
    reread boolean not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone,
    fault varchar(40),
    detail varchar,
    found_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    removed_at timestamp(6) with time zone,
    version integer not null,
    unique (source_id, external_key)
);
-- What is owed, in the order of settling.
create index documents_owed on documents (source_id, state, id);
create index documents_by_state on documents (state, settled_at);

create sequence revisions_seq start with 1 increment by 50 cache 1;
create table revisions (
    id bigint primary key,
    document_id bigint not null references documents (id),
    number integer not null,
    content_hash varchar(64) not null,
    size bigint not null,
    took_millis bigint not null,
    seen_at timestamp(6) with time zone not null,
    unique (document_id, number)
);
create index revisions_by_content on revisions (content_hash);

create sequence readings_seq start with 1 increment by 50 cache 1;
create table readings (
    id bigint primary key,
    revision_id bigint not null unique references revisions (id),
    reader_version integer not null,
    readers varchar(100) not null,
    pages integer not null,
    stated bytea not null,
    qr_texts varchar not null,
    read_at timestamp(6) with time zone not null
);

-- One row a page, so that a long document stays below the limits of a row and a screen can ask for one page.
create table reading_pages (
    reading_id bigint not null references readings (id),
    number integer not null,
    width double precision not null,
    height double precision not null,
    reader varchar(10) not null,
    words bytea not null,
    primary key (reading_id, number)
);

create sequence suppliers_seq start with 1 increment by 1 cache 1;
create table suppliers (
    id bigint primary key,
    company_id bigint not null references companies (id),
    tax_id varchar(100) not null,
    name varchar,
    version integer not null,
    unique (company_id, tax_id)
);

-- identity: held by the first of its kind alone; a unique column that may be null does what a partial index would.
-- superseded_at: set when a later reading of the same document took its place.
create sequence invoices_seq start with 1 increment by 50 cache 1;
create table invoices (
    id bigint primary key,
    revision_id bigint not null references revisions (id),
    document_id bigint not null references documents (id),
    part integer not null,
    company_id bigint not null references companies (id),
    state varchar(20) not null,
    approved_by varchar,
    evidence varchar,
    reason varchar(40),
    fault varchar(40),
    detail varchar,
    original_document bigint references documents (id),
    original_part integer,
    original_invoice bigint references invoices (id),
    sameness varchar(20),
    identity varchar(300) unique,
    kind varchar(20) not null,
    supplier_id bigint references suppliers (id),
    supplier_tax_id varchar(100),
    supplier_name varchar,
    customer_tax_id varchar(100),
    number varchar,
    number_key varchar(300),
    issue_date date,
    operation_date date,
    due_date date,
    currency varchar(3),
    taxable_base numeric(38, 8),
    tax_total numeric(38, 8),
    total numeric(38, 8),
    amount_due numeric(38, 8),
    settled_at timestamp(6) with time zone not null,
    superseded_at timestamp(6) with time zone,
    version integer not null
);
create index invoices_by_document on invoices (document_id, part);
create index invoices_by_revision on invoices (revision_id);
create index invoices_by_number on invoices (company_id, supplier_tax_id, number_key);
create index invoices_by_original on invoices (original_document);
create index invoices_by_state on invoices (state, settled_at);

create table tax_lines (
    invoice_id bigint not null references invoices (id),
    position integer not null,
    regime varchar(20) not null,
    rate numeric(38, 8),
    base numeric(38, 8),
    amount numeric(38, 8),
    surcharge_rate numeric(38, 8),
    surcharge_amount numeric(38, 8),
    primary key (invoice_id, position)
);

create table invoice_lines (
    invoice_id bigint not null references invoices (id),
    position integer not null,
    description varchar,
    quantity numeric(38, 8),
    unit_price numeric(38, 8),
    amount numeric(38, 8),
    primary key (invoice_id, position)
);

-- Every value as it was read, exactly, with where, how surely and by whom, and what else it might have been.
create table field_values (
    invoice_id bigint not null references invoices (id),
    position integer not null,
    name varchar(100) not null,
    "value" varchar not null,
    place varchar not null,
    confidence double precision not null,
    reader varchar(10) not null,
    candidates varchar not null,
    primary key (invoice_id, position)
);

create table findings (
    invoice_id bigint not null references invoices (id),
    position integer not null,
    code varchar(40) not null,
    fields varchar not null,
    arguments varchar not null,
    primary key (invoice_id, position)
);

create sequence ingest_events_seq start with 1 increment by 50 cache 1;
create table ingest_events (
    id bigint primary key,
    document_id bigint not null references documents (id),
    run_id bigint not null references sync_runs (id),
    stage varchar(20) not null,
    level varchar(10) not null,
    decision varchar(20) not null,
    detail varchar,
    ts timestamp(6) with time zone not null
);
create index ingest_events_by_document on ingest_events (document_id);
create index ingest_events_by_run on ingest_events (run_id);

create sequence corrections_seq start with 1 increment by 50 cache 1;
create table corrections (
    id bigint primary key,
    invoice_id bigint not null references invoices (id),
    who varchar not null,
    field varchar(100) not null,
    old_value varchar,
    new_value varchar,
    place varchar,
    made_at timestamp(6) with time zone not null
);
create index corrections_by_invoice on corrections (invoice_id);
