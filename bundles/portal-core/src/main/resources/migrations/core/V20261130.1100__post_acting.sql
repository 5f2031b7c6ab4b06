-- expand
alter table core_post add column ended_on date;
alter table core_post add column end_reason varchar(16);
alter table core_post add column end_order varchar(120);
alter table core_post add column into_id bigint;
alter table core_post add constraint core_post_into_fk foreign key (into_id) references core_post (id);
create index core_post_into_ix on core_post (into_id);

create table core_post_acting (
  id bigint not null,
  office_id bigint not null,
  post_id bigint not null,
  person_id bigint not null,
  capacity varchar(12) not null,
  function_code varchar(40) not null,
  unit_id bigint,
  role_code varchar(60) not null,
  topics varchar(200) not null,
  modules varchar(400) not null,
  money_limit decimal(15, 2),
  order_ref varchar(120) not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint core_post_acting_pk primary key (id),
  constraint core_post_acting_post_fk foreign key (post_id) references core_post (id),
  constraint core_post_acting_person_fk foreign key (person_id) references core_person (id),
  constraint core_post_acting_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_post_acting_post_ix on core_post_acting (post_id, first_day);
create index core_post_acting_person_ix on core_post_acting (person_id, first_day);
create index core_post_acting_unit_ix on core_post_acting (unit_id);
create index core_post_acting_office_ix on core_post_acting (office_id, first_day);
