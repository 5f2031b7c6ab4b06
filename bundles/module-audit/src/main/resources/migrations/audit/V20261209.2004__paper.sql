-- expand
create table aud_paper (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  engagement_id bigint not null,
  ref_no varchar(40) not null,
  title varchar(300) not null,
  audit_procedure varchar(4000) not null,
  data_source varchar(500),
  result varchar(8000) not null,
  conclusion varchar(4000),
  papers varchar(420),
  review_remark varchar(2000),
  constraint aud_paper_pk primary key (id)
);
create unique index aud_paper_engagement_ref_no_uk on aud_paper (office_id, engagement_id, ref_no);
create index aud_paper_new_ix on aud_paper (office_id, id desc);
create index aud_paper_state_ix on aud_paper (office_id, state, id desc);
