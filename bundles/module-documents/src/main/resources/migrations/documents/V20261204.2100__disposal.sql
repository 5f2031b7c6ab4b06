-- expand
alter table doc_letter_in add column kept_until date;
create index doc_letter_in_kept_until_ix on doc_letter_in (office_id, kept_until);
create table doc_disposal (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  list_year int not null,
  note varchar(500),
  items int not null,
  destroyed int not null,
  kept int not null,
  handed_over int not null,
  committee_id bigint,
  reviewed_on date,
  resolution varchar(1000),
  sent_no varchar(60),
  sent_on date,
  answer_no varchar(60),
  carried_on date,
  means varchar(120),
  constraint doc_disposal_pk primary key (id)
);
create index doc_disposal_new_ix on doc_disposal (office_id, id desc);
create index doc_disposal_state_ix on doc_disposal (office_id, state, id desc);
create index doc_disposal_list_year_ix on doc_disposal (office_id, list_year);
create table doc_disposal_item (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  disposal_id bigint not null,
  letter_type varchar(60) not null,
  letter_id bigint not null,
  letter_title varchar(200) not null,
  register_no varchar(60) not null,
  letter_no varchar(60),
  letter_on date,
  subject varchar(300) not null,
  filed_at varchar(120),
  retention varchar(40) not null,
  kept_until date not null,
  opinion varchar(30) not null,
  longer_until date,
  remark varchar(200),
  constraint doc_disposal_item_pk primary key (id)
);
create index doc_disposal_item_new_ix on doc_disposal_item (office_id, id desc);
create index doc_disposal_item_state_ix on doc_disposal_item (office_id, state, id desc);
create index doc_disposal_item_kept_until_ix on doc_disposal_item (office_id, kept_until);
create index doc_disposal_item_disposal_ix on doc_disposal_item (office_id, disposal_id);
