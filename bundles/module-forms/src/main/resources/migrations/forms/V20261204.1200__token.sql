-- expand
-- links by which answers are given without an account
alter table frm_ask_to add column links int;

create table frm_token (
  token_hash varchar(64) not null,
  office_id bigint not null,
  ask_id bigint not null,
  answer_id bigint not null,
  constraint frm_token_pk primary key (token_hash)
);
create index frm_token_answer_ix on frm_token (office_id, answer_id);
