-- expand
alter table mon_evaluation add column reminded_on date;
alter table mon_result add column self_score decimal(18,2);
alter table mon_result add column confirmed_score decimal(18,2);
alter table mon_report_answer add column if_question int default 0 not null;
alter table mon_report_answer add column if_value varchar(100);
