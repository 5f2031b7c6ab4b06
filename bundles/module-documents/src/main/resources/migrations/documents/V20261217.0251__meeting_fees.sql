-- expand
-- what was paid for a meeting stays, whatever the committee pays later (SEC-16)
alter table doc_meeting add column fee decimal(15,2);
alter table doc_meeting add column chair_fee decimal(15,2);
update doc_meeting set
  fee = (select c.fee from doc_committee c where c.id = doc_meeting.committee_id),
  chair_fee = (select c.chair_fee from doc_committee c where c.id = doc_meeting.committee_id)
where state in ('HELD', 'WRITTEN', 'RETURNED', 'CERTIFIED') and committee_id is not null;
