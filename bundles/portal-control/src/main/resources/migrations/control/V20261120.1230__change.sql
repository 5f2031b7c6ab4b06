-- expand
create sequence ctl_seq as bigint start with 500 increment by 500;
create table ctl_change (
    id bigint not null,
    module varchar(12) not null,
    kind varchar(12) not null,
    door varchar(12) not null,
    by_name varchar(60) not null,
    from_version varchar(60) not null,
    from_sha256 varchar(64) not null,
    to_version varchar(60) not null,
    to_sha256 varchar(64) not null,
    signer varchar(200) not null,
    began_at timestamp not null,
    ended_at timestamp,
    step varchar(12) not null,
    result varchar(12) not null,
    reason_key varchar(60),
    reason varchar(2000),
    constraint ctl_change_pk primary key (id)
);
create index ctl_change_module_ix on ctl_change (module, id);
create index ctl_change_result_ix on ctl_change (result, id);
