-- expand
-- who had a duty before another one was put in (other-groups DIR-16)
alter table doc_duty add column instead_of_id bigint;
