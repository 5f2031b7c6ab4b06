-- expand
create table leg_assignment (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  lawyer_id bigint not null,
  district varchar(100) not null,
  from_day date not null,
  until_day date,
  order_no varchar(60) not null,
  constraint leg_assignment_pk primary key (id)
);
create index leg_assignment_new_ix on leg_assignment (office_id, id desc);
create index leg_assignment_from_day_ix on leg_assignment (office_id, from_day);
create index leg_assignment_district_ix on leg_assignment (office_id, district);
