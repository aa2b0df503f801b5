-- What a person decided about a part. The row that was decided upon stays as it was, superseded; another row in its place
-- holds what was decided, so that taking a decision back is to put the former row in its place again.

create sequence decisions_seq start with 1 increment by 50 cache 1;
create table decisions (
    id bigint primary key,
    document_id bigint not null references documents (id),
    part integer not null,
    kind varchar(20) not null,
    who varchar not null,
    made_at timestamp(6) with time zone not null,
    before_invoice bigint not null references invoices (id),
    after_invoice bigint not null references invoices (id),
    before_identity varchar(300),
    before_document_state varchar(20) not null,
    taken_back_at timestamp(6) with time zone,
    version integer not null
);
create index decisions_by_part on decisions (document_id, part, made_at);
create index decisions_by_result on decisions (after_invoice);

alter table corrections add column decision_id bigint references decisions (id);
create index corrections_by_decision on corrections (decision_id);

-- Later: behind everything that was not put off.
alter table invoices add column postponed_at timestamp(6) with time zone;

-- A person's decision belongs to no run.
alter table ingest_events alter column run_id drop not null;
