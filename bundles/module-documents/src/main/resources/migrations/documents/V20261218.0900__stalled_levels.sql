-- expand
-- when a clerk was told that a paper waits for somebody who is away while nobody acts (core E-24)
alter table doc_level add column stalled_on date;
