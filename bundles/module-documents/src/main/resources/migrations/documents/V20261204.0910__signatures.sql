-- expand
create table doc_signature (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  owner_id bigint not null,
  picture varchar(32060),
  picture_key varchar(64),
  constraint doc_signature_pk primary key (id)
);
create unique index doc_signature_owner_uk on doc_signature (office_id, owner_id);
create index doc_signature_new_ix on doc_signature (office_id, id desc);
