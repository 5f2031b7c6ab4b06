-- expand
alter table sec_session add column stamp bigint default 0 not null;
