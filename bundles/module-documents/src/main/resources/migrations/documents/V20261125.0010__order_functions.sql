-- expand
alter table doc_frame add column post_no varchar(40);
create table doc_frame_function (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  function_code varchar(40) not null,
  place_id bigint,
  constraint doc_frame_function_pk primary key (id)
);
create index doc_frame_function_record_ix on doc_frame_function (office_id, record_id, line_no);
alter table doc_chain_rule add column second_factor boolean default false not null;
alter table doc_order add column committee_id bigint;
