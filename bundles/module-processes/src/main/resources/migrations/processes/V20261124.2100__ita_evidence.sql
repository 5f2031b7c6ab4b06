-- expand
alter table prc_ita_item add column link_health varchar(30) default 'UNKNOWN' not null;
alter table prc_ita_item add column checked_at timestamp;
alter table prc_ita_item add column checked_address varchar(300);
alter table prc_ita_item add column lack varchar(30) default 'NONE' not null;
update prc_ita_item set lack = 'PAGE' where page_address is null;
update prc_ita_item set lack = 'MEMO' where memo_title is null;
