-- expand
create table core_node (
  name varchar(40) not null,
  address varchar(200) not null,
  portal_version varchar(60) not null,
  modules varchar(4000) not null,
  beat bigint not null,
  started_at timestamp not null,
  seen_at timestamp not null,
  constraint core_node_pk primary key (name)
);
