-- expand
create table core_fiscal_year_step (
  id bigint not null,
  office_id bigint not null,
  ending_year int not null,
  number int not null,
  act varchar(10) not null,
  done_at timestamp not null,
  person_id bigint not null,
  by_name varchar(200) not null,
  locked_from date,
  reason varchar(500) not null,
  version int not null,
  constraint core_fiscal_year_step_pk primary key (id),
  constraint core_fiscal_year_step_number_uk unique (office_id, ending_year, number),
  constraint core_fiscal_year_step_from_ck check (act <> 'LOCKED' or locked_from is not null),
  constraint core_fiscal_year_step_office_fk foreign key (office_id) references core_office (id)
);
