-- expand
alter table fin_purchase add column law_type varchar(60);
alter table fin_purchase add column law_id bigint;
alter table fin_purchase add column law_title varchar(200);
alter table fin_advice add column law_row_type varchar(60);
alter table fin_advice add column law_row_id bigint;
alter table fin_advice add column law_row_title varchar(200);
