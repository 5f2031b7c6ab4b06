-- expand
-- What M-OBEC says schools have of a class of devices (ict ICT-44).
create table ict_mobec_count (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  school_id bigint not null,
  device_class varchar(40) not null,
  amount int not null,
  own_source varchar(200),
  constraint ict_mobec_count_pk primary key (id)
);
create index ict_mobec_count_new_ix on ict_mobec_count (office_id, id desc);
create index ict_mobec_count_state_ix on ict_mobec_count (office_id, state, id desc);
create index ict_mobec_count_school_ix on ict_mobec_count (office_id, school_id, id desc);
create index ict_mobec_count_fiscal_year_ix on ict_mobec_count (office_id, fiscal_year);
create unique index ict_mobec_count_fiscal_year_school_device_class_uk on ict_mobec_count (office_id, fiscal_year, school_id, device_class);
