-- expand
create table prc_book (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  layout varchar(30) not null,
  fiscal_year int not null,
  title varchar(200) not null,
  unit_id bigint not null,
  person_id bigint,
  digits varchar(30) not null,
  first_number int not null,
  as_of date not null,
  planned_from date not null,
  planned_until date not null,
  needs_committee boolean not null,
  empty_as_dash boolean not null,
  warnings varchar(4000),
  warning_count int not null,
  pdf varchar(40),
  docx varchar(40),
  replaces_id bigint,
  override_why varchar(300),
  resolution_no varchar(60),
  resolution_on date,
  url varchar(300),
  published_on date,
  review_on date,
  constraint prc_book_pk primary key (id)
);
create table prc_book_process (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  process_id bigint not null,
  constraint prc_book_process_pk primary key (id)
);
create index prc_book_new_ix on prc_book (office_id, id desc);
create index prc_book_state_ix on prc_book (office_id, state, id desc);
create index prc_book_unit_ix on prc_book (office_id, unit_id, id desc);
create index prc_book_planned_until_ix on prc_book (office_id, planned_until);
create index prc_book_person_ix on prc_book (office_id, person_id);
create index prc_book_process_record_ix on prc_book_process (office_id, record_id, line_no);

create table prc_chapter (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  book_id bigint not null,
  block_code varchar(20) not null,
  place_no int not null,
  heading varchar(200) not null,
  made_by varchar(30) not null,
  unit_id bigint not null,
  owner_id bigint,
  due_on date,
  needed boolean not null,
  body varchar(12000),
  constraint prc_chapter_pk primary key (id)
);
create unique index prc_chapter_book_place_no_uk on prc_chapter (office_id, book_id, place_no);
create index prc_chapter_new_ix on prc_chapter (office_id, id desc);
create index prc_chapter_state_ix on prc_chapter (office_id, state, id desc);
create index prc_chapter_unit_ix on prc_chapter (office_id, unit_id, id desc);
create index prc_chapter_place_no_ix on prc_chapter (office_id, place_no);
create index prc_chapter_owner_ix on prc_chapter (office_id, owner_id);

create table prc_ita_item (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  code varchar(20) not null,
  title varchar(300) not null,
  unit_id bigint not null,
  memo_type varchar(60),
  memo_id bigint,
  memo_title varchar(200),
  page_address varchar(300),
  book_id bigint,
  constraint prc_ita_item_pk primary key (id)
);
create unique index prc_ita_item_fiscal_year_code_uk on prc_ita_item (office_id, fiscal_year, code);
create index prc_ita_item_new_ix on prc_ita_item (office_id, id desc);
create index prc_ita_item_state_ix on prc_ita_item (office_id, state, id desc);
create index prc_ita_item_unit_ix on prc_ita_item (office_id, unit_id, id desc);
create index prc_ita_item_code_ix on prc_ita_item (office_id, code);
