-- expand
alter table prc_book add column review_told boolean default false not null;
alter table prc_book add column heading_mark varchar(40);
alter table prc_book add column heading_colon boolean;
create table prc_book_heading (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part varchar(40) not null,
  words varchar(120),
  constraint prc_book_heading_pk primary key (id)
);
create index prc_book_heading_record_ix on prc_book_heading (office_id, record_id, line_no);
