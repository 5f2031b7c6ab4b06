-- expand
create table dir_news (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  sort varchar(40) not null,
  unit_id bigint not null,
  event_on date not null,
  body varchar(4000) not null,
  pictures varchar(420),
  published_on date,
  offered boolean not null,
  constraint dir_news_pk primary key (id)
);
create table dir_news_clip (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  medium varchar(150) not null,
  clip_on date not null,
  address varchar(300),
  constraint dir_news_clip_pk primary key (id)
);
create index dir_news_new_ix on dir_news (office_id, id desc);
create index dir_news_state_ix on dir_news (office_id, state, id desc);
create index dir_news_unit_ix on dir_news (office_id, unit_id, id desc);
create index dir_news_event_on_ix on dir_news (office_id, event_on);
create index dir_news_published_on_ix on dir_news (office_id, published_on);
create index dir_news_clip_record_ix on dir_news_clip (office_id, record_id, line_no);
