-- expand
create table psn_certificate (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  person_id bigint not null,
  sort varchar(30) not null,
  purpose varchar(300) not null,
  issued_on date,
  position_text varchar(200),
  since_day date,
  salary decimal(15,2),
  salary_words varchar(300),
  constraint psn_certificate_pk primary key (id)
);
create index psn_certificate_new_ix on psn_certificate (office_id, id desc);
create index psn_certificate_state_ix on psn_certificate (office_id, state, id desc);
create index psn_certificate_number_ix on psn_certificate (office_id, number_key);
create index psn_certificate_issued_on_ix on psn_certificate (office_id, issued_on);
create index psn_certificate_person_ix on psn_certificate (office_id, person_id);
