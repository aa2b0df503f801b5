-- What a person decided about a document that cannot be read, with what is needed to put it back as it lay there.
create sequence releases_seq start with 1 increment by 50 cache 1;
create table releases (
    id bigint primary key,
    document_id bigint not null references documents (id),
    kind varchar(20) not null,
    reason varchar,
    who varchar not null,
    made_at timestamp(6) with time zone not null,
    fault varchar(40),
    detail varchar,
    held_at timestamp(6) with time zone,
    taken_back_at timestamp(6) with time zone,
    version integer not null
);
create index releases_by_document on releases (document_id, made_at);

-- Events are looked at latest first, all of them or those of one level, stage or document; the number tells equal times apart.
create index ingest_events_by_time on ingest_events (ts, id);
create index ingest_events_by_level on ingest_events (level, ts, id);
create index ingest_events_by_stage on ingest_events (stage, ts, id);
