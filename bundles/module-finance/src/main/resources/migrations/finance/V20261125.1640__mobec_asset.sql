-- expand
-- What M-OBEC says schools have of a class of assets (finance FIN-82).
create table fin_mobec_asset (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  school_id bigint not null,
  sort varchar(40) not null,
  amount int not null,
  own_source varchar(200),
  constraint fin_mobec_asset_pk primary key (id)
);
create index fin_mobec_asset_new_ix on fin_mobec_asset (office_id, id desc);
create index fin_mobec_asset_state_ix on fin_mobec_asset (office_id, state, id desc);
create index fin_mobec_asset_school_ix on fin_mobec_asset (office_id, school_id, id desc);
create index fin_mobec_asset_fiscal_year_ix on fin_mobec_asset (office_id, fiscal_year);
create unique index fin_mobec_asset_fiscal_year_school_sort_uk on fin_mobec_asset (office_id, fiscal_year, school_id, sort);
