-- expand
create sequence tpl_seq as bigint start with 500 increment by 500;

create table tpl_note (
  id bigint not null,
  office_id bigint not null,
  unit_id bigint not null,
  title varchar(120) not null,
  folded varchar(240) not null,
  words varchar(2000) not null,
  shown_until date not null,
  poster varchar(200) not null,
  posted_at timestamp not null,
  withdrawal varchar(200) not null,
  version int not null,
  constraint tpl_note_pk primary key (id)
);
create index tpl_note_list_ix on tpl_note (office_id, shown_until);
create index tpl_note_unit_ix on tpl_note (office_id, unit_id);
