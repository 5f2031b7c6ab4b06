-- expand
alter table core_audit add column acting_for varchar(200) default '' not null;
alter table core_audit add column address varchar(60) default '' not null;
alter table core_audit add column request varchar(40) default '' not null;
alter table core_audit add column changes varchar(4000) default '' not null;
alter table core_audit add column place bigint;
alter table core_audit add column hash varchar(64);
alter table core_audit add constraint core_audit_place_uk unique (office_id, place);
create table core_audit_chain (
  office_id bigint not null,
  place bigint not null,
  hash varchar(64) not null,
  since timestamp,
  version int not null,
  constraint core_audit_chain_pk primary key (office_id)
);
