-- expand
create table core_school_year (
  id bigint not null,
  office_id bigint not null,
  starting_year int not null,
  first_day date not null,
  last_day date not null,
  version int not null,
  constraint core_school_year_pk primary key (id),
  constraint core_school_year_year_uk unique (office_id, starting_year),
  constraint core_school_year_days_ck check (first_day <= last_day),
  constraint core_school_year_office_fk foreign key (office_id) references core_office (id)
);

create table core_school_term (
  id bigint not null,
  office_id bigint not null,
  year_id bigint not null,
  number int not null,
  first_day date not null,
  last_day date not null,
  version int not null,
  constraint core_school_term_pk primary key (id),
  constraint core_school_term_number_uk unique (year_id, number),
  constraint core_school_term_days_ck check (first_day <= last_day),
  constraint core_school_term_year_fk foreign key (year_id) references core_school_year (id),
  constraint core_school_term_office_fk foreign key (office_id) references core_office (id)
);
create index core_school_term_office_ix on core_school_term (office_id);
