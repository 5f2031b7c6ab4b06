-- expand
-- offices that a listener hears later than the others, because one of their happenings failed
create table core_happening_behind (
  listener varchar(60) not null,
  office_id bigint not null,
  last_number bigint not null,
  failures int not null,
  constraint core_happening_behind_pk primary key (listener, office_id)
);
-- happenings that a listener could not hear after several tries
create table core_happening_parked (
  listener varchar(60) not null,
  seq_no bigint not null,
  office_id bigint not null,
  kind varchar(80) not null,
  reason varchar(500) not null,
  parked_at timestamp not null,
  constraint core_happening_parked_pk primary key (listener, seq_no)
);
create index core_happening_parked_ix on core_happening_parked (parked_at);
