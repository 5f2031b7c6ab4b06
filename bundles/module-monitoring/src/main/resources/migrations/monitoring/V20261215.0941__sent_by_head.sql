-- expand
alter table mon_report add column sent_by_head boolean default false not null;
-- what schools sent until now was accepted as it was sent
update mon_report set sent_by_head = true where school_id is not null and state = 'SUBMITTED';
