-- expand
-- figures of schools by school year, each with where it comes from
create table core_school_figure (
  id bigint not null,
  office_id bigint not null,
  school_id bigint not null,
  school_year int not null,
  figure varchar(20) not null,
  amount int not null,
  source_kind varchar(10) not null,
  source_name varchar(255) not null,
  sourced_at timestamp not null,
  version int not null,
  constraint core_school_figure_pk primary key (id),
  constraint core_school_figure_once_uk unique (school_id, school_year, figure),
  constraint core_school_figure_amount_ck check (amount >= 0),
  constraint core_school_figure_school_fk foreign key (school_id) references core_school (id),
  constraint core_school_figure_office_fk foreign key (office_id) references core_office (id)
);
create index core_school_figure_year_ix on core_school_figure (office_id, school_year);
