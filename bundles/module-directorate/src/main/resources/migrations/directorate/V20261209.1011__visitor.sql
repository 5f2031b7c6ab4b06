-- expand
create table dir_visitor (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  came_at timestamp not null,
  visit_on date not null,
  queue_no int not null,
  visitor varchar(150) not null,
  from_where varchar(150),
  sort varchar(40) not null,
  unit_id bigint not null,
  host_id bigint,
  matter varchar(300),
  called_at timestamp,
  left_at timestamp,
  outcome varchar(300),
  constraint dir_visitor_pk primary key (id)
);
create unique index dir_visitor_visit_on_queue_no_uk on dir_visitor (office_id, visit_on, queue_no);
create index dir_visitor_new_ix on dir_visitor (office_id, id desc);
create index dir_visitor_state_ix on dir_visitor (office_id, state, id desc);
create index dir_visitor_came_at_ix on dir_visitor (office_id, came_at);
create index dir_visitor_visit_on_ix on dir_visitor (office_id, visit_on);
create index dir_visitor_host_ix on dir_visitor (office_id, host_id);
