-- expand
create table core_post (
  id bigint not null,
  office_id bigint not null,
  number varchar(40) not null,
  sort_key varchar(240) not null,
  line varchar(40) not null,
  kind varchar(40) not null,
  post_rank varchar(40) not null,
  unit_id bigint,
  folded varchar(160) not null,
  version int not null,
  constraint core_post_pk primary key (id),
  constraint core_post_number_uk unique (office_id, number),
  constraint core_post_office_fk foreign key (office_id) references core_office (id),
  constraint core_post_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_post_sort_ix on core_post (office_id, sort_key, id);
create index core_post_unit_ix on core_post (unit_id);

create table core_post_holder (
  id bigint not null,
  office_id bigint not null,
  post_id bigint not null,
  person_id bigint not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint core_post_holder_pk primary key (id),
  constraint core_post_holder_post_fk foreign key (post_id) references core_post (id),
  constraint core_post_holder_person_fk foreign key (person_id) references core_person (id)
);
create index core_post_holder_post_ix on core_post_holder (post_id, first_day);
create index core_post_holder_person_ix on core_post_holder (person_id, first_day);

create table core_function (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  code varchar(40) not null,
  unit_id bigint,
  role_code varchar(60) not null,
  order_ref varchar(120) not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint core_function_pk primary key (id),
  constraint core_function_person_fk foreign key (person_id) references core_person (id),
  constraint core_function_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_function_person_ix on core_function (person_id, first_day);
create index core_function_unit_ix on core_function (unit_id);
create index core_function_office_ix on core_function (office_id, first_day);
