-- expand
create table aud_access (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  engagement_id bigint not null,
  person_id bigint not null,
  areas varchar(1000) not null,
  from_day date not null,
  to_day date not null,
  purpose varchar(1000) not null,
  granted_on date,
  ended_on date,
  constraint aud_access_pk primary key (id)
);
create index aud_access_new_ix on aud_access (office_id, id desc);
create index aud_access_state_ix on aud_access (office_id, state, id desc);
create index aud_access_from_day_ix on aud_access (office_id, from_day);
create index aud_access_to_day_ix on aud_access (office_id, to_day);
create index aud_access_person_ix on aud_access (office_id, person_id);
