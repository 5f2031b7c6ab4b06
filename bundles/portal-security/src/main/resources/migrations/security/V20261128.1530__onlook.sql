-- expand
-- who looks, or looked, at the portal as another person
create table sec_onlook (
  id bigint not null,
  account_id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  begun_at timestamp not null,
  until_at timestamp not null,
  version int not null,
  constraint sec_onlook_pk primary key (id),
  constraint sec_onlook_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_onlook_account_ix on sec_onlook (account_id, office_id, until_at);
