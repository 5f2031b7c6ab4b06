-- expand
create table aud_cash_count (
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
  counted_on date not null,
  place varchar(200) not null,
  holder_name varchar(200) not null,
  witness_name varchar(200),
  cash decimal(15,2) not null,
  cheques decimal(15,2) not null,
  vouchers decimal(15,2) not null,
  book_sum decimal(15,2) not null,
  difference decimal(15,2) not null,
  difference_reason varchar(2000),
  signed_paper varchar(40),
  constraint aud_cash_count_pk primary key (id)
);
create table aud_cash_piece (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  piece_code varchar(40) not null,
  piece_count int not null,
  worth decimal(15,2) not null,
  constraint aud_cash_piece_pk primary key (id)
);
create index aud_cash_count_new_ix on aud_cash_count (office_id, id desc);
create index aud_cash_count_state_ix on aud_cash_count (office_id, state, id desc);
create index aud_cash_count_counted_on_ix on aud_cash_count (office_id, counted_on);
create index aud_cash_piece_record_ix on aud_cash_piece (office_id, record_id, line_no);
