-- expand
alter table fin_reserve add column purchase_id bigint;
alter table fin_reserve add column held decimal(15,2) default 0 not null;
alter table fin_reserve add column spent decimal(15,2) default 0 not null;
alter table fin_reserve add column rest decimal(15,2) default 0 not null;
create index fin_reserve_line_ix on fin_reserve (office_id, line_id);

alter table fin_match add column row_key varchar(160);
alter table fin_match add constraint fin_match_row_key_uk unique (office_id, row_key);
