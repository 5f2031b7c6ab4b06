-- expand
create table ctl_wanted (
    id varchar(12) not null,
    version varchar(60) not null,
    sha256 varchar(64) not null,
    wanted smallint not null,
    deployed_file varchar(200),
    changed_at timestamp not null,
    changed_by varchar(60) not null,
    constraint ctl_wanted_pk primary key (id)
);
