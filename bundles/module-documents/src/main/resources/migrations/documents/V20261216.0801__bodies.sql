-- expand
-- which body a committee is, and for whose resolution an item of an agenda waits
alter table doc_committee add column body varchar(40);
alter table doc_agenda_item add column body varchar(40);
update doc_committee set body = 'AREA' where name like 'คณะกรรมการเขตพื้นที่การศึกษา%';
update doc_committee set body = 'MONITORING' where name like 'คณะกรรมการติดตาม ตรวจสอบ ประเมินผล%';
update doc_committee set body = 'AREA_BOARD' where name like 'อ.ก.ค.ศ.%';
update doc_committee set body = 'SUBCOMMITTEE' where name like 'คณะอนุกรรมการศึกษาธิการจังหวัด%';
update doc_committee set body = 'PROVINCE' where name like 'คณะกรรมการศึกษาธิการจังหวัด%';
update doc_agenda_item set body = 'AREA'
  where state in ('PROPOSED', 'SCHEDULED') and about_type in ('policyplan.plan', 'policyplan.submission', 'policyplan.transfer');
update doc_agenda_item set body = 'MONITORING'
  where state in ('PROPOSED', 'SCHEDULED') and about_type = 'supervision.report';
