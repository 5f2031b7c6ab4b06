-- expand
create table aud_factor (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  weight decimal(7,2) not null,
  scale_words varchar(2000),
  constraint aud_factor_pk primary key (id)
);
create unique index aud_factor_title_uk on aud_factor (office_id, title);
create index aud_factor_new_ix on aud_factor (office_id, id desc);
create index aud_factor_state_ix on aud_factor (office_id, state, id desc);
create index aud_factor_weight_ix on aud_factor (office_id, weight);
