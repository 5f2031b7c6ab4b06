-- expand
create table core_draft (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  module varchar(12) not null,
  view_name varchar(60) not null,
  form_key varchar(60) not null,
  revision bigint not null,
  changed_at timestamp not null,
  version int not null,
  constraint core_draft_pk primary key (id),
  constraint core_draft_form_uk unique (office_id, person_id, module, view_name, form_key)
);
create index core_draft_changed_ix on core_draft (office_id, changed_at);

create table core_draft_field (
  id bigint not null,
  office_id bigint not null,
  draft_id bigint not null,
  field varchar(120) not null,
  label varchar(300) not null,
  content clob(1M) not null,
  revision bigint not null,
  version int not null,
  constraint core_draft_field_pk primary key (id),
  constraint core_draft_field_name_uk unique (draft_id, field),
  constraint core_draft_field_draft_fk foreign key (draft_id) references core_draft (id)
);
