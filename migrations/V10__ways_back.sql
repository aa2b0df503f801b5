-- What a decision must know to be taken back whole: when its part was put off before, how its document stood, and which
-- waiting invoice gave up its identity for it.

alter table decisions add column before_postponed_at timestamp(6) with time zone;
alter table decisions add column before_settled_at timestamp(6) with time zone;
alter table decisions add column before_fault varchar(40);
alter table decisions add column before_detail varchar;
alter table decisions add column released_invoice bigint references invoices (id);
