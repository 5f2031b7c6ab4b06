-- expand
-- pupils of schools by grade as of a day, each row with where it comes from; figures without grades stay in core_school_figure
create table core_pupil_count (
  id bigint not null,
  office_id bigint not null,
  school_id bigint not null,
  as_of date not null,
  grade varchar(40) not null,
  male int not null,
  female int not null,
  source_kind varchar(10) not null,
  source_name varchar(255) not null,
  sourced_at timestamp not null,
  version int not null,
  constraint core_pupil_count_pk primary key (id),
  constraint core_pupil_count_once_uk unique (school_id, as_of, grade),
  constraint core_pupil_count_amount_ck check (male >= 0 and female >= 0),
  constraint core_pupil_count_school_fk foreign key (school_id) references core_school (id),
  constraint core_pupil_count_office_fk foreign key (office_id) references core_office (id)
);
create index core_pupil_count_day_ix on core_pupil_count (office_id, as_of);
