-- expand
-- questions that forms share
alter table frm_field add column question varchar(20);

create table frm_bank (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  words varchar(500) not null,
  words_en varchar(500),
  sort varchar(30) not null,
  options varchar(2000),
  participants varchar(200),
  constraint frm_bank_pk primary key (id)
);
create unique index frm_bank_code_uk on frm_bank (office_id, code);
create index frm_bank_new_ix on frm_bank (office_id, id desc);
create index frm_bank_state_ix on frm_bank (office_id, state, id desc);
create index frm_bank_sort_ix on frm_bank (office_id, sort, id desc);
