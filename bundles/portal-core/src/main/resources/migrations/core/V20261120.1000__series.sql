-- expand
create table core_series (
  office_id bigint not null,
  series varchar(40) not null,
  buddhist_year int not null,
  last_number int not null,
  constraint core_series_pk primary key (office_id, series, buddhist_year)
);
