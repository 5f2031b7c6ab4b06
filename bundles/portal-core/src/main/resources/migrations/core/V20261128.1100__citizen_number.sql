-- expand
-- the number itself is encrypted with a key that lies in the home; the fingerprint, made with that key too, finds a number that
-- somebody else has; only the last digits can be read
alter table core_person add column staff_kind varchar(40) default '' not null;

create table core_citizen_number (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  closed varchar(200) not null,
  fingerprint varchar(64) not null,
  last_digits varchar(3) not null,
  version int not null,
  constraint core_citizen_number_pk primary key (id),
  constraint core_citizen_number_person_uk unique (person_id),
  constraint core_citizen_number_print_uk unique (office_id, fingerprint),
  constraint core_citizen_number_person_fk foreign key (person_id) references core_person (id),
  constraint core_citizen_number_office_fk foreign key (office_id) references core_office (id)
);

create table core_unmasking (
  id bigint not null,
  office_id bigint not null,
  shown_at timestamp not null,
  viewer_id bigint not null,
  viewer varchar(200) not null,
  acting_for varchar(200) not null,
  field varchar(80) not null,
  record_id bigint not null,
  person_id bigint,
  subject varchar(200) not null,
  purpose varchar(200) not null,
  folded varchar(1000) not null,
  version int not null,
  constraint core_unmasking_pk primary key (id),
  constraint core_unmasking_person_fk foreign key (person_id) references core_person (id),
  constraint core_unmasking_office_fk foreign key (office_id) references core_office (id)
);
create index core_unmasking_office_ix on core_unmasking (office_id, shown_at desc, id desc);
create index core_unmasking_person_ix on core_unmasking (person_id, shown_at desc, id desc);
