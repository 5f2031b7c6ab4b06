-- expand
create table doc_emblem (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(120) not null,
  picture varchar(40) not null,
  constraint doc_emblem_pk primary key (id)
);
create index doc_emblem_new_ix on doc_emblem (office_id, id desc);
create index doc_emblem_state_ix on doc_emblem (office_id, state, id desc);
