-- expand
create table doc_letter_ref (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  system_code varchar(40) not null,
  letter_no varchar(60) not null,
  letter_on date,
  sender varchar(200) not null,
  subject varchar(300) not null,
  seen_on date not null,
  note varchar(1000),
  letter_id bigint,
  constraint doc_letter_ref_pk primary key (id)
);
create unique index doc_letter_ref_system_code_letter_no_sender_uk on doc_letter_ref (office_id, system_code, letter_no, sender);
create index doc_letter_ref_new_ix on doc_letter_ref (office_id, id desc);
create index doc_letter_ref_state_ix on doc_letter_ref (office_id, state, id desc);
create index doc_letter_ref_seen_on_ix on doc_letter_ref (office_id, seen_on);
