-- expand
-- photos of people, apart from the person, so that no list of people reads them along; small enough for a row
create table core_photo (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  small_jpeg bytea not null,
  large_jpeg bytea not null,
  version int not null,
  constraint core_photo_pk primary key (id),
  constraint core_photo_person_uk unique (person_id),
  constraint core_photo_person_fk foreign key (person_id) references core_person (id),
  constraint core_photo_office_fk foreign key (office_id) references core_office (id)
);
create index core_photo_office_ix on core_photo (office_id, person_id);
