-- expand
create table doc_resolution_article (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint not null,
  title varchar(200) not null,
  body varchar(4000) not null,
  published_on date,
  constraint doc_resolution_article_pk primary key (id)
);
create index doc_resolution_article_new_ix on doc_resolution_article (office_id, id desc);
create index doc_resolution_article_state_ix on doc_resolution_article (office_id, state, id desc);
create index doc_resolution_article_unit_ix on doc_resolution_article (office_id, unit_id, id desc);
create index doc_resolution_article_on_ix on doc_resolution_article (office_id, published_on);

create table doc_article_resolution (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  resolution_id bigint not null,
  constraint doc_article_resolution_pk primary key (id)
);
create index doc_article_resolution_record_ix on doc_article_resolution (office_id, record_id, line_no);
