create sequence core_happening_seq as bigint increment by 1 start with 1; select setval('core_happening_seq', 42, true);
create sequence core_seq as bigint increment by 500 start with 500; select setval('core_seq', 500, true);
create sequence ctl_seq as bigint increment by 500 start with 500; select setval('ctl_seq', 500, false);
create sequence ict_seq as bigint increment by 500 start with 500; select setval('ict_seq', 500, true);
create sequence sec_seq as bigint increment by 500 start with 500; select setval('sec_seq', 500, true);
create table core_audit (
    id bigint not null,
    office_id bigint not null,
    happened_at timestamp without time zone not null,
    account_id bigint not null,
    person_id bigint not null,
    actor character varying(200) not null,
    act character varying(80) not null,
    object character varying(120) not null,
    details character varying(4000) not null,
    folded character varying(600) not null,
    version integer not null,
    acting_for character varying(200) default ''::character varying not null,
    address character varying(60) default ''::character varying not null,
    request character varying(40) default ''::character varying not null,
    changes character varying(4000) default ''::character varying not null,
    place bigint,
    hash character varying(64)
);
create table core_audit_chain (
    office_id bigint not null,
    place bigint not null,
    hash character varying(64) not null,
    since timestamp without time zone,
    version integer not null
);
create table core_code (
    id bigint not null,
    office_id bigint not null,
    list character varying(60) not null,
    code character varying(40) not null,
    parent character varying(40),
    thai character varying(200) not null,
    english character varying(200) not null,
    active smallint not null,
    sort_no integer not null,
    version integer not null
);
create table core_demo_cast (
    id bigint not null,
    office_id bigint not null,
    kind character varying(12) not null,
    code character varying(20) not null,
    record_id bigint not null,
    version integer not null
);
create table core_draft (
    id bigint not null,
    office_id bigint not null,
    person_id bigint not null,
    module character varying(12) not null,
    view_name character varying(60) not null,
    form_key character varying(60) not null,
    revision bigint not null,
    changed_at timestamp without time zone not null,
    version integer not null,
    edition bigint default 0 not null
);
create table core_draft_field (
    id bigint not null,
    office_id bigint not null,
    draft_id bigint not null,
    field character varying(120) not null,
    label character varying(300) not null,
    content text not null,
    revision bigint not null,
    version integer not null
);
create table core_file (
    id bigint not null,
    office_id bigint not null,
    sha256 character varying(64) not null,
    name character varying(255) not null,
    media_type character varying(100) not null,
    size_bytes bigint not null,
    kept_at timestamp without time zone not null,
    person_id bigint not null,
    version integer not null
);
create table core_happening (
    id bigint not null,
    office_id bigint not null,
    seq_no bigint,
    kind character varying(80) not null,
    record_type character varying(60) not null,
    record_id bigint not null,
    link character varying(200) not null,
    facts character varying(4000) not null,
    actor_id bigint,
    people character varying(16000) not null,
    permissions character varying(2000) not null,
    happened_at timestamp without time zone not null
);
create table core_happening_heard (
    listener character varying(60) not null,
    last_number bigint not null
);
create table core_happening_seal (
    id integer not null,
    last_number bigint not null
);
create table core_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);
create table core_holiday (
    id bigint not null,
    office_id bigint not null,
    holiday_on date not null,
    name character varying(200) not null,
    working smallint not null,
    version integer not null
);
create table core_job (
    id bigint not null,
    office_id bigint not null,
    job character varying(60) not null,
    paused integer not null,
    failures integer not null,
    last_due timestamp without time zone,
    asked_at timestamp without time zone,
    asked_by character varying(200) not null,
    version integer not null
);
create table core_job_due (
    task_name character varying(100) not null,
    task_instance character varying(100) not null,
    task_data bytea,
    execution_time timestamp without time zone not null,
    picked boolean not null,
    picked_by character varying(50),
    last_success timestamp without time zone,
    last_failure timestamp without time zone,
    consecutive_failures integer,
    last_heartbeat timestamp without time zone,
    version bigint not null,
    priority smallint
);
create table core_job_run (
    id bigint not null,
    office_id bigint not null,
    job character varying(60) not null,
    due_at timestamp without time zone not null,
    started_at timestamp without time zone not null,
    ended_at timestamp without time zone,
    outcome character varying(12) not null,
    cause character varying(12) not null,
    by_name character varying(200) not null,
    node character varying(60) not null,
    result_key character varying(100) not null,
    result_facts character varying(1000) not null,
    reason character varying(1000) not null,
    steps_done bigint not null,
    steps_total bigint not null,
    version integer not null
);
create table core_module_switch (
    id bigint not null,
    office_id bigint not null,
    module character varying(12) not null,
    switched_on smallint not null,
    changed_at timestamp without time zone not null,
    version integer not null
);
create table core_node (
    name character varying(40) not null,
    address character varying(200) not null,
    portal_version character varying(60) not null,
    modules character varying(4000) not null,
    beat bigint not null,
    started_at timestamp without time zone not null,
    seen_at timestamp without time zone not null
);
create table core_notice (
    id bigint not null,
    office_id bigint not null,
    person_id bigint not null,
    happening_no bigint not null,
    module character varying(12) not null,
    kind character varying(80) not null,
    facts character varying(4000) not null,
    link character varying(200) not null,
    happened_at timestamp without time zone not null,
    read_at timestamp without time zone,
    version integer not null,
    held integer default 0 not null
);
create table core_notice_choice (
    id bigint not null,
    office_id bigint not null,
    person_id bigint not null,
    kind character varying(80) not null,
    choice character varying(10) not null,
    version integer not null
);
create table core_office (
    id bigint not null,
    code character varying(12) not null,
    code_key character varying(12) not null,
    kind character varying(12) not null,
    name character varying(200) not null,
    short_name character varying(80) not null,
    name_english character varying(200) not null,
    province character varying(80) not null,
    letter_code character varying(40) not null,
    phone character varying(80) not null,
    colour character varying(7) not null,
    structure character varying(20) not null,
    created_at timestamp without time zone not null,
    version integer not null
);
create table core_person (
    id bigint not null,
    office_id bigint not null,
    title character varying(40) not null,
    first_name character varying(100) not null,
    last_name character varying(100) not null,
    post character varying(200) not null,
    unit_id bigint,
    school_id bigint,
    phone character varying(80) not null,
    email character varying(200) not null,
    left_on date,
    folded character varying(800) not null,
    version integer not null
);
create table core_preference (
    id bigint not null,
    account_id bigint not null,
    name character varying(80) not null,
    value character varying(2000) not null,
    version integer not null
);
create table core_school (
    id bigint not null,
    office_id bigint not null,
    name character varying(200) not null,
    short_name character varying(80) not null,
    phone character varying(80) not null,
    status character varying(12) not null,
    until_day date,
    successor_id bigint,
    folded character varying(600) not null,
    version integer not null
);
create table core_school_code (
    id bigint not null,
    office_id bigint not null,
    school_id bigint not null,
    scheme character varying(20) not null,
    code character varying(20) not null,
    sort_no integer not null,
    version integer not null
);
create table core_school_group (
    id bigint not null,
    office_id bigint not null,
    dimension character varying(20) not null,
    name character varying(80) not null,
    version integer not null
);
create table core_school_member (
    id bigint not null,
    office_id bigint not null,
    school_id bigint not null,
    group_id bigint not null,
    from_day date not null,
    until_day date,
    version integer not null
);
create table core_series (
    office_id bigint not null,
    series character varying(40) not null,
    buddhist_year integer not null,
    last_number integer not null
);
create table core_setting (
    id bigint not null,
    office_id bigint not null,
    setting_key character varying(80) not null,
    from_day date not null,
    setting_value character varying(2000) not null,
    set_by character varying(200) not null,
    set_at timestamp without time zone not null,
    version integer not null
);
create table core_unit (
    id bigint not null,
    office_id bigint not null,
    parent_id bigint,
    code character varying(12) not null,
    name character varying(200) not null,
    short_name character varying(80) not null,
    name_english character varying(80) not null,
    sort_no integer not null,
    phone character varying(80) not null,
    from_day date not null,
    until_day date,
    version integer not null
);
create table ctl_change (
    id bigint not null,
    module character varying(12) not null,
    kind character varying(12) not null,
    door character varying(12) not null,
    by_name character varying(60) not null,
    from_version character varying(60) not null,
    from_sha256 character varying(64) not null,
    to_version character varying(60) not null,
    to_sha256 character varying(64) not null,
    signer character varying(200) not null,
    began_at timestamp without time zone not null,
    ended_at timestamp without time zone,
    step character varying(12) not null,
    result character varying(12) not null,
    reason_key character varying(60),
    reason character varying(2000),
    node character varying(60)
);
create table ctl_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);
create table ctl_wanted (
    id character varying(12) not null,
    version character varying(60) not null,
    sha256 character varying(64) not null,
    wanted smallint not null,
    deployed_file character varying(200),
    changed_at timestamp without time zone not null,
    changed_by character varying(60) not null
);
create table ict_equipment (
    id bigint not null,
    version integer not null,
    office_id bigint not null,
    asset_seq integer not null,
    asset_no character varying(20) not null,
    property_no character varying(60) not null,
    unit_id bigint,
    school_id bigint,
    class_code character varying(40) not null,
    name character varying(200) not null,
    brand character varying(60) not null,
    serial_no character varying(60) not null,
    state character varying(20) not null,
    former_state character varying(20) not null,
    warranty_until date,
    location character varying(200) not null,
    search_text character varying(1000) default ''::character varying not null,
    property_key character varying(100),
    serial_key character varying(130)
);
create table ict_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);
create table ict_reminder (
    id bigint not null,
    office_id bigint not null,
    ticket_id bigint not null,
    kind character varying(20) not null,
    since_at timestamp without time zone not null,
    sent_at timestamp without time zone not null
);
create table ict_ticket (
    id bigint not null,
    version integer not null,
    office_id bigint not null,
    number_key bigint not null,
    number_text character varying(60) not null,
    state character varying(20) not null,
    is_open smallint not null,
    state_since timestamp without time zone not null,
    reopened integer not null,
    token character varying(60) not null,
    kind character varying(20) not null,
    channel character varying(20) not null,
    recorder_id bigint not null,
    recorder_name character varying(250) not null,
    backdated character varying(500) not null,
    requester_id bigint not null,
    requester_name character varying(250) not null,
    requester_position character varying(300) not null,
    unit_id bigint,
    school_id bigint,
    unit_name character varying(300) not null,
    phone character varying(20) not null,
    email character varying(120) not null,
    equipment_id bigint,
    item_name character varying(200) not null,
    property_no character varying(60) not null,
    place character varying(200) not null,
    accessories character varying(200) not null,
    symptom character varying(2000) not null,
    title character varying(130) not null,
    impact character varying(20) not null,
    urgency character varying(20) not null,
    wanted_by date,
    may_erase smallint not null,
    reported_at timestamp without time zone not null,
    category character varying(40) not null,
    priority smallint not null,
    receiver_id bigint,
    receiver_name character varying(250) not null,
    received_at timestamp without time zone,
    technician_id bigint,
    technician_name character varying(250) not null,
    assigned_at timestamp without time zone,
    work_mode character varying(20),
    first_contact smallint not null,
    finding character varying(2000) not null,
    cause_code character varying(40) not null,
    repair_plan character varying(2000) not null,
    work_done character varying(2000) not null,
    result_code character varying(40) not null,
    work_minutes integer not null,
    giver_id bigint,
    giver_name character varying(250) not null,
    taker_name character varying(250) not null,
    returned_at timestamp without time zone,
    return_condition character varying(500) not null,
    return_accessories character varying(200) not null,
    return_way character varying(20),
    judge_id bigint,
    judge_name character varying(250) not null,
    judged_at timestamp without time zone,
    rating smallint not null,
    rating_speed smallint not null,
    rating_quality smallint not null,
    rating_courtesy smallint not null,
    rating_comment character varying(2000) not null,
    cost numeric(15,2) default 0 not null
);
create table ict_ticket_photo (
    id bigint not null,
    office_id bigint not null,
    ticket_id bigint not null,
    photo_no integer not null,
    file_id bigint not null
);
create table ict_ticket_step (
    id bigint not null,
    office_id bigint not null,
    ticket_id bigint not null,
    step_no integer not null,
    step_action character varying(20) not null,
    from_state character varying(20) not null,
    to_state character varying(20) not null,
    actor_id bigint not null,
    actor_name character varying(250) not null,
    capacity character varying(20) not null,
    done_at timestamp without time zone not null,
    spent_seconds bigint not null,
    code character varying(40) not null,
    words character varying(4100) not null,
    minutes integer not null,
    about_id bigint,
    about_name character varying(250) not null
);
create table sec_account (
    id bigint not null,
    name character varying(60) not null,
    folded_name character varying(60) not null,
    password character varying(250),
    change_password boolean not null,
    closed boolean not null,
    administers boolean not null,
    demo boolean not null,
    stamp bigint not null,
    last_sign_in timestamp without time zone,
    made_at timestamp without time zone not null,
    version integer not null
);
create table sec_account_person (
    id bigint not null,
    account_id bigint not null,
    office_id bigint not null,
    person_id bigint not null
);
create table sec_delay (
    delay_key character varying(64) not null,
    failures integer not null,
    tried_at timestamp without time zone not null,
    paused_until timestamp without time zone
);
create table sec_grant (
    id bigint not null,
    account_id bigint not null,
    office_id bigint not null,
    role_code character varying(60) not null,
    unit_id bigint,
    school_id bigint,
    own boolean not null,
    first_day date not null,
    last_day date,
    version integer not null
);
create table sec_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);
create table sec_known_permission (
    permission character varying(80) not null
);
create table sec_recovery_code (
    hash character varying(64) not null,
    account_id bigint not null,
    used_at timestamp without time zone,
    version integer not null
);
create table sec_role (
    id bigint not null,
    office_id bigint not null,
    code character varying(60) not null,
    version integer not null
);
create table sec_role_permission (
    id bigint not null,
    role_id bigint not null,
    permission character varying(80) not null
);
create table sec_second_factor (
    account_id bigint not null,
    secret character varying(200),
    fresh_secret character varying(200),
    confirmed_at timestamp without time zone,
    last_step bigint not null,
    version integer not null
);
create table sec_session (
    id bigint not null,
    account_id bigint not null,
    began_at timestamp without time zone not null,
    used_at timestamp without time zone not null,
    address character varying(60) not null,
    device character varying(60) not null,
    ended_at timestamp without time zone,
    version integer not null,
    stamp bigint default 0 not null
);
create table sec_token (
    hash character varying(64) not null,
    account_id bigint,
    expires_at timestamp without time zone not null,
    used_at timestamp without time zone
);
create table sec_visit (
    id bigint not null,
    account_id bigint,
    visited_at timestamp without time zone not null,
    address character varying(60) not null,
    outcome character varying(12) not null
);
insert into core_audit values ('100', '1', '2026-11-20 21:22:47.212', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/96', 'codes	MOE10:1099990002 SMIS:99010002 OBEC6:990002
', 'khetportal|core.school.added|core.school/96', '2', '', '', '', '', '27', '6b8fd968aa0bab88eeb8a3b55c948638f67f42e06609b842d69a8171d1ae0727');
insert into core_audit values ('103', '1', '2026-11-20 21:22:47.217', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/96', '', 'khetportal|core.school.moved|core.school/96', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างเหนือ
', '28', 'bf75b45c94c94c1871eed1fb30bc4ccd7be6d912a9b81e8ef5ce69d7cfdd65a1');
insert into core_audit values ('105', '1', '2026-11-20 21:22:47.222', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/96', '', 'khetportal|core.school.moved|core.school/96', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายดอกบัว
', '29', '5808302a37aa951c337ab237a6ac891b714f95ace30b431f9591c942c97af520');
insert into core_audit values ('107', '1', '2026-11-20 21:22:47.228', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/106', '', 'khetportal|core.person.added|core.person/106', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t02
position	\\tผู้อำนวยการโรงเรียน
school	\\t96
title	\\tนาย
', '30', 'bbceef66f6c0bd85dc7c2303f27cb49f568ed9620a54b7e2a2bb07e68c1ef24e');
insert into core_audit values ('110', '1', '2026-11-20 21:22:47.234', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/109', '', 'khetportal|core.person.added|core.person/109', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t02
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t96
title	\\tนางสาว
', '31', 'd2ad58b0867af00fe867bfc1385ae5b4144d4a97e4614e7e39d7b91d511e5342');
insert into core_audit values ('116', '1', '2026-11-20 21:22:47.241', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/112', 'codes	MOE10:1099990003 SMIS:99010003 OBEC6:990003
', 'khetportal|core.school.added|core.school/112', '2', '', '', '', '', '32', 'e65207573c13369c6c2887a90c81be32fc6b8fdfa2c52c9f7a3e559a407ef169');
insert into core_audit values ('119', '1', '2026-11-20 21:22:47.249', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/112', '', 'khetportal|core.school.moved|core.school/112', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างเหนือ
', '33', 'ca9f1e263ed22b8ab781bf6d80acb6d18d47f1e93b4ddf96b3a2e030283b2a3d');
insert into core_audit values ('12', '0', '2026-11-20 21:22:46.895', '9223372036854775807', '0', 'Khet Portal', 'core.office.created', 'core.office/1', 'code	KT1
', 'khetportal|core.office.created|core.office/1', '2', '', '', '', '', '1', '0a78d18cfc67585348be202758d1fbc9ea993966011d19d9344f6d0209d9166f');
insert into core_audit values ('121', '1', '2026-11-20 21:22:47.254', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/112', '', 'khetportal|core.school.moved|core.school/112', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายดอกบัว
', '34', '9965ea86f289aa10445df8d732d6458349235e2271b06b7dbc122886d249f53e');
insert into core_audit values ('123', '1', '2026-11-20 21:22:47.261', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/122', '', 'khetportal|core.person.added|core.person/122', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t03
position	\\tผู้อำนวยการโรงเรียน
school	\\t112
title	\\tนาย
', '35', 'e6ecddb9c7c8174743ed6a5eee092591e643734304e0f8d2ce71e4777734cb31');
insert into core_audit values ('126', '1', '2026-11-20 21:22:47.267', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/125', '', 'khetportal|core.person.added|core.person/125', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t03
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t112
title	\\tนางสาว
', '36', '68965047a8c46225675f461b884632004a2dcc1bbc925f38e981d3a9f87389de');
insert into core_audit values ('132', '1', '2026-11-20 21:22:47.274', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/128', 'codes	MOE10:1099990004 SMIS:99010004 OBEC6:990004
', 'khetportal|core.school.added|core.school/128', '2', '', '', '', '', '37', 'e8d299a78d4bea67d33d38e272eff6e9ab08f957bc7a3a7e32844a5157b54ff7');
insert into core_audit values ('135', '1', '2026-11-20 21:22:47.279', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/128', '', 'khetportal|core.school.moved|core.school/128', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างเหนือ
', '38', '851a5a327feb472705fce04e70a4d5f4be8055a3a2583355a9744cd0fbf359e1');
insert into core_audit values ('138', '1', '2026-11-20 21:22:47.283', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/128', '', 'khetportal|core.school.moved|core.school/128', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายริมน้ำ
', '39', 'fe2ad7d2cc85470edb202ef07217c832196bd30db120cd35832a13627dd0340e');
insert into core_audit values ('140', '1', '2026-11-20 21:22:47.293', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/139', '', 'khetportal|core.person.added|core.person/139', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t04
position	\\tผู้อำนวยการโรงเรียน
school	\\t128
title	\\tนาย
', '40', '98602441fd65b2fae727d99b104328642416d04837fba3579a83c74de0952c43');
insert into core_audit values ('143', '1', '2026-11-20 21:22:47.3', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/142', '', 'khetportal|core.person.added|core.person/142', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t04
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t128
title	\\tนางสาว
', '41', 'e9d3ee5b65707f2ba60f601b6cf62d0d59e2b023cc2eb863e0d28134e79b9102');
insert into core_audit values ('149', '1', '2026-11-20 21:22:47.315', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/145', 'codes	MOE10:1099990005 SMIS:99010005 OBEC6:990005
', 'khetportal|core.school.added|core.school/145', '2', '', '', '', '', '42', 'e134d19c1b05d9bf91139feb23e5f1671aec4b5dc6d3ec47858b08fd023862c2');
insert into core_audit values ('153', '1', '2026-11-20 21:22:47.333', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/145', '', 'khetportal|core.school.moved|core.school/145', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '43', '76cc5b65772f8d33ede35c343f4c422300558dbe4551a373329502116c023b89');
insert into core_audit values ('155', '1', '2026-11-20 21:22:47.339', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/145', '', 'khetportal|core.school.moved|core.school/145', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายริมน้ำ
', '44', '468e2a140048bc1a3f5bf2db6b8e288171c3227ba6ebc7963268e79283cb2e89');
insert into core_audit values ('157', '1', '2026-11-20 21:22:47.35', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/156', '', 'khetportal|core.person.added|core.person/156', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t05
position	\\tผู้อำนวยการโรงเรียน
school	\\t145
title	\\tนาย
', '45', '694534eec17c67ac63c1e6d2ea78280bfba06284157b4abc77076f3255b94bee');
insert into core_audit values ('160', '1', '2026-11-20 21:22:47.361', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/159', '', 'khetportal|core.person.added|core.person/159', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t05
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t145
title	\\tนางสาว
', '46', '95008283f737d859922bf427f79647cbc46db5beb9541711876ea95f40c0827c');
insert into core_audit values ('16', '1', '2026-11-20 21:22:46.946', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/15', '', 'khetportal|core.person.added|core.person/15', '2', '', '', '', E'email	\\tofficer02@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t02
phone	\\t000-000-000 ต่อ 102
position	\\tรองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
title	\\tนาง
', '1', 'd9bbc5fd9b695d8ad14d196fbd89aa7a3fd8d182945edc8c7a385210fb0e495f');
insert into core_audit values ('166', '1', '2026-11-20 21:22:47.379', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/162', 'codes	MOE10:1099990006 SMIS:99010006 OBEC6:990006
', 'khetportal|core.school.added|core.school/162', '2', '', '', '', '', '47', '3dc99665ad2ddde70afa5149ec9fb538b708d118d8f300d730db68180c6ee20f');
insert into core_audit values ('169', '1', '2026-11-20 21:22:47.394', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/162', '', 'khetportal|core.school.moved|core.school/162', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '48', '11ff176ddcbc5ecfee41de63cd61bf4aec6c1158597061cb68fc62ab178d13b0');
insert into core_audit values ('171', '1', '2026-11-20 21:22:47.406', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/162', '', 'khetportal|core.school.moved|core.school/162', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายริมน้ำ
', '49', 'b1d301224cc1bb9dd3bbbd571351dc8fff2eeb61af07c75ad7ef26dae64fc91c');
insert into core_audit values ('176', '1', '2026-11-20 21:22:47.421', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/172', 'codes	MOE10:1099990007 SMIS:99010007 OBEC6:990007
', 'khetportal|core.school.added|core.school/172', '2', '', '', '', '', '50', '349b19eb253df20f256398d5a5c8fd5f70b743d7d7a01d1e7d6a04a8030e0bc2');
insert into core_audit values ('179', '1', '2026-11-20 21:22:47.456', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/172', '', 'khetportal|core.school.moved|core.school/172', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '51', '74e2060d5d2c45fd90777f6cab9b39b66fd820ccfc806f225c59851928126900');
insert into core_audit values ('182', '1', '2026-11-20 21:22:47.47', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/172', '', 'khetportal|core.school.moved|core.school/172', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายภูผา
', '52', 'ab22538c83eed9e5862da56dc8a591b97cd2ecdc91fd17303e1ca40b56463521');
insert into core_audit values ('184', '1', '2026-11-20 21:22:47.481', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/183', '', 'khetportal|core.person.added|core.person/183', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t07
position	\\tผู้อำนวยการโรงเรียน
school	\\t172
title	\\tนาย
', '53', '84ea3e54f0628c58ef9347fcf3c047e2980b1e05e2bc17ac2a8bc6531c179a8b');
insert into core_audit values ('187', '1', '2026-11-20 21:22:47.494', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/186', '', 'khetportal|core.person.added|core.person/186', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t07
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t172
title	\\tนางสาว
', '54', '3a6d95ff0e118864275f2bcc2573c23f0663c07a51ac41a75ada8ff8839c1047');
insert into core_audit values ('19', '1', '2026-11-20 21:22:46.956', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/18', '', 'khetportal|core.person.added|core.person/18', '2', '', '', '', E'email	\\tofficer03@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t03
phone	\\t000-000-000 ต่อ 103
position	\\tรองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา
title	\\tนาย
', '2', '1b48d6a1638f097113363f87a6892f0e4299aea44c04a24ab0d6f5e9fed08dac');
insert into core_audit values ('193', '1', '2026-11-20 21:22:47.506', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/189', 'codes	MOE10:1099990008 SMIS:99010008 OBEC6:990008
', 'khetportal|core.school.added|core.school/189', '2', '', '', '', '', '55', '7a8e422363f58dfa7a0ef535ceef7df0fbeec86f84d5d85819a35909c1e25ffe');
insert into core_audit values ('196', '1', '2026-11-20 21:22:47.514', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/189', '', 'khetportal|core.school.moved|core.school/189', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '56', '026c75e60b5820c06f8b6e5fffdddb82d33d5b5b7393085332b94fb95eee86ae');
insert into core_audit values ('198', '1', '2026-11-20 21:22:47.517', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/189', '', 'khetportal|core.school.moved|core.school/189', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายภูผา
', '57', 'c5364a573caf4032df11522390d7416c862f73aa87aea0dddd1fda7fde030d32');
insert into core_audit values ('200', '1', '2026-11-20 21:22:47.521', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/199', '', 'khetportal|core.person.added|core.person/199', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t08
position	\\tผู้อำนวยการโรงเรียน
school	\\t189
title	\\tนาย
', '58', '8dfc3b7d8ebf14fb85c47d95f52e31f429ebaca2fcabf6dd0c47b5f29c8ba974');
insert into core_audit values ('203', '1', '2026-11-20 21:22:47.553', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/202', '', 'khetportal|core.person.added|core.person/202', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t08
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t189
title	\\tนางสาว
', '59', 'd30e4251663f59d481bf36c2fcab5e2c23e20b18024c5a1701fbba81175c888b');
insert into core_audit values ('209', '1', '2026-11-20 21:22:47.571', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/205', 'codes	MOE10:1099990009 SMIS:99010009 OBEC6:990009
', 'khetportal|core.school.added|core.school/205', '2', '', '', '', '', '60', '33664971f7954f3cd2f497c6f8d6431ca1e9d5178e7b97a8a77a6660a2ea8675');
insert into core_audit values ('213', '1', '2026-11-20 21:22:47.586', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/205', '', 'khetportal|core.school.moved|core.school/205', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างใต้
', '61', '1aff895088f20e94b4ad346c97b4b44b8f3b7b0bf4864be7fa98ad286eae6267');
insert into core_audit values ('215', '1', '2026-11-20 21:22:47.596', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/205', '', 'khetportal|core.school.moved|core.school/205', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายภูผา
', '62', '66e3fa1d0f27c6f9b71c609f957e3ee92c1755413cc666b6b84ba317888cc6c4');
insert into core_audit values ('217', '1', '2026-11-20 21:22:47.609', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/216', '', 'khetportal|core.person.added|core.person/216', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t09
position	\\tผู้อำนวยการโรงเรียน
school	\\t205
title	\\tนาย
', '63', 'd34f47f8ad6450e97be4eaf34b10df412a10aa7248b6083cfae00a6340037018');
insert into core_audit values ('220', '1', '2026-11-20 21:22:47.619', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/219', '', 'khetportal|core.person.added|core.person/219', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t09
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t205
title	\\tนางสาว
', '64', 'c4996184545719c9645c21a35a234c6da5d013d1b07dc6b51e0230d08df83701');
insert into core_audit values ('22', '1', '2026-11-20 21:22:46.971', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/21', '', 'khetportal|core.person.added|core.person/21', '2', '', '', '', E'email	\\tofficer04@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t04
phone	\\t000-000-000 ต่อ 104
position	\\tนักประชาสัมพันธ์ชำนาญการพิเศษ
title	\\tนางสาว
unit	\\t2
', '3', 'f55717edc11756cd9b060f512cc0cbf34a4b71601995e3b77ea5986d1f09744c');
insert into core_audit values ('226', '1', '2026-11-20 21:22:47.638', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/222', 'codes	MOE10:1099990010 SMIS:99010010 OBEC6:990010
', 'khetportal|core.school.added|core.school/222', '2', '', '', '', '', '65', '2deb2fb426ffdb99d17af0e49dc205ce7fc5b851e735d4ac996187279a176a61');
insert into core_audit values ('229', '1', '2026-11-20 21:22:47.647', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/222', '', 'khetportal|core.school.moved|core.school/222', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างใต้
', '66', 'e86ce76a37aadfadbc8b395742a7533549bcb1a4d84100d88210dea14b94b5ba');
insert into core_audit values ('232', '1', '2026-11-20 21:22:47.652', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/222', '', 'khetportal|core.school.moved|core.school/222', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายทุ่งทอง
', '67', '150d1fa1c18c2602ae032925dd6c139d1651f63c2d31da5b47a62cceaf6c7d4d');
insert into core_audit values ('234', '1', '2026-11-20 21:22:47.665', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/233', '', 'khetportal|core.person.added|core.person/233', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t10
position	\\tผู้อำนวยการโรงเรียน
school	\\t222
title	\\tนาย
', '68', '48d92e29b26896e66531aa75329f6ee5c7e681bb6aaa0edffb3e3cff450d2baa');
insert into core_audit values ('237', '1', '2026-11-20 21:22:47.678', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/236', '', 'khetportal|core.person.added|core.person/236', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t10
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t222
title	\\tนางสาว
', '69', 'd469fced76550987654e47e1d680180f8c59a062d79710ca4e9ec3446148ac18');
insert into core_audit values ('243', '1', '2026-11-20 21:22:47.7', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/239', 'codes	MOE10:1099990011 SMIS:99010011 OBEC6:990011
', 'khetportal|core.school.added|core.school/239', '2', '', '', '', '', '70', 'f51e137763965a994d7ae6173497f4ee24cbda834d6f9898e4458a7db90772fa');
insert into core_audit values ('246', '1', '2026-11-20 21:22:47.717', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/239', '', 'khetportal|core.school.moved|core.school/239', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างใต้
', '71', 'faf31c0899a5cb5edc0b5b13bc53c898d79bb24bffbf6feaa3242362cb34b7b0');
insert into core_audit values ('248', '1', '2026-11-20 21:22:47.721', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/239', '', 'khetportal|core.school.moved|core.school/239', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายทุ่งทอง
', '72', '1feaf7e5808f0c14e425c9c26654c193bf69df1bfffef68fff6b7b1ab707402d');
insert into core_audit values ('250', '1', '2026-11-20 21:22:47.729', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/249', '', 'khetportal|core.person.added|core.person/249', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t11
position	\\tผู้อำนวยการโรงเรียน
school	\\t239
title	\\tนาย
', '73', '1299ad5764859d02ab6ab3d0dd41ee0accca84931bb3b96d006bc01d2d3b323b');
insert into core_audit values ('25', '1', '2026-11-20 21:22:46.975', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/24', '', 'khetportal|core.person.added|core.person/24', '2', '', '', '', E'email	\\tofficer05@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t05
phone	\\t000-000-000 ต่อ 105
position	\\tเจ้าพนักงานธุรการชำนาญงาน
title	\\tนาง
unit	\\t2
', '4', 'd78e37cd2b80d357fd57bf7870b8432745d08ef3c0aa530b21dec84ac88c4627');
insert into core_audit values ('253', '1', '2026-11-20 21:22:47.745', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/252', '', 'khetportal|core.person.added|core.person/252', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t11
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t239
title	\\tนางสาว
', '74', 'c8406639403807f5dc18749c3966b2ad301d140e1561d8fe5473b1a0918912c4');
insert into core_audit values ('259', '1', '2026-11-20 21:22:47.769', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/255', 'codes	MOE10:1199990012 SMIS:99110012 OBEC6:990012
', 'khetportal|core.school.added|core.school/255', '2', '', '', '', '', '75', '055cfe74d982f19e9556bdb1c6be2d4d405df059024f20c70368e244885dae16');
insert into core_audit values ('262', '1', '2026-11-20 21:22:47.777', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/255', '', 'khetportal|core.school.moved|core.school/255', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างใต้
', '76', '17f5e89cf26f766697d529ab59541a23cb16d6efe87f904e4dd712e459e3b4df');
insert into core_audit values ('264', '1', '2026-11-20 21:22:47.786', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/263', '', 'khetportal|core.person.added|core.person/263', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t12
position	\\tผู้อำนวยการโรงเรียน
school	\\t255
title	\\tนาย
', '77', '4551d3d820f6cc1bdbefa5ee680801ce293b6fbc15ca0ffbe1f55ddc879e8338');
insert into core_audit values ('267', '1', '2026-11-20 21:22:47.809', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/266', '', 'khetportal|core.person.added|core.person/266', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t12
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t255
title	\\tนางสาว
', '78', '5f4f29a43a0acbcbedb5411478858f0605e8994dbc35de9a96ccc02b59fa187f');
insert into core_audit values ('269', '1', '2026-11-20 21:22:47.834', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.ended', 'core.school/162', '', 'khetportal|core.school.ended|core.school/162', '2', '', '', '', E'from	\\t2022-05-16
status	ACTIVE\\tMERGED
', '79', '8856692d2f5eb34bd8db7303a7480c5f7eaff604923209d368721bca9fcd0a32');
insert into core_audit values ('28', '1', '2026-11-20 21:22:46.984', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/27', '', 'khetportal|core.person.added|core.person/27', '2', '', '', '', E'email	\\tofficer06@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t06
phone	\\t000-000-000 ต่อ 106
position	\\tพนักงานขับรถยนต์ (ลูกจ้างประจำ)
title	\\tนาย
unit	\\t2
', '5', 'cb649955d30a3a5a8178dc2eb6e67c2e740a6c2a4c8ea340b9066a0324c7ebf8');
insert into core_audit values ('282', '0', '2026-11-20 21:22:47.877', '9223372036854775807', '0', 'Khet Portal', 'core.office.created', 'core.office/270', 'code	KT2
', 'khetportal|core.office.created|core.office/270', '2', '', '', '', '', '2', 'f5056f46bba92ab8403ccb9018a61f0e1b7260e43acf6bea7b8cef21b380b16f');
insert into core_audit values ('286', '270', '2026-11-20 21:22:47.889', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/285', '', 'khetportal|core.person.added|core.person/285', '2', '', '', '', E'email	\\tofficer52@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t52
phone	\\t000-000-000 ต่อ 152
position	\\tเจ้าพนักงานธุรการชำนาญงาน
title	\\tนาง
unit	\\t271
', '1', '71f26f2a4cfbf9a69d6797229529a3a5321e8ad8b95b8355171d799d4972ca4b');
insert into core_audit values ('289', '270', '2026-11-20 21:22:47.891', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/288', '', 'khetportal|core.person.added|core.person/288', '2', '', '', '', E'email	\\tofficer53@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t53
phone	\\t000-000-000 ต่อ 153
position	\\tนักวิเคราะห์นโยบายและแผนชำนาญการ
title	\\tนางสาว
unit	\\t272
', '2', '32f9c549c546d3ad1134cfe46f9710e56b0465885ee19d0ac4e8650f77a87e7a');
insert into core_audit values ('292', '270', '2026-11-20 21:22:47.896', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/291', '', 'khetportal|core.person.added|core.person/291', '2', '', '', '', E'email	\\tofficer54@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t54
phone	\\t000-000-000 ต่อ 154
position	\\tนักวิชาการคอมพิวเตอร์ปฏิบัติการ
title	\\tนาย
unit	\\t273
', '3', '9095f4aca8b302abd79d10a4a31d01a5b61516642ba35e68bc30730fcad4f85f');
insert into core_audit values ('298', '270', '2026-11-20 21:22:47.92', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/294', 'codes	MOE10:1099990051 SMIS:99010051 OBEC6:990051
', 'khetportal|core.school.added|core.school/294', '2', '', '', '', '', '4', 'f4abc9ffc94c0fcf7789a87c85d8d980cd20e764a547254894b02788fb87c325');
insert into core_audit values ('302', '270', '2026-11-20 21:22:47.932', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/294', '', 'khetportal|core.school.moved|core.school/294', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '5', '7f418c94d217e42d7b9dc35c4badc9d305e943da7769d92aa69b066be317da68');
insert into core_audit values ('305', '270', '2026-11-20 21:22:47.941', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/294', '', 'khetportal|core.school.moved|core.school/294', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tสหวิทยาเขตตัวอย่าง
', '6', 'dbd8e58f803c3c75b7136455e131fb5a1a4f695d58cd641050299bdcf93f3088');
insert into core_audit values ('307', '270', '2026-11-20 21:22:47.953', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/306', '', 'khetportal|core.person.added|core.person/306', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t51
position	\\tผู้อำนวยการโรงเรียน
school	\\t294
title	\\tนาย
', '7', 'bfcf56dbade1aaa420853832a041400a0c1a3470abb8d4a69ea39daa292fccf7');
insert into core_audit values ('310', '270', '2026-11-20 21:22:47.965', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/309', '', 'khetportal|core.person.added|core.person/309', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t51
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t294
title	\\tนางสาว
', '8', '647cc6afc551110f0d40d5420e43d22adaa37ed958bc0b1bbd8e6a9cbdab1127');
insert into core_audit values ('31', '1', '2026-11-20 21:22:46.99', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/30', '', 'khetportal|core.person.added|core.person/30', '2', '', '', '', E'email	\\tofficer07@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t07
phone	\\t000-000-000 ต่อ 107
position	\\tพนักงานธุรการ (ลูกจ้างประจำ)
title	\\tนาย
unit	\\t2
', '6', 'a6c509ee5a1831754893aadd5fa9d4060d30f32fd450f4f34f9243ebf8364868');
insert into core_audit values ('316', '270', '2026-11-20 21:22:47.983', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/312', 'codes	MOE10:1099990052 SMIS:99010052 OBEC6:990052
', 'khetportal|core.school.added|core.school/312', '2', '', '', '', '', '9', 'ce89b84dafe612318eb7acd80e062d477b01a10da23d932334886d6cda6b97f8');
insert into core_audit values ('319', '270', '2026-11-20 21:22:47.996', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/312', '', 'khetportal|core.school.moved|core.school/312', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างกลาง
', '10', '3a1c6484023b88521b3c52f991058243a5f1a6aa1d5863ac0b4a369eb58c7a6e');
insert into core_audit values ('321', '270', '2026-11-20 21:22:48.008', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/312', '', 'khetportal|core.school.moved|core.school/312', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tสหวิทยาเขตตัวอย่าง
', '11', '953eb6f9c04aed6168b5bda62bc373872e6801d4cb09c3203e030861ffe23980');
insert into core_audit values ('323', '270', '2026-11-20 21:22:48.026', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/322', '', 'khetportal|core.person.added|core.person/322', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t52
position	\\tผู้อำนวยการโรงเรียน
school	\\t312
title	\\tนาย
', '12', 'c5ef1dd9676e719abb7c1fd0e0fcebdcbac5cf302065cf3c42e92793eb46492d');
insert into core_audit values ('326', '270', '2026-11-20 21:22:48.055', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/325', '', 'khetportal|core.person.added|core.person/325', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t52
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t312
title	\\tนางสาว
', '13', '6c6b3c194386e000f945b354d51a2148cd993f57ea6253f0ccf091b71081d7b6');
insert into core_audit values ('329', '0', '2026-11-20 21:22:52.09', '9223372036854775807', '0', 'Khet Portal', 'core.module.enabled', 'core.module/ict', 'office	1
', 'khetportal|core.module.enabled|core.module/ict', '2', '', '', '', '', '3', '04ae6e0fa5cf39d73faaac9333767cbf06f6ec8068e449b4d711ebe1650140b9');
insert into core_audit values ('331', '1', '2026-11-20 21:22:52.383', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'ict.equipment.added', 'ict.equipment/185', 'number	ICT-0001–ICT-0185
', 'khetportal|ict.equipment.added|ict.equipment/185', '2', '', '', '', '', '80', '0a61f3e018c714e9db552fd9b202bdabd9488c91404bda20849862a68afec88b');
insert into core_audit values ('34', '1', '2026-11-20 21:22:46.998', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/33', '', 'khetportal|core.person.added|core.person/33', '2', '', '', '', E'email	\\tofficer08@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t08
phone	\\t000-000-000 ต่อ 108
position	\\tนักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ
title	\\tนางสาว
unit	\\t3
', '7', '514eb9ef29807b266c8974f7f7e9f6cedd8c96564e0c6e5aaf73b4effa221540');
insert into core_audit values ('37', '1', '2026-11-20 21:22:47.006', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/36', '', 'khetportal|core.person.added|core.person/36', '2', '', '', '', E'email	\\tofficer09@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t09
phone	\\t000-000-000 ต่อ 109
position	\\tนักวิเคราะห์นโยบายและแผนชำนาญการ
title	\\tนาย
unit	\\t3
', '8', '747dcd7a55e3227c4c86aa99c0eca3546e9e22c0e7021790e48b27446e5f6e0e');
insert into core_audit values ('40', '1', '2026-11-20 21:22:47.014', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/39', '', 'khetportal|core.person.added|core.person/39', '2', '', '', '', E'email	\\tofficer10@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t10
phone	\\t000-000-000 ต่อ 110
position	\\tนักวิเคราะห์นโยบายและแผนชำนาญการ
title	\\tนาง
unit	\\t3
', '9', '79e854520d6d2ba889e0e49e4e973aa4cd30a0d3251d0af02efa448d3feda52f');
insert into core_audit values ('43', '1', '2026-11-20 21:22:47.017', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/42', '', 'khetportal|core.person.added|core.person/42', '2', '', '', '', E'email	\\tofficer11@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t11
phone	\\t000-000-000 ต่อ 111
position	\\tนักวิเคราะห์นโยบายและแผนปฏิบัติการ
title	\\tนางสาว
unit	\\t3
', '10', 'f398b0e8755c4c03f0b912c52e7268a65267f3cd6c0d58399cec2b984c69610c');
insert into core_audit values ('46', '1', '2026-11-20 21:22:47.023', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/45', '', 'khetportal|core.person.added|core.person/45', '2', '', '', '', E'email	\\tofficer12@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t12
phone	\\t000-000-000 ต่อ 112
position	\\tนักวิเคราะห์นโยบายและแผนชำนาญการ
title	\\tนาย
unit	\\t4
', '11', '65f9ba99b74d43e192bfef799fabbffcb05bcf3c7e6c736e6799e293dfb688b5');
insert into core_audit values ('49', '1', '2026-11-20 21:22:47.029', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/48', '', 'khetportal|core.person.added|core.person/48', '2', '', '', '', E'email	\\tofficer13@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t13
phone	\\t000-000-000 ต่อ 113
position	\\tนักวิชาการคอมพิวเตอร์ปฏิบัติการ
title	\\tนางสาว
unit	\\t4
', '12', '99aeff21440e4ff33445047535190d33a609a01511cf4306d3ad49a8a2b625cd');
insert into core_audit values ('52', '1', '2026-11-20 21:22:47.042', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/51', '', 'khetportal|core.person.added|core.person/51', '2', '', '', '', E'email	\\tofficer14@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t14
phone	\\t000-000-000 ต่อ 114
position	\\tนักวิชาการเงินและบัญชีชำนาญการพิเศษ
title	\\tนาง
unit	\\t5
', '13', '1b47b115a833c1c6abde8cd517987be8b604ed5e25419ceacf6a9c071f3aae2b');
insert into core_audit values ('55', '1', '2026-11-20 21:22:47.045', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/54', '', 'khetportal|core.person.added|core.person/54', '2', '', '', '', E'email	\\tofficer15@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t15
phone	\\t000-000-000 ต่อ 115
position	\\tนักวิชาการเงินและบัญชีชำนาญการ
title	\\tนาย
unit	\\t5
', '14', '9997344fdef2028f5af24937b3dc88204300a1d64eee2a607d51f6ab5724670d');
insert into core_audit values ('58', '1', '2026-11-20 21:22:47.052', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/57', '', 'khetportal|core.person.added|core.person/57', '2', '', '', '', E'email	\\tofficer16@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t16
phone	\\t000-000-000 ต่อ 116
position	\\tนักทรัพยากรบุคคลชำนาญการพิเศษ
title	\\tนางสาว
unit	\\t6
', '15', '8ddce21404dea6b9519070980ab75bf65e55e9321dd745b286f9f640322e6465');
insert into core_audit values ('61', '1', '2026-11-20 21:22:47.061', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/60', '', 'khetportal|core.person.added|core.person/60', '2', '', '', '', E'email	\\tofficer17@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t17
phone	\\t000-000-000 ต่อ 117
position	\\tนิติกรชำนาญการ
title	\\tนาย
unit	\\t6
', '16', 'b98cd2ba107f2459ad3cad8340dced56d043dbe276604a47e88f8a2a7c87679d');
insert into core_audit values ('64', '1', '2026-11-20 21:22:47.067', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/63', '', 'khetportal|core.person.added|core.person/63', '2', '', '', '', E'email	\\tofficer18@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t18
phone	\\t000-000-000 ต่อ 118
position	\\tนักทรัพยากรบุคคลชำนาญการ
title	\\tนาง
unit	\\t7
', '17', 'f76d1eb4e1ed4cc9cfecdb017cf41a0ca440f020749681b1b827d248c7d53623');
insert into core_audit values ('67', '1', '2026-11-20 21:22:47.076', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/66', '', 'khetportal|core.person.added|core.person/66', '2', '', '', '', E'email	\\tofficer19@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t19
phone	\\t000-000-000 ต่อ 119
position	\\tศึกษานิเทศก์ชำนาญการพิเศษ
title	\\tนาย
unit	\\t8
', '18', 'e800e0598339ecfedc7d7306fda3247366fdb7b8b2dc4c7e231f5397eed36bc7');
insert into core_audit values ('70', '1', '2026-11-20 21:22:47.086', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/69', '', 'khetportal|core.person.added|core.person/69', '2', '', '', '', E'email	\\tofficer20@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t20
phone	\\t000-000-000 ต่อ 120
position	\\tนักวิชาการศึกษาชำนาญการ
title	\\tนางสาว
unit	\\t9
', '19', '0dfa1398cbac076b2905cf8d54472afe79b93fb50ad68e6b0c91e123a97253d8');
insert into core_audit values ('73', '1', '2026-11-20 21:22:47.091', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/72', '', 'khetportal|core.person.added|core.person/72', '2', '', '', '', E'email	\\tofficer21@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t21
phone	\\t000-000-000 ต่อ 121
position	\\tนักวิชาการตรวจสอบภายในชำนาญการ
title	\\tนาง
unit	\\t10
', '20', 'b219f4b5acc917b8a4cbc909adea0511edb8211c85cd3511a3f3e5e1552ed9ce');
insert into core_audit values ('76', '1', '2026-11-20 21:22:47.098', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/75', '', 'khetportal|core.person.added|core.person/75', '2', '', '', '', E'email	\\tofficer22@khet1.example
firstName	\\tเจ้าหน้าที่
lastName	\\t22
phone	\\t000-000-000 ต่อ 122
position	\\tเจ้าพนักงานคอมพิวเตอร์ปฏิบัติงาน
title	\\tนาย
unit	\\t4
', '21', 'e815ca40b6c1340e3ea9437d295c0e64c1a6450fa4fcd57a16a54be49ae6fba5');
insert into core_audit values ('82', '1', '2026-11-20 21:22:47.138', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.added', 'core.school/78', 'codes	MOE10:1099990001 SMIS:99010001 OBEC6:990001
', 'khetportal|core.school.added|core.school/78', '2', '', '', '', '', '22', 'b06e481d2f2733d658a0d0ba0b0d54f0b86b1ecd23d64a7610835af40151eaaf');
insert into core_audit values ('86', '1', '2026-11-20 21:22:47.173', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/78', '', 'khetportal|core.school.moved|core.school/78', '2', '', '', '', E'dimension	\\tdistrict
from	\\t2021-05-16
group	\\tอำเภอตัวอย่างเหนือ
', '23', '7b16b92a2a1c8cdf969402293566d3b19076a142277af02346d6585d91f3e2c8');
insert into core_audit values ('89', '1', '2026-11-20 21:22:47.18', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.school.moved', 'core.school/78', '', 'khetportal|core.school.moved|core.school/78', '2', '', '', '', E'dimension	\\tnetwork
from	\\t2021-05-16
group	\\tเครือข่ายดอกบัว
', '24', 'b963bbd92c9d9319ff97ca9ba295567fad862a27d2a21f1adbd07dcc8ea36671');
insert into core_audit values ('91', '1', '2026-11-20 21:22:47.196', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/90', '', 'khetportal|core.person.added|core.person/90', '2', '', '', '', E'firstName	\\tผู้บริหาร
lastName	\\t01
position	\\tผู้อำนวยการโรงเรียน
school	\\t78
title	\\tนาย
', '25', '19b1a3f665b532ece2b7bc84a17cee1a93fe2d29d8b1571022064bd93b06a3bc');
insert into core_audit values ('94', '1', '2026-11-20 21:22:47.203', '9223372036854775807', '9223372036854775807', 'Khet Portal', 'core.person.added', 'core.person/93', '', 'khetportal|core.person.added|core.person/93', '2', '', '', '', E'firstName	\\tครูธุรการ
lastName	\\t01
position	\\tเจ้าหน้าที่ธุรการโรงเรียน
school	\\t78
title	\\tนางสาว
', '26', 'ef81d844d21fc236fba61c2ea36b282c1e0571cb00a8fd3bfe203a05d74c502a');
insert into core_audit_chain values ('0', '3', '04ae6e0fa5cf39d73faaac9333767cbf06f6ec8068e449b4d711ebe1650140b9', '2026-11-20 21:22:46.895', '3');
insert into core_audit_chain values ('1', '80', '0a61f3e018c714e9db552fd9b202bdabd9488c91404bda20849862a68afec88b', '2026-11-20 21:22:46.946', '2');
insert into core_audit_chain values ('270', '13', '6c6b3c194386e000f945b354d51a2148cd993f57ea6253f0ccf091b71081d7b6', '2026-11-20 21:22:47.889', '1');
insert into core_demo_cast values ('101', '1', 'school', 'S02', '96', '1');
insert into core_demo_cast values ('108', '1', 'person', 'S02-H', '106', '1');
insert into core_demo_cast values ('111', '1', 'person', 'S02-U', '109', '1');
insert into core_demo_cast values ('117', '1', 'school', 'S03', '112', '1');
insert into core_demo_cast values ('124', '1', 'person', 'S03-H', '122', '1');
insert into core_demo_cast values ('127', '1', 'person', 'S03-U', '125', '1');
insert into core_demo_cast values ('13', '1', 'office', 'KT1', '1', '1');
insert into core_demo_cast values ('133', '1', 'school', 'S04', '128', '1');
insert into core_demo_cast values ('141', '1', 'person', 'S04-H', '139', '1');
insert into core_demo_cast values ('14', '1', 'person', '01', '11', '1');
insert into core_demo_cast values ('144', '1', 'person', 'S04-U', '142', '1');
insert into core_demo_cast values ('150', '1', 'school', 'S05', '145', '1');
insert into core_demo_cast values ('158', '1', 'person', 'S05-H', '156', '1');
insert into core_demo_cast values ('161', '1', 'person', 'S05-U', '159', '1');
insert into core_demo_cast values ('167', '1', 'school', 'S06', '162', '1');
insert into core_demo_cast values ('17', '1', 'person', '02', '15', '1');
insert into core_demo_cast values ('177', '1', 'school', 'S07', '172', '1');
insert into core_demo_cast values ('185', '1', 'person', 'S07-H', '183', '1');
insert into core_demo_cast values ('188', '1', 'person', 'S07-U', '186', '1');
insert into core_demo_cast values ('194', '1', 'school', 'S08', '189', '1');
insert into core_demo_cast values ('201', '1', 'person', 'S08-H', '199', '1');
insert into core_demo_cast values ('20', '1', 'person', '03', '18', '1');
insert into core_demo_cast values ('204', '1', 'person', 'S08-U', '202', '1');
insert into core_demo_cast values ('210', '1', 'school', 'S09', '205', '1');
insert into core_demo_cast values ('218', '1', 'person', 'S09-H', '216', '1');
insert into core_demo_cast values ('221', '1', 'person', 'S09-U', '219', '1');
insert into core_demo_cast values ('227', '1', 'school', 'S10', '222', '1');
insert into core_demo_cast values ('23', '1', 'person', '04', '21', '1');
insert into core_demo_cast values ('235', '1', 'person', 'S10-H', '233', '1');
insert into core_demo_cast values ('238', '1', 'person', 'S10-U', '236', '1');
insert into core_demo_cast values ('244', '1', 'school', 'S11', '239', '1');
insert into core_demo_cast values ('251', '1', 'person', 'S11-H', '249', '1');
insert into core_demo_cast values ('254', '1', 'person', 'S11-U', '252', '1');
insert into core_demo_cast values ('260', '1', 'school', 'S12', '255', '1');
insert into core_demo_cast values ('26', '1', 'person', '05', '24', '1');
insert into core_demo_cast values ('265', '1', 'person', 'S12-H', '263', '1');
insert into core_demo_cast values ('268', '1', 'person', 'S12-U', '266', '1');
insert into core_demo_cast values ('283', '270', 'office', 'KT2', '270', '1');
insert into core_demo_cast values ('284', '270', 'person', '51', '281', '1');
insert into core_demo_cast values ('287', '270', 'person', '52', '285', '1');
insert into core_demo_cast values ('290', '270', 'person', '53', '288', '1');
insert into core_demo_cast values ('29', '1', 'person', '06', '27', '1');
insert into core_demo_cast values ('293', '270', 'person', '54', '291', '1');
insert into core_demo_cast values ('299', '270', 'school', 'S51', '294', '1');
insert into core_demo_cast values ('308', '270', 'person', 'S51-H', '306', '1');
insert into core_demo_cast values ('311', '270', 'person', 'S51-U', '309', '1');
insert into core_demo_cast values ('317', '270', 'school', 'S52', '312', '1');
insert into core_demo_cast values ('32', '1', 'person', '07', '30', '1');
insert into core_demo_cast values ('324', '270', 'person', 'S52-H', '322', '1');
insert into core_demo_cast values ('327', '270', 'person', 'S52-U', '325', '1');
insert into core_demo_cast values ('330', '1', 'module', 'ict', '0', '1');
insert into core_demo_cast values ('35', '1', 'person', '08', '33', '1');
insert into core_demo_cast values ('38', '1', 'person', '09', '36', '1');
insert into core_demo_cast values ('41', '1', 'person', '10', '39', '1');
insert into core_demo_cast values ('44', '1', 'person', '11', '42', '1');
insert into core_demo_cast values ('47', '1', 'person', '12', '45', '1');
insert into core_demo_cast values ('50', '1', 'person', '13', '48', '1');
insert into core_demo_cast values ('53', '1', 'person', '14', '51', '1');
insert into core_demo_cast values ('56', '1', 'person', '15', '54', '1');
insert into core_demo_cast values ('59', '1', 'person', '16', '57', '1');
insert into core_demo_cast values ('62', '1', 'person', '17', '60', '1');
insert into core_demo_cast values ('65', '1', 'person', '18', '63', '1');
insert into core_demo_cast values ('68', '1', 'person', '19', '66', '1');
insert into core_demo_cast values ('71', '1', 'person', '20', '69', '1');
insert into core_demo_cast values ('74', '1', 'person', '21', '72', '1');
insert into core_demo_cast values ('77', '1', 'person', '22', '75', '1');
insert into core_demo_cast values ('83', '1', 'school', 'S01', '78', '1');
insert into core_demo_cast values ('92', '1', 'person', 'S01-H', '90', '1');
insert into core_demo_cast values ('95', '1', 'person', 'S01-U', '93', '1');
insert into core_happening values ('10', '1', '10', 'ict.ticket.submitted', 'ict.ticket', '269', 'ict/repairs/269', '', NULL, '', '', '2026-11-20 21:22:52.820819');
insert into core_happening values ('11', '1', '11', 'ict.ticket.submitted', 'ict.ticket', '276', 'ict/repairs/276', '', NULL, '', '', '2026-11-20 21:22:52.839979');
insert into core_happening values ('1', '1', '1', 'ict.ticket.submitted', 'ict.ticket', '186', 'ict/repairs/186', '', NULL, '', '', '2026-11-20 21:22:52.420155');
insert into core_happening values ('12', '1', '12', 'ict.ticket.submitted', 'ict.ticket', '282', 'ict/repairs/282', '', NULL, '', '', '2026-11-20 21:22:52.858776');
insert into core_happening values ('13', '1', '13', 'ict.ticket.submitted', 'ict.ticket', '284', 'ict/repairs/284', '', NULL, '', '', '2026-11-20 21:22:52.869903');
insert into core_happening values ('14', '1', '14', 'ict.ticket.submitted', 'ict.ticket', '293', 'ict/repairs/293', '', NULL, '', '', '2026-11-20 21:22:52.890331');
insert into core_happening values ('15', '1', '15', 'ict.ticket.submitted', 'ict.ticket', '302', 'ict/repairs/302', '', NULL, '', '', '2026-11-20 21:22:52.913161');
insert into core_happening values ('16', '1', '16', 'ict.ticket.submitted', 'ict.ticket', '311', 'ict/repairs/311', '', NULL, '', '', '2026-11-20 21:22:53.013495');
insert into core_happening values ('17', '1', '17', 'ict.ticket.submitted', 'ict.ticket', '320', 'ict/repairs/320', '', NULL, '', '', '2026-11-20 21:22:53.108811');
insert into core_happening values ('18', '1', '18', 'ict.ticket.submitted', 'ict.ticket', '331', 'ict/repairs/331', '', NULL, '', '', '2026-11-20 21:22:53.172736');
insert into core_happening values ('19', '1', '19', 'ict.ticket.submitted', 'ict.ticket', '334', 'ict/repairs/334', '', NULL, '', '', '2026-11-20 21:22:53.198508');
insert into core_happening values ('20', '1', '20', 'ict.ticket.submitted', 'ict.ticket', '340', 'ict/repairs/340', '', NULL, '', '', '2026-11-20 21:22:53.248486');
insert into core_happening values ('21', '1', '21', 'ict.ticket.submitted', 'ict.ticket', '349', 'ict/repairs/349', '', NULL, '', '', '2026-11-20 21:22:53.319246');
insert into core_happening values ('2', '1', '2', 'ict.ticket.submitted', 'ict.ticket', '197', 'ict/repairs/197', '', NULL, '', '', '2026-11-20 21:22:52.481761');
insert into core_happening values ('22', '1', '22', 'ict.ticket.submitted', 'ict.ticket', '358', 'ict/repairs/358', '', NULL, '', '', '2026-11-20 21:22:53.381408');
insert into core_happening values ('23', '1', '23', 'ict.ticket.submitted', 'ict.ticket', '367', 'ict/repairs/367', '', NULL, '', '', '2026-11-20 21:22:53.475047');
insert into core_happening values ('24', '1', '24', 'ict.ticket.submitted', 'ict.ticket', '373', 'ict/repairs/373', '', NULL, '', '', '2026-11-20 21:22:53.502619');
insert into core_happening values ('25', '1', '25', 'ict.ticket.submitted', 'ict.ticket', '386', 'ict/repairs/386', '', NULL, '', '', '2026-11-20 21:22:53.586173');
insert into core_happening values ('26', '1', '26', 'ict.ticket.submitted', 'ict.ticket', '389', 'ict/repairs/389', '', NULL, '', '', '2026-11-20 21:22:53.624883');
insert into core_happening values ('27', '1', '27', 'ict.ticket.submitted', 'ict.ticket', '396', 'ict/repairs/396', '', NULL, '', '', '2026-11-20 21:22:53.693251');
insert into core_happening values ('28', '1', '28', 'ict.ticket.submitted', 'ict.ticket', '403', 'ict/repairs/403', '', NULL, '', '', '2026-11-20 21:22:53.734665');
insert into core_happening values ('29', '1', '29', 'ict.ticket.submitted', 'ict.ticket', '411', 'ict/repairs/411', '', NULL, '', '', '2026-11-20 21:22:53.822143');
insert into core_happening values ('30', '1', '30', 'ict.ticket.submitted', 'ict.ticket', '419', 'ict/repairs/419', '', NULL, '', '', '2026-11-20 21:22:53.880489');
insert into core_happening values ('31', '1', '31', 'ict.ticket.submitted', 'ict.ticket', '428', 'ict/repairs/428', '', NULL, '', '', '2026-11-20 21:22:53.937274');
insert into core_happening values ('3', '1', '3', 'ict.ticket.submitted', 'ict.ticket', '206', 'ict/repairs/206', '', NULL, '', '', '2026-11-20 21:22:52.530587');
insert into core_happening values ('32', '1', '32', 'ict.ticket.submitted', 'ict.ticket', '435', 'ict/repairs/435', '', NULL, '', '', '2026-11-20 21:22:53.995368');
insert into core_happening values ('33', '1', '33', 'ict.ticket.submitted', 'ict.ticket', '442', 'ict/repairs/442', '', NULL, '', '', '2026-11-20 21:22:54.045997');
insert into core_happening values ('34', '1', '34', 'ict.ticket.submitted', 'ict.ticket', '448', 'ict/repairs/448', '', NULL, '', '', '2026-11-20 21:22:54.072438');
insert into core_happening values ('35', '1', '35', 'ict.ticket.submitted', 'ict.ticket', '454', 'ict/repairs/454', '', NULL, '', '', '2026-11-20 21:22:54.088038');
insert into core_happening values ('36', '1', '36', 'ict.ticket.submitted', 'ict.ticket', '459', 'ict/repairs/459', '', NULL, '', '', '2026-11-20 21:22:54.111723');
insert into core_happening values ('37', '1', '37', 'ict.ticket.submitted', 'ict.ticket', '463', 'ict/repairs/463', '', NULL, '', '', '2026-11-20 21:22:54.128477');
insert into core_happening values ('38', '1', '38', 'ict.ticket.submitted', 'ict.ticket', '467', 'ict/repairs/467', '', NULL, '', '', '2026-11-20 21:22:54.152514');
insert into core_happening values ('39', '1', '39', 'ict.ticket.submitted', 'ict.ticket', '470', 'ict/repairs/470', '', NULL, '', '', '2026-11-20 21:22:54.177179');
insert into core_happening values ('40', '1', '40', 'ict.ticket.submitted', 'ict.ticket', '473', 'ict/repairs/473', '', NULL, '', '', '2026-11-20 21:22:54.204284');
insert into core_happening values ('41', '1', '41', 'ict.ticket.submitted', 'ict.ticket', '475', 'ict/repairs/475', '', NULL, '', '', '2026-11-20 21:22:54.222499');
insert into core_happening values ('4', '1', '4', 'ict.ticket.submitted', 'ict.ticket', '212', 'ict/repairs/212', '', NULL, '', '', '2026-11-20 21:22:52.56019');
insert into core_happening values ('42', '1', '42', 'ict.ticket.submitted', 'ict.ticket', '477', 'ict/repairs/477', '', NULL, '', '', '2026-11-20 21:22:54.232413');
insert into core_happening values ('5', '1', '5', 'ict.ticket.submitted', 'ict.ticket', '223', 'ict/repairs/223', '', NULL, '', '', '2026-11-20 21:22:52.589904');
insert into core_happening values ('6', '1', '6', 'ict.ticket.submitted', 'ict.ticket', '232', 'ict/repairs/232', '', NULL, '', '', '2026-11-20 21:22:52.64884');
insert into core_happening values ('7', '1', '7', 'ict.ticket.submitted', 'ict.ticket', '241', 'ict/repairs/241', '', NULL, '', '', '2026-11-20 21:22:52.717391');
insert into core_happening values ('8', '1', '8', 'ict.ticket.submitted', 'ict.ticket', '250', 'ict/repairs/250', '', NULL, '', '', '2026-11-20 21:22:52.767356');
insert into core_happening values ('9', '1', '9', 'ict.ticket.submitted', 'ict.ticket', '263', 'ict/repairs/263', '', NULL, '', '', '2026-11-20 21:22:52.802211');
insert into core_happening_heard values ('core.notices', '42');
insert into core_happening_heard values ('search 67174cc0-c590-4f05-a0ef-965100d4eb7f', '42');
insert into core_happening_seal values ('1', '42');
insert into core_history values ('1', '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-20 21:22:45.160446', '0', 'true');
insert into core_history values ('10', '20261120.1005', 'expand happening', 'SQL', 'V20261120.1005__expand_happening.sql', '1670399684', 'postgres', '2026-11-20 21:22:45.187843', '16', 'true');
insert into core_history values ('11', '20261120.1010', 'expand notice', 'SQL', 'V20261120.1010__expand_notice.sql', '557957896', 'postgres', '2026-11-20 21:22:45.187843', '15', 'true');
insert into core_history values ('12', '20261120.1015', 'expand draft', 'SQL', 'V20261120.1015__expand_draft.sql', '-1743010421', 'postgres', '2026-11-20 21:22:45.187843', '19', 'true');
insert into core_history values ('13', '20261120.1240', 'expand draft edition', 'SQL', 'V20261120.1240__expand_draft_edition.sql', '-2065739840', 'postgres', '2026-11-20 21:22:45.187843', '3', 'true');
insert into core_history values ('14', '20261121.0900', 'expand job', 'SQL', 'V20261121.0900__expand_job.sql', '-626846229', 'postgres', '2026-11-20 21:22:45.187843', '23', 'true');
insert into core_history values ('15', '20261121.0910', 'expand retention', 'SQL', 'V20261121.0910__expand_retention.sql', '-852494393', 'postgres', '2026-11-20 21:22:45.187843', '3', 'true');
insert into core_history values ('16', '20261121.0920', 'expand node', 'SQL', 'V20261121.0920__expand_node.sql', '-2101737303', 'postgres', '2026-11-20 21:22:45.187843', '9', 'true');
insert into core_history values ('17', '20261121.1100', 'expand audit chain', 'SQL', 'V20261121.1100__expand_audit_chain.sql', '-979742680', 'postgres', '2026-11-20 21:22:45.187843', '12', 'true');
insert into core_history values ('18', '20261121.1430', 'expand notice choice', 'SQL', 'V20261121.1430__expand_notice_choice.sql', '1751568121', 'postgres', '2026-11-20 21:22:45.187843', '11', 'true');
insert into core_history values ('2', '20261120.0900', 'expand core sequence', 'SQL', 'V20261120.0900__expand_core_sequence.sql', '-1561556762', 'postgres', '2026-11-20 21:22:45.187843', '18', 'true');
insert into core_history values ('3', '20261120.0905', 'expand preference', 'SQL', 'V20261120.0905__expand_preference.sql', '283724013', 'postgres', '2026-11-20 21:22:45.187843', '11', 'true');
insert into core_history values ('4', '20261120.0910', 'expand office', 'SQL', 'V20261120.0910__expand_office.sql', '-113155997', 'postgres', '2026-11-20 21:22:45.187843', '60', 'true');
insert into core_history values ('5', '20261120.0915', 'expand audit', 'SQL', 'V20261120.0915__expand_audit.sql', '-1789816244', 'postgres', '2026-11-20 21:22:45.187843', '8', 'true');
insert into core_history values ('6', '20261120.0920', 'expand settings', 'SQL', 'V20261120.0920__expand_settings.sql', '206974649', 'postgres', '2026-11-20 21:22:45.187843', '49', 'true');
insert into core_history values ('7', '20261120.0925', 'expand demo', 'SQL', 'V20261120.0925__expand_demo.sql', '-938663412', 'postgres', '2026-11-20 21:22:45.187843', '7', 'true');
insert into core_history values ('8', '20261120.1000', 'expand series', 'SQL', 'V20261120.1000__expand_series.sql', '1385900091', 'postgres', '2026-11-20 21:22:45.187843', '7', 'true');
insert into core_history values ('9', '20261120.1003', 'expand file', 'SQL', 'V20261120.1003__expand_file.sql', '-643708295', 'postgres', '2026-11-20 21:22:45.187843', '14', 'true');
insert into core_job_due values ('khet', 'core.audit-chain/0', NULL, '2026-11-21 19:10:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.drafts/1', NULL, '2026-11-20 21:27:48.692568', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.drafts/270', NULL, '2026-11-20 21:27:48.692568', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.files/0', NULL, '2026-11-20 21:27:48.692568', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.happenings/1', NULL, '2026-11-21 18:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.happenings/270', NULL, '2026-11-21 18:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.job-runs/0', NULL, '2026-11-21 18:10:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.notice-digest/1', NULL, '2026-11-23 01:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.notice-digest/270', NULL, '2026-11-23 01:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.notices/1', NULL, '2026-11-21 18:20:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'core.notices/270', NULL, '2026-11-21 18:20:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'ict.morning/1', NULL, '2026-11-23 01:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'ict.unconfirmed/1', NULL, '2026-11-21 01:30:00', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'ict.unreceived/1', NULL, '2026-11-20 21:27:52.097784', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_job_due values ('khet', 'security.tidy/0', NULL, '2026-11-20 21:27:48.692568', 'false', NULL, NULL, NULL, NULL, NULL, '1', NULL);
insert into core_module_switch values ('328', '1', 'ict', '1', '2026-11-20 21:22:52.086087', '1');
insert into core_node values ('vm-8bd9', 'vm:44929', '0.1.0', 'admin	0.1.0
core	0.1.0
ict	0.1.0
', '3', '2026-11-20 21:22:46.574925', '2026-11-20 21:22:56.625059');
insert into core_office values ('1', 'KT1', 'KT1', 'PRIMARY', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1', 'สพป.ตัวอย่าง เขต 1', 'ESAO Sample 1 (Primary)', 'จังหวัดตัวอย่าง', 'ศธ 04999', '000-000-000 ต่อ 100', '#F2B134', 'S-2560', '2026-11-20 21:22:46.824858', '1');
insert into core_office values ('270', 'KT2', 'KT2', 'SECONDARY', 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาตัวอย่าง', 'สพม.ตัวอย่าง', 'ESAO Sample (Secondary)', 'จังหวัดตัวอย่าง', 'ศธ 04998', '000-000-000 ต่อ 200', '#3CC8B4', 'S-2561', '2026-11-20 21:22:47.850548', '1');
insert into core_person values ('106', '1', 'นาย', 'ผู้บริหาร', '02', 'ผู้อำนวยการโรงเรียน', NULL, '96', '', '', NULL, 'นายผู้บริหาร02|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('109', '1', 'นางสาว', 'ครูธุรการ', '02', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '96', '', '', NULL, 'นางสาวครูธุรการ02|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('11', '1', 'นาย', 'เจ้าหน้าที่', '01', 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', NULL, NULL, '000-000-000 ต่อ 101', 'officer01@khet1.example', NULL, 'นายเจ้าหน้าที่01|ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา|000000000ต่อ101|000-000-000ต่อ101', '1');
insert into core_person values ('122', '1', 'นาย', 'ผู้บริหาร', '03', 'ผู้อำนวยการโรงเรียน', NULL, '112', '', '', NULL, 'นายผู้บริหาร03|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('125', '1', 'นางสาว', 'ครูธุรการ', '03', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '112', '', '', NULL, 'นางสาวครูธุรการ03|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('139', '1', 'นาย', 'ผู้บริหาร', '04', 'ผู้อำนวยการโรงเรียน', NULL, '128', '', '', NULL, 'นายผู้บริหาร04|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('142', '1', 'นางสาว', 'ครูธุรการ', '04', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '128', '', '', NULL, 'นางสาวครูธุรการ04|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('15', '1', 'นาง', 'เจ้าหน้าที่', '02', 'รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', NULL, NULL, '000-000-000 ต่อ 102', 'officer02@khet1.example', NULL, 'นางเจ้าหน้าที่02|รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา|000000000ต่อ102|000-000-000ต่อ102', '1');
insert into core_person values ('156', '1', 'นาย', 'ผู้บริหาร', '05', 'ผู้อำนวยการโรงเรียน', NULL, '145', '', '', NULL, 'นายผู้บริหาร05|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('159', '1', 'นางสาว', 'ครูธุรการ', '05', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '145', '', '', NULL, 'นางสาวครูธุรการ05|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('18', '1', 'นาย', 'เจ้าหน้าที่', '03', 'รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', NULL, NULL, '000-000-000 ต่อ 103', 'officer03@khet1.example', NULL, 'นายเจ้าหน้าที่03|รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา|000000000ต่อ103|000-000-000ต่อ103', '1');
insert into core_person values ('183', '1', 'นาย', 'ผู้บริหาร', '07', 'ผู้อำนวยการโรงเรียน', NULL, '172', '', '', NULL, 'นายผู้บริหาร07|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('186', '1', 'นางสาว', 'ครูธุรการ', '07', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '172', '', '', NULL, 'นางสาวครูธุรการ07|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('199', '1', 'นาย', 'ผู้บริหาร', '08', 'ผู้อำนวยการโรงเรียน', NULL, '189', '', '', NULL, 'นายผู้บริหาร08|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('202', '1', 'นางสาว', 'ครูธุรการ', '08', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '189', '', '', NULL, 'นางสาวครูธุรการ08|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('21', '1', 'นางสาว', 'เจ้าหน้าที่', '04', 'นักประชาสัมพันธ์ชำนาญการพิเศษ', '2', NULL, '000-000-000 ต่อ 104', 'officer04@khet1.example', NULL, 'นางสาวเจ้าหน้าที่04|นักประชาสัมพันธ์ชำนาญการพิเศษ|000000000ต่อ104|000-000-000ต่อ104', '1');
insert into core_person values ('216', '1', 'นาย', 'ผู้บริหาร', '09', 'ผู้อำนวยการโรงเรียน', NULL, '205', '', '', NULL, 'นายผู้บริหาร09|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('219', '1', 'นางสาว', 'ครูธุรการ', '09', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '205', '', '', NULL, 'นางสาวครูธุรการ09|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('233', '1', 'นาย', 'ผู้บริหาร', '10', 'ผู้อำนวยการโรงเรียน', NULL, '222', '', '', NULL, 'นายผู้บริหาร10|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('236', '1', 'นางสาว', 'ครูธุรการ', '10', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '222', '', '', NULL, 'นางสาวครูธุรการ10|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('24', '1', 'นาง', 'เจ้าหน้าที่', '05', 'เจ้าพนักงานธุรการชำนาญงาน', '2', NULL, '000-000-000 ต่อ 105', 'officer05@khet1.example', NULL, 'นางเจ้าหน้าที่05|เจ้าพนักงานธุรการชำนาญงาน|000000000ต่อ105|000-000-000ต่อ105', '1');
insert into core_person values ('249', '1', 'นาย', 'ผู้บริหาร', '11', 'ผู้อำนวยการโรงเรียน', NULL, '239', '', '', NULL, 'นายผู้บริหาร11|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('252', '1', 'นางสาว', 'ครูธุรการ', '11', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '239', '', '', NULL, 'นางสาวครูธุรการ11|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('263', '1', 'นาย', 'ผู้บริหาร', '12', 'ผู้อำนวยการโรงเรียน', NULL, '255', '', '', NULL, 'นายผู้บริหาร12|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('266', '1', 'นางสาว', 'ครูธุรการ', '12', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '255', '', '', NULL, 'นางสาวครูธุรการ12|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('27', '1', 'นาย', 'เจ้าหน้าที่', '06', 'พนักงานขับรถยนต์ (ลูกจ้างประจำ)', '2', NULL, '000-000-000 ต่อ 106', 'officer06@khet1.example', NULL, 'นายเจ้าหน้าที่06|พนักงานขับรถยนต์(ลูกจ้างประจำ)|000000000ต่อ106|000-000-000ต่อ106', '1');
insert into core_person values ('281', '270', 'นาย', 'เจ้าหน้าที่', '51', 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา', NULL, NULL, '000-000-000 ต่อ 151', 'officer51@khet1.example', NULL, 'นายเจ้าหน้าที่51|ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา|000000000ต่อ151|000-000-000ต่อ151', '1');
insert into core_person values ('285', '270', 'นาง', 'เจ้าหน้าที่', '52', 'เจ้าพนักงานธุรการชำนาญงาน', '271', NULL, '000-000-000 ต่อ 152', 'officer52@khet1.example', NULL, 'นางเจ้าหน้าที่52|เจ้าพนักงานธุรการชำนาญงาน|000000000ต่อ152|000-000-000ต่อ152', '1');
insert into core_person values ('288', '270', 'นางสาว', 'เจ้าหน้าที่', '53', 'นักวิเคราะห์นโยบายและแผนชำนาญการ', '272', NULL, '000-000-000 ต่อ 153', 'officer53@khet1.example', NULL, 'นางสาวเจ้าหน้าที่53|นักวิเคราะห์นโยบายและแผนชำนาญการ|000000000ต่อ153|000-000-000ต่อ153', '1');
insert into core_person values ('291', '270', 'นาย', 'เจ้าหน้าที่', '54', 'นักวิชาการคอมพิวเตอร์ปฏิบัติการ', '273', NULL, '000-000-000 ต่อ 154', 'officer54@khet1.example', NULL, 'นายเจ้าหน้าที่54|นักวิชาการคอมพิวเตอร์ปฏิบัติการ|000000000ต่อ154|000-000-000ต่อ154', '1');
insert into core_person values ('30', '1', 'นาย', 'เจ้าหน้าที่', '07', 'พนักงานธุรการ (ลูกจ้างประจำ)', '2', NULL, '000-000-000 ต่อ 107', 'officer07@khet1.example', NULL, 'นายเจ้าหน้าที่07|พนักงานธุรการ(ลูกจ้างประจำ)|000000000ต่อ107|000-000-000ต่อ107', '1');
insert into core_person values ('306', '270', 'นาย', 'ผู้บริหาร', '51', 'ผู้อำนวยการโรงเรียน', NULL, '294', '', '', NULL, 'นายผู้บริหาร51|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('309', '270', 'นางสาว', 'ครูธุรการ', '51', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '294', '', '', NULL, 'นางสาวครูธุรการ51|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('322', '270', 'นาย', 'ผู้บริหาร', '52', 'ผู้อำนวยการโรงเรียน', NULL, '312', '', '', NULL, 'นายผู้บริหาร52|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('325', '270', 'นางสาว', 'ครูธุรการ', '52', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '312', '', '', NULL, 'นางสาวครูธุรการ52|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_person values ('33', '1', 'นางสาว', 'เจ้าหน้าที่', '08', 'นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ', '3', NULL, '000-000-000 ต่อ 108', 'officer08@khet1.example', NULL, 'นางสาวเจ้าหน้าที่08|นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ|000000000ต่อ108|000-000-000ต่อ108', '1');
insert into core_person values ('36', '1', 'นาย', 'เจ้าหน้าที่', '09', 'นักวิเคราะห์นโยบายและแผนชำนาญการ', '3', NULL, '000-000-000 ต่อ 109', 'officer09@khet1.example', NULL, 'นายเจ้าหน้าที่09|นักวิเคราะห์นโยบายและแผนชำนาญการ|000000000ต่อ109|000-000-000ต่อ109', '1');
insert into core_person values ('39', '1', 'นาง', 'เจ้าหน้าที่', '10', 'นักวิเคราะห์นโยบายและแผนชำนาญการ', '3', NULL, '000-000-000 ต่อ 110', 'officer10@khet1.example', NULL, 'นางเจ้าหน้าที่10|นักวิเคราะห์นโยบายและแผนชำนาญการ|000000000ต่อ110|000-000-000ต่อ110', '1');
insert into core_person values ('42', '1', 'นางสาว', 'เจ้าหน้าที่', '11', 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ', '3', NULL, '000-000-000 ต่อ 111', 'officer11@khet1.example', NULL, 'นางสาวเจ้าหน้าที่11|นักวิเคราะห์นโยบายและแผนปฏิบัติการ|000000000ต่อ111|000-000-000ต่อ111', '1');
insert into core_person values ('45', '1', 'นาย', 'เจ้าหน้าที่', '12', 'นักวิเคราะห์นโยบายและแผนชำนาญการ', '4', NULL, '000-000-000 ต่อ 112', 'officer12@khet1.example', NULL, 'นายเจ้าหน้าที่12|นักวิเคราะห์นโยบายและแผนชำนาญการ|000000000ต่อ112|000-000-000ต่อ112', '1');
insert into core_person values ('48', '1', 'นางสาว', 'เจ้าหน้าที่', '13', 'นักวิชาการคอมพิวเตอร์ปฏิบัติการ', '4', NULL, '000-000-000 ต่อ 113', 'officer13@khet1.example', NULL, 'นางสาวเจ้าหน้าที่13|นักวิชาการคอมพิวเตอร์ปฏิบัติการ|000000000ต่อ113|000-000-000ต่อ113', '1');
insert into core_person values ('51', '1', 'นาง', 'เจ้าหน้าที่', '14', 'นักวิชาการเงินและบัญชีชำนาญการพิเศษ', '5', NULL, '000-000-000 ต่อ 114', 'officer14@khet1.example', NULL, 'นางเจ้าหน้าที่14|นักวิชาการเงินและบัญชีชำนาญการพิเศษ|000000000ต่อ114|000-000-000ต่อ114', '1');
insert into core_person values ('54', '1', 'นาย', 'เจ้าหน้าที่', '15', 'นักวิชาการเงินและบัญชีชำนาญการ', '5', NULL, '000-000-000 ต่อ 115', 'officer15@khet1.example', NULL, 'นายเจ้าหน้าที่15|นักวิชาการเงินและบัญชีชำนาญการ|000000000ต่อ115|000-000-000ต่อ115', '1');
insert into core_person values ('57', '1', 'นางสาว', 'เจ้าหน้าที่', '16', 'นักทรัพยากรบุคคลชำนาญการพิเศษ', '6', NULL, '000-000-000 ต่อ 116', 'officer16@khet1.example', NULL, 'นางสาวเจ้าหน้าที่16|นักทรัพยากรบุคคลชำนาญการพิเศษ|000000000ต่อ116|000-000-000ต่อ116', '1');
insert into core_person values ('60', '1', 'นาย', 'เจ้าหน้าที่', '17', 'นิติกรชำนาญการ', '6', NULL, '000-000-000 ต่อ 117', 'officer17@khet1.example', NULL, 'นายเจ้าหน้าที่17|นิติกรชำนาญการ|000000000ต่อ117|000-000-000ต่อ117', '1');
insert into core_person values ('63', '1', 'นาง', 'เจ้าหน้าที่', '18', 'นักทรัพยากรบุคคลชำนาญการ', '7', NULL, '000-000-000 ต่อ 118', 'officer18@khet1.example', NULL, 'นางเจ้าหน้าที่18|นักทรัพยากรบุคคลชำนาญการ|000000000ต่อ118|000-000-000ต่อ118', '1');
insert into core_person values ('66', '1', 'นาย', 'เจ้าหน้าที่', '19', 'ศึกษานิเทศก์ชำนาญการพิเศษ', '8', NULL, '000-000-000 ต่อ 119', 'officer19@khet1.example', NULL, 'นายเจ้าหน้าที่19|ศึกษานิเทศก์ชำนาญการพิเศษ|000000000ต่อ119|000-000-000ต่อ119', '1');
insert into core_person values ('69', '1', 'นางสาว', 'เจ้าหน้าที่', '20', 'นักวิชาการศึกษาชำนาญการ', '9', NULL, '000-000-000 ต่อ 120', 'officer20@khet1.example', NULL, 'นางสาวเจ้าหน้าที่20|นักวิชาการศึกษาชำนาญการ|000000000ต่อ120|000-000-000ต่อ120', '1');
insert into core_person values ('72', '1', 'นาง', 'เจ้าหน้าที่', '21', 'นักวิชาการตรวจสอบภายในชำนาญการ', '10', NULL, '000-000-000 ต่อ 121', 'officer21@khet1.example', NULL, 'นางเจ้าหน้าที่21|นักวิชาการตรวจสอบภายในชำนาญการ|000000000ต่อ121|000-000-000ต่อ121', '1');
insert into core_person values ('75', '1', 'นาย', 'เจ้าหน้าที่', '22', 'เจ้าพนักงานคอมพิวเตอร์ปฏิบัติงาน', '4', NULL, '000-000-000 ต่อ 122', 'officer22@khet1.example', NULL, 'นายเจ้าหน้าที่22|เจ้าพนักงานคอมพิวเตอร์ปฏิบัติงาน|000000000ต่อ122|000-000-000ต่อ122', '1');
insert into core_person values ('90', '1', 'นาย', 'ผู้บริหาร', '01', 'ผู้อำนวยการโรงเรียน', NULL, '78', '', '', NULL, 'นายผู้บริหาร01|ผู้อำนวยการโรงเรียน||', '1');
insert into core_person values ('93', '1', 'นางสาว', 'ครูธุรการ', '01', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '78', '', '', NULL, 'นางสาวครูธุรการ01|เจ้าหน้าที่ธุรการโรงเรียน||', '1');
insert into core_school values ('112', '1', 'โรงเรียนวัดตัวอย่าง 03', 'โรงเรียนวัดตัวอย่าง 03', '', 'ACTIVE', NULL, NULL, 'โรงเรียนวัดตัวอย่าง03|โรงเรียนวัดตัวอย่าง03|1099990003|99010003|990003', '1');
insert into core_school values ('128', '1', 'โรงเรียนอนุบาลตัวอย่าง 04', 'โรงเรียนอนุบาลตัวอย่าง 04', '', 'ACTIVE', NULL, NULL, 'โรงเรียนอนุบาลตัวอย่าง04|โรงเรียนอนุบาลตัวอย่าง04|1099990004|99010004|990004', '1');
insert into core_school values ('145', '1', 'โรงเรียนบ้านตัวอย่าง 05', 'โรงเรียนบ้านตัวอย่าง 05', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านตัวอย่าง05|โรงเรียนบ้านตัวอย่าง05|1099990005|99010005|990005', '1');
insert into core_school values ('162', '1', 'โรงเรียนบ้านตัวอย่าง 06', 'โรงเรียนบ้านตัวอย่าง 06', '', 'MERGED', '2022-05-15', '145', 'โรงเรียนบ้านตัวอย่าง06|โรงเรียนบ้านตัวอย่าง06|1099990006|99010006|990006', '2');
insert into core_school values ('172', '1', 'โรงเรียนชุมชนตัวอย่าง 07', 'โรงเรียนชุมชนตัวอย่าง 07', '', 'ACTIVE', NULL, NULL, 'โรงเรียนชุมชนตัวอย่าง07|โรงเรียนชุมชนตัวอย่าง07|1099990007|99010007|990007', '1');
insert into core_school values ('189', '1', 'โรงเรียนบ้านตัวอย่าง 08', 'โรงเรียนบ้านตัวอย่าง 08', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านตัวอย่าง08|โรงเรียนบ้านตัวอย่าง08|1099990008|99010008|990008', '1');
insert into core_school values ('205', '1', 'โรงเรียนบ้านเขาตัวอย่าง 09', 'โรงเรียนบ้านเขาตัวอย่าง 09', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านเขาตัวอย่าง09|โรงเรียนบ้านเขาตัวอย่าง09|1099990009|99010009|990009', '1');
insert into core_school values ('222', '1', 'โรงเรียนบ้านตัวอย่าง 10', 'โรงเรียนบ้านตัวอย่าง 10', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านตัวอย่าง10|โรงเรียนบ้านตัวอย่าง10|1099990010|99010010|990010', '1');
insert into core_school values ('239', '1', 'โรงเรียนวัดตัวอย่าง 11', 'โรงเรียนวัดตัวอย่าง 11', '', 'ACTIVE', NULL, NULL, 'โรงเรียนวัดตัวอย่าง11|โรงเรียนวัดตัวอย่าง11|1099990011|99010011|990011', '1');
insert into core_school values ('255', '1', 'โรงเรียนเอกชนตัวอย่าง 12', 'โรงเรียนเอกชนตัวอย่าง 12', '', 'ACTIVE', NULL, NULL, 'โรงเรียนเอกชนตัวอย่าง12|โรงเรียนเอกชนตัวอย่าง12|1199990012|99110012|990012', '1');
insert into core_school values ('294', '270', 'โรงเรียนมัธยมตัวอย่าง 51', 'โรงเรียนมัธยมตัวอย่าง 51', '', 'ACTIVE', NULL, NULL, 'โรงเรียนมัธยมตัวอย่าง51|โรงเรียนมัธยมตัวอย่าง51|1099990051|99010051|990051', '1');
insert into core_school values ('312', '270', 'โรงเรียนมัธยมตัวอย่าง 52', 'โรงเรียนมัธยมตัวอย่าง 52', '', 'ACTIVE', NULL, NULL, 'โรงเรียนมัธยมตัวอย่าง52|โรงเรียนมัธยมตัวอย่าง52|1099990052|99010052|990052', '1');
insert into core_school values ('78', '1', 'โรงเรียนบ้านตัวอย่าง 01', 'โรงเรียนบ้านตัวอย่าง 01', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านตัวอย่าง01|โรงเรียนบ้านตัวอย่าง01|1099990001|99010001|990001', '1');
insert into core_school values ('96', '1', 'โรงเรียนบ้านตัวอย่าง 02', 'โรงเรียนบ้านตัวอย่าง 02', '', 'ACTIVE', NULL, NULL, 'โรงเรียนบ้านตัวอย่าง02|โรงเรียนบ้านตัวอย่าง02|1099990002|99010002|990002', '1');
insert into core_school_code values ('113', '1', '112', 'MOE10', '1099990003', '0', '1');
insert into core_school_code values ('114', '1', '112', 'SMIS', '99010003', '1', '1');
insert into core_school_code values ('115', '1', '112', 'OBEC6', '990003', '2', '1');
insert into core_school_code values ('129', '1', '128', 'MOE10', '1099990004', '0', '1');
insert into core_school_code values ('130', '1', '128', 'SMIS', '99010004', '1', '1');
insert into core_school_code values ('131', '1', '128', 'OBEC6', '990004', '2', '1');
insert into core_school_code values ('146', '1', '145', 'MOE10', '1099990005', '0', '1');
insert into core_school_code values ('147', '1', '145', 'SMIS', '99010005', '1', '1');
insert into core_school_code values ('148', '1', '145', 'OBEC6', '990005', '2', '1');
insert into core_school_code values ('163', '1', '162', 'MOE10', '1099990006', '0', '1');
insert into core_school_code values ('164', '1', '162', 'SMIS', '99010006', '1', '1');
insert into core_school_code values ('165', '1', '162', 'OBEC6', '990006', '2', '1');
insert into core_school_code values ('173', '1', '172', 'MOE10', '1099990007', '0', '1');
insert into core_school_code values ('174', '1', '172', 'SMIS', '99010007', '1', '1');
insert into core_school_code values ('175', '1', '172', 'OBEC6', '990007', '2', '1');
insert into core_school_code values ('190', '1', '189', 'MOE10', '1099990008', '0', '1');
insert into core_school_code values ('191', '1', '189', 'SMIS', '99010008', '1', '1');
insert into core_school_code values ('192', '1', '189', 'OBEC6', '990008', '2', '1');
insert into core_school_code values ('206', '1', '205', 'MOE10', '1099990009', '0', '1');
insert into core_school_code values ('207', '1', '205', 'SMIS', '99010009', '1', '1');
insert into core_school_code values ('208', '1', '205', 'OBEC6', '990009', '2', '1');
insert into core_school_code values ('223', '1', '222', 'MOE10', '1099990010', '0', '1');
insert into core_school_code values ('224', '1', '222', 'SMIS', '99010010', '1', '1');
insert into core_school_code values ('225', '1', '222', 'OBEC6', '990010', '2', '1');
insert into core_school_code values ('240', '1', '239', 'MOE10', '1099990011', '0', '1');
insert into core_school_code values ('241', '1', '239', 'SMIS', '99010011', '1', '1');
insert into core_school_code values ('242', '1', '239', 'OBEC6', '990011', '2', '1');
insert into core_school_code values ('256', '1', '255', 'MOE10', '1199990012', '0', '1');
insert into core_school_code values ('257', '1', '255', 'SMIS', '99110012', '1', '1');
insert into core_school_code values ('258', '1', '255', 'OBEC6', '990012', '2', '1');
insert into core_school_code values ('295', '270', '294', 'MOE10', '1099990051', '0', '1');
insert into core_school_code values ('296', '270', '294', 'SMIS', '99010051', '1', '1');
insert into core_school_code values ('297', '270', '294', 'OBEC6', '990051', '2', '1');
insert into core_school_code values ('313', '270', '312', 'MOE10', '1099990052', '0', '1');
insert into core_school_code values ('314', '270', '312', 'SMIS', '99010052', '1', '1');
insert into core_school_code values ('315', '270', '312', 'OBEC6', '990052', '2', '1');
insert into core_school_code values ('79', '1', '78', 'MOE10', '1099990001', '0', '1');
insert into core_school_code values ('80', '1', '78', 'SMIS', '99010001', '1', '1');
insert into core_school_code values ('81', '1', '78', 'OBEC6', '990001', '2', '1');
insert into core_school_code values ('97', '1', '96', 'MOE10', '1099990002', '0', '1');
insert into core_school_code values ('98', '1', '96', 'SMIS', '99010002', '1', '1');
insert into core_school_code values ('99', '1', '96', 'OBEC6', '990002', '2', '1');
insert into core_school_group values ('136', '1', 'network', 'เครือข่ายริมน้ำ', '1');
insert into core_school_group values ('151', '1', 'district', 'อำเภอตัวอย่างกลาง', '1');
insert into core_school_group values ('180', '1', 'network', 'เครือข่ายภูผา', '1');
insert into core_school_group values ('211', '1', 'district', 'อำเภอตัวอย่างใต้', '1');
insert into core_school_group values ('230', '1', 'network', 'เครือข่ายทุ่งทอง', '1');
insert into core_school_group values ('300', '270', 'district', 'อำเภอตัวอย่างกลาง', '1');
insert into core_school_group values ('303', '270', 'network', 'สหวิทยาเขตตัวอย่าง', '1');
insert into core_school_group values ('84', '1', 'district', 'อำเภอตัวอย่างเหนือ', '1');
insert into core_school_group values ('87', '1', 'network', 'เครือข่ายดอกบัว', '1');
insert into core_school_member values ('102', '1', '96', '84', '2021-05-16', NULL, '1');
insert into core_school_member values ('104', '1', '96', '87', '2021-05-16', NULL, '1');
insert into core_school_member values ('118', '1', '112', '84', '2021-05-16', NULL, '1');
insert into core_school_member values ('120', '1', '112', '87', '2021-05-16', NULL, '1');
insert into core_school_member values ('134', '1', '128', '84', '2021-05-16', NULL, '1');
insert into core_school_member values ('137', '1', '128', '136', '2021-05-16', NULL, '1');
insert into core_school_member values ('152', '1', '145', '151', '2021-05-16', NULL, '1');
insert into core_school_member values ('154', '1', '145', '136', '2021-05-16', NULL, '1');
insert into core_school_member values ('168', '1', '162', '151', '2021-05-16', NULL, '1');
insert into core_school_member values ('170', '1', '162', '136', '2021-05-16', NULL, '1');
insert into core_school_member values ('178', '1', '172', '151', '2021-05-16', NULL, '1');
insert into core_school_member values ('181', '1', '172', '180', '2021-05-16', NULL, '1');
insert into core_school_member values ('195', '1', '189', '151', '2021-05-16', NULL, '1');
insert into core_school_member values ('197', '1', '189', '180', '2021-05-16', NULL, '1');
insert into core_school_member values ('212', '1', '205', '211', '2021-05-16', NULL, '1');
insert into core_school_member values ('214', '1', '205', '180', '2021-05-16', NULL, '1');
insert into core_school_member values ('228', '1', '222', '211', '2021-05-16', NULL, '1');
insert into core_school_member values ('231', '1', '222', '230', '2021-05-16', NULL, '1');
insert into core_school_member values ('245', '1', '239', '211', '2021-05-16', NULL, '1');
insert into core_school_member values ('247', '1', '239', '230', '2021-05-16', NULL, '1');
insert into core_school_member values ('261', '1', '255', '211', '2021-05-16', NULL, '1');
insert into core_school_member values ('301', '270', '294', '300', '2021-05-16', NULL, '1');
insert into core_school_member values ('304', '270', '294', '303', '2021-05-16', NULL, '1');
insert into core_school_member values ('318', '270', '312', '300', '2021-05-16', NULL, '1');
insert into core_school_member values ('320', '270', '312', '303', '2021-05-16', NULL, '1');
insert into core_school_member values ('85', '1', '78', '84', '2021-05-16', NULL, '1');
insert into core_school_member values ('88', '1', '78', '87', '2021-05-16', NULL, '1');
insert into core_series values ('1', 'ict.equipment', '2513', '185');
insert into core_series values ('1', 'ict.ticket', '2565', '12');
insert into core_series values ('1', 'ict.ticket', '2569', '4');
insert into core_series values ('1', 'ict.ticket', '2570', '26');
insert into core_unit values ('10', '1', NULL, 'AUD', 'หน่วยตรวจสอบภายใน', 'ตรวจสอบภายใน', 'Internal Audit', '9', '', '2026-11-21', NULL, '1');
insert into core_unit values ('2', '1', NULL, 'DIR', 'กลุ่มอำนวยการ', 'อำนวยการ', 'Administration', '1', '', '2026-11-21', NULL, '1');
insert into core_unit values ('271', '270', NULL, 'DIR', 'กลุ่มอำนวยการ', 'อำนวยการ', 'Administration', '1', '', '2026-11-21', NULL, '1');
insert into core_unit values ('272', '270', NULL, 'PLAN', 'กลุ่มนโยบายและแผน', 'นโยบายและแผน', 'Policy and Planning', '2', '', '2026-11-21', NULL, '1');
insert into core_unit values ('273', '270', NULL, 'ICT', 'กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร', 'ทางไกล และ ICT', 'Distance learning and ICT', '3', '', '2026-11-21', NULL, '1');
insert into core_unit values ('274', '270', NULL, 'FIN', 'กลุ่มบริหารงานการเงินและสินทรัพย์', 'การเงินและสินทรัพย์', 'Finance and Assets', '4', '', '2026-11-21', NULL, '1');
insert into core_unit values ('275', '270', NULL, 'HR', 'กลุ่มบริหารงานบุคคล', 'บริหารงานบุคคล', 'Personnel', '5', '', '2026-11-21', NULL, '1');
insert into core_unit values ('276', '270', NULL, 'TDEV', 'กลุ่มพัฒนาครูและบุคลากรทางการศึกษา', 'พัฒนาครูและบุคลากร', 'Teacher Development', '6', '', '2026-11-21', NULL, '1');
insert into core_unit values ('277', '270', NULL, 'SUP', 'กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา', 'นิเทศ ติดตาม และประเมินผล', 'Supervision', '7', '', '2026-11-21', NULL, '1');
insert into core_unit values ('278', '270', NULL, 'PROM', 'กลุ่มส่งเสริมการจัดการศึกษา', 'ส่งเสริมการจัดการศึกษา', 'Education Promotion', '8', '', '2026-11-21', NULL, '1');
insert into core_unit values ('279', '270', NULL, 'LAW', 'กลุ่มกฎหมายและคดี', 'กฎหมายและคดี', 'Law and Cases', '9', '', '2026-11-21', NULL, '1');
insert into core_unit values ('280', '270', NULL, 'AUD', 'หน่วยตรวจสอบภายใน', 'ตรวจสอบภายใน', 'Internal Audit', '10', '', '2026-11-21', NULL, '1');
insert into core_unit values ('3', '1', NULL, 'PLAN', 'กลุ่มนโยบายและแผน', 'นโยบายและแผน', 'Policy and Planning', '2', '', '2026-11-21', NULL, '1');
insert into core_unit values ('4', '1', NULL, 'ICT', 'กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร', 'ทางไกล และ ICT', 'Distance learning and ICT', '3', '', '2026-11-21', NULL, '1');
insert into core_unit values ('5', '1', NULL, 'FIN', 'กลุ่มบริหารงานการเงินและสินทรัพย์', 'การเงินและสินทรัพย์', 'Finance and Assets', '4', '', '2026-11-21', NULL, '1');
insert into core_unit values ('6', '1', NULL, 'HR', 'กลุ่มบริหารงานบุคคล', 'บริหารงานบุคคล', 'Personnel', '5', '', '2026-11-21', NULL, '1');
insert into core_unit values ('7', '1', NULL, 'TDEV', 'กลุ่มพัฒนาครูและบุคลากรทางการศึกษา', 'พัฒนาครูและบุคลากร', 'Teacher Development', '6', '', '2026-11-21', NULL, '1');
insert into core_unit values ('8', '1', NULL, 'SUP', 'กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา', 'นิเทศ ติดตาม และประเมินผล', 'Supervision', '7', '', '2026-11-21', NULL, '1');
insert into core_unit values ('9', '1', NULL, 'PROM', 'กลุ่มส่งเสริมการจัดการศึกษา', 'ส่งเสริมการจัดการศึกษา', 'Education Promotion', '8', '', '2026-11-21', NULL, '1');
insert into ctl_history values ('1', '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-20 21:22:45.783096', '0', 'true');
insert into ctl_history values ('2', '20261120.1000', 'expand wanted module', 'SQL', 'V20261120.1000__expand_wanted_module.sql', '952927677', 'postgres', '2026-11-20 21:22:45.80357', '9', 'true');
insert into ctl_history values ('3', '20261120.1230', 'expand change', 'SQL', 'V20261120.1230__expand_change.sql', '1617808785', 'postgres', '2026-11-20 21:22:45.80357', '15', 'true');
insert into ctl_history values ('4', '20261120.1600', 'expand change node', 'SQL', 'V20261120.1600__expand_change_node.sql', '1867363276', 'postgres', '2026-11-20 21:22:45.80357', '5', 'true');
insert into ctl_wanted values ('ict', '0.1.0', '73bd054b9128714effedefbefefe8a937855e0aafaf756f9846dac4d576e4bd7', '1', NULL, '2026-11-20 21:22:46.709406', 'feature');
insert into ict_equipment values ('100', '1', '1', '100', 'ICT-0100', '7440-001-6025/63', NULL, '222', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6025', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0100 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6025/63 pc-6025', 's222/7440-001-6025/63', 'แบรนด์ ก รุ่น d2/PC-6025');
insert into ict_equipment values ('10', '1', '1', '10', 'ICT-0010', '7440-004-0001/66', '10', NULL, 'SCN', 'เครื่องสแกนเอกสาร', 'แบรนด์ ฉ รุ่น C2', 'SC-0009', 'IN_USE', 'IN_USE', '2027-10-21', 'หน่วยตรวจสอบภายใน', 'ict-0010 เครื่องสแกนเอกสาร แบรนด์ ฉ รุ่น c2 7440-004-0001/66 sc-0009', 'u10/7440-004-0001/66', 'แบรนด์ ฉ รุ่น c2/SC-0009');
insert into ict_equipment values ('101', '1', '1', '101', 'ICT-0101', '7440-001-6026/63', NULL, '222', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6026', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0101 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6026/63 pc-6026', 's222/7440-001-6026/63', 'แบรนด์ ก รุ่น d2/PC-6026');
insert into ict_equipment values ('102', '1', '1', '102', 'ICT-0102', '7440-001-6027/63', NULL, '222', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6027', 'DAMAGED', 'DAMAGED', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0102 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6027/63 pc-6027', 's222/7440-001-6027/63', 'แบรนด์ ก รุ่น d2/PC-6027');
insert into ict_equipment values ('103', '1', '1', '103', 'ICT-0103', '7440-001-6028/63', NULL, '239', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6028', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0103 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6028/63 pc-6028', 's239/7440-001-6028/63', 'แบรนด์ ก รุ่น d2/PC-6028');
insert into ict_equipment values ('104', '1', '1', '104', 'ICT-0104', '7440-001-6029/63', NULL, '239', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6029', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0104 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6029/63 pc-6029', 's239/7440-001-6029/63', 'แบรนด์ ก รุ่น d2/PC-6029');
insert into ict_equipment values ('105', '1', '1', '105', 'ICT-0105', '7440-001-6030/63', NULL, '239', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6030', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0105 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6030/63 pc-6030', 's239/7440-001-6030/63', 'แบรนด์ ก รุ่น d2/PC-6030');
insert into ict_equipment values ('106', '1', '1', '106', 'ICT-0106', '7440-001-6031/63', NULL, '255', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6031', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0106 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6031/63 pc-6031', 's255/7440-001-6031/63', 'แบรนด์ ก รุ่น d2/PC-6031');
insert into ict_equipment values ('107', '1', '1', '107', 'ICT-0107', '7440-001-6032/63', NULL, '255', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6032', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0107 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6032/63 pc-6032', 's255/7440-001-6032/63', 'แบรนด์ ก รุ่น d2/PC-6032');
insert into ict_equipment values ('108', '1', '1', '108', 'ICT-0108', '7440-001-6033/63', NULL, '255', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6033', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0108 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6033/63 pc-6033', 's255/7440-001-6033/63', 'แบรนด์ ก รุ่น d2/PC-6033');
insert into ict_equipment values ('109', '1', '1', '109', 'ICT-0109', '7440-003-6001/64', NULL, '78', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6001', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0109 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6001/64 pr-6001', 's78/7440-003-6001/64', 'แบรนด์ ง รุ่น l5/PR-6001');
insert into ict_equipment values ('110', '1', '1', '110', 'ICT-0110', '7440-003-6002/64', NULL, '96', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6002', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0110 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6002/64 pr-6002', 's96/7440-003-6002/64', 'แบรนด์ ง รุ่น l5/PR-6002');
insert into ict_equipment values ('111', '1', '1', '111', 'ICT-0111', '7440-003-6003/64', NULL, '112', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6003', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0111 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6003/64 pr-6003', 's112/7440-003-6003/64', 'แบรนด์ ง รุ่น l5/PR-6003');
insert into ict_equipment values ('11', '1', '1', '11', 'ICT-0011', '7440-005-0101/66', NULL, '78', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคาร 2', 'แบรนด์ ข รุ่น W6', 'AP-0121', 'IN_USE', 'IN_USE', '2027-04-21', 'อาคาร 2', 'ict-0011 จุดกระจายสัญญาณ wi-fi อาคาร 2 แบรนด์ ข รุ่น w6 7440-005-0101/66 ap-0121', 's78/7440-005-0101/66', 'แบรนด์ ข รุ่น w6/AP-0121');
insert into ict_equipment values ('1', '1', '1', '1', 'ICT-0001', '7440-001-0001/65', '4', NULL, 'SRV', 'เครื่องแม่ข่ายสำนักงาน', 'แบรนด์ ก รุ่น S1', 'SRV-0001', 'IN_USE', 'IN_USE', '2028-01-21', 'ห้องแม่ข่าย', 'ict-0001 เครื่องแม่ข่ายสำนักงาน แบรนด์ ก รุ่น s1 7440-001-0001/65 srv-0001', 'u4/7440-001-0001/65', 'แบรนด์ ก รุ่น s1/SRV-0001');
insert into ict_equipment values ('112', '1', '1', '112', 'ICT-0112', '7440-003-6004/64', NULL, '128', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6004', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0112 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6004/64 pr-6004', 's128/7440-003-6004/64', 'แบรนด์ ง รุ่น l5/PR-6004');
insert into ict_equipment values ('113', '1', '1', '113', 'ICT-0113', '7440-003-6005/64', NULL, '145', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6005', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0113 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6005/64 pr-6005', 's145/7440-003-6005/64', 'แบรนด์ ง รุ่น l5/PR-6005');
insert into ict_equipment values ('114', '1', '1', '114', 'ICT-0114', '7440-003-6006/64', NULL, '172', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6006', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0114 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6006/64 pr-6006', 's172/7440-003-6006/64', 'แบรนด์ ง รุ่น l5/PR-6006');
insert into ict_equipment values ('115', '1', '1', '115', 'ICT-0115', '7440-003-6007/64', NULL, '189', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6007', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0115 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6007/64 pr-6007', 's189/7440-003-6007/64', 'แบรนด์ ง รุ่น l5/PR-6007');
insert into ict_equipment values ('116', '1', '1', '116', 'ICT-0116', '7440-003-6008/64', NULL, '205', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6008', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0116 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6008/64 pr-6008', 's205/7440-003-6008/64', 'แบรนด์ ง รุ่น l5/PR-6008');
insert into ict_equipment values ('117', '1', '1', '117', 'ICT-0117', '7440-003-6009/64', NULL, '222', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6009', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0117 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6009/64 pr-6009', 's222/7440-003-6009/64', 'แบรนด์ ง รุ่น l5/PR-6009');
insert into ict_equipment values ('118', '1', '1', '118', 'ICT-0118', '7440-003-6010/64', NULL, '239', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6010', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องวิชาการ', 'ict-0118 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6010/64 pr-6010', 's239/7440-003-6010/64', 'แบรนด์ ง รุ่น l5/PR-6010');
insert into ict_equipment values ('119', '1', '1', '119', 'ICT-0119', '7440-003-6011/64', NULL, '255', 'PRN', 'เครื่องพิมพ์ห้องวิชาการ', 'แบรนด์ ง รุ่น L5', 'PR-6011', 'WAITING_DISPOSAL', 'WAITING_DISPOSAL', '2026-02-21', 'ห้องวิชาการ', 'ict-0119 เครื่องพิมพ์ห้องวิชาการ แบรนด์ ง รุ่น l5 7440-003-6011/64 pr-6011', 's255/7440-003-6011/64', 'แบรนด์ ง รุ่น l5/PR-6011');
insert into ict_equipment values ('120', '1', '1', '120', 'ICT-0120', '7440-002-6001/65', NULL, '78', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6001', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0120 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6001/65 nb-6001', 's78/7440-002-6001/65', 'แบรนด์ ก รุ่น b6/NB-6001');
insert into ict_equipment values ('121', '1', '1', '121', 'ICT-0121', '7440-002-6002/65', NULL, '78', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6002', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0121 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6002/65 nb-6002', 's78/7440-002-6002/65', 'แบรนด์ ก รุ่น b6/NB-6002');
insert into ict_equipment values ('12', '1', '1', '12', 'ICT-0012', '7440-001-0102/63', NULL, '96', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ 1', 'แบรนด์ ก รุ่น D2', 'PC-1202', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0012 คอมพิวเตอร์ห้องปฏิบัติการ 1 แบรนด์ ก รุ่น d2 7440-001-0102/63 pc-1202', 's96/7440-001-0102/63', 'แบรนด์ ก รุ่น d2/PC-1202');
insert into ict_equipment values ('122', '1', '1', '122', 'ICT-0122', '7440-002-6003/65', NULL, '96', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6003', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0122 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6003/65 nb-6003', 's96/7440-002-6003/65', 'แบรนด์ ก รุ่น b6/NB-6003');
insert into ict_equipment values ('123', '1', '1', '123', 'ICT-0123', '7440-002-6004/65', NULL, '96', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6004', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0123 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6004/65 nb-6004', 's96/7440-002-6004/65', 'แบรนด์ ก รุ่น b6/NB-6004');
insert into ict_equipment values ('124', '1', '1', '124', 'ICT-0124', '7440-002-6005/65', NULL, '112', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6005', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0124 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6005/65 nb-6005', 's112/7440-002-6005/65', 'แบรนด์ ก รุ่น b6/NB-6005');
insert into ict_equipment values ('125', '1', '1', '125', 'ICT-0125', '7440-002-6006/65', NULL, '112', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6006', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0125 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6006/65 nb-6006', 's112/7440-002-6006/65', 'แบรนด์ ก รุ่น b6/NB-6006');
insert into ict_equipment values ('126', '1', '1', '126', 'ICT-0126', '7440-002-6007/65', NULL, '128', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6007', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0126 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6007/65 nb-6007', 's128/7440-002-6007/65', 'แบรนด์ ก รุ่น b6/NB-6007');
insert into ict_equipment values ('127', '1', '1', '127', 'ICT-0127', '7440-002-6008/65', NULL, '128', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6008', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0127 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6008/65 nb-6008', 's128/7440-002-6008/65', 'แบรนด์ ก รุ่น b6/NB-6008');
insert into ict_equipment values ('128', '1', '1', '128', 'ICT-0128', '7440-002-6009/65', NULL, '145', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6009', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0128 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6009/65 nb-6009', 's145/7440-002-6009/65', 'แบรนด์ ก รุ่น b6/NB-6009');
insert into ict_equipment values ('129', '1', '1', '129', 'ICT-0129', '7440-002-6010/65', NULL, '145', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6010', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0129 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6010/65 nb-6010', 's145/7440-002-6010/65', 'แบรนด์ ก รุ่น b6/NB-6010');
insert into ict_equipment values ('130', '1', '1', '130', 'ICT-0130', '7440-002-6011/65', NULL, '172', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6011', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0130 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6011/65 nb-6011', 's172/7440-002-6011/65', 'แบรนด์ ก รุ่น b6/NB-6011');
insert into ict_equipment values ('131', '1', '1', '131', 'ICT-0131', '7440-002-6012/65', NULL, '172', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6012', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0131 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6012/65 nb-6012', 's172/7440-002-6012/65', 'แบรนด์ ก รุ่น b6/NB-6012');
insert into ict_equipment values ('13', '1', '1', '13', 'ICT-0013', '7440-003-0104/64', NULL, '128', 'PRN', 'เครื่องพิมพ์ห้องธุรการ', 'แบรนด์ ง รุ่น L5', 'PR-2204', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องธุรการ', 'ict-0013 เครื่องพิมพ์ห้องธุรการ แบรนด์ ง รุ่น l5 7440-003-0104/64 pr-2204', 's128/7440-003-0104/64', 'แบรนด์ ง รุ่น l5/PR-2204');
insert into ict_equipment values ('132', '1', '1', '132', 'ICT-0132', '7440-002-6013/65', NULL, '189', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6013', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0132 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6013/65 nb-6013', 's189/7440-002-6013/65', 'แบรนด์ ก รุ่น b6/NB-6013');
insert into ict_equipment values ('133', '1', '1', '133', 'ICT-0133', '7440-002-6014/65', NULL, '189', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6014', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0133 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6014/65 nb-6014', 's189/7440-002-6014/65', 'แบรนด์ ก รุ่น b6/NB-6014');
insert into ict_equipment values ('134', '1', '1', '134', 'ICT-0134', '7440-002-6015/65', NULL, '205', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6015', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0134 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6015/65 nb-6015', 's205/7440-002-6015/65', 'แบรนด์ ก รุ่น b6/NB-6015');
insert into ict_equipment values ('135', '1', '1', '135', 'ICT-0135', '7440-002-6016/65', NULL, '205', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6016', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0135 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6016/65 nb-6016', 's205/7440-002-6016/65', 'แบรนด์ ก รุ่น b6/NB-6016');
insert into ict_equipment values ('136', '1', '1', '136', 'ICT-0136', '7440-002-6017/65', NULL, '222', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6017', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0136 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6017/65 nb-6017', 's222/7440-002-6017/65', 'แบรนด์ ก รุ่น b6/NB-6017');
insert into ict_equipment values ('137', '1', '1', '137', 'ICT-0137', '7440-002-6018/65', NULL, '222', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6018', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0137 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6018/65 nb-6018', 's222/7440-002-6018/65', 'แบรนด์ ก รุ่น b6/NB-6018');
insert into ict_equipment values ('138', '1', '1', '138', 'ICT-0138', '7440-002-6019/65', NULL, '239', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6019', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0138 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6019/65 nb-6019', 's239/7440-002-6019/65', 'แบรนด์ ก รุ่น b6/NB-6019');
insert into ict_equipment values ('139', '1', '1', '139', 'ICT-0139', '7440-002-6020/65', NULL, '239', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6020', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0139 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6020/65 nb-6020', 's239/7440-002-6020/65', 'แบรนด์ ก รุ่น b6/NB-6020');
insert into ict_equipment values ('140', '1', '1', '140', 'ICT-0140', '7440-002-6021/65', NULL, '255', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6021', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0140 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6021/65 nb-6021', 's255/7440-002-6021/65', 'แบรนด์ ก รุ่น b6/NB-6021');
insert into ict_equipment values ('141', '1', '1', '141', 'ICT-0141', '7440-002-6022/65', NULL, '255', 'NB', 'โน้ตบุ๊กสำหรับครู', 'แบรนด์ ก รุ่น B6', 'NB-6022', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องพักครู', 'ict-0141 โน้ตบุ๊กสำหรับครู แบรนด์ ก รุ่น b6 7440-002-6022/65 nb-6022', 's255/7440-002-6022/65', 'แบรนด์ ก รุ่น b6/NB-6022');
insert into ict_equipment values ('14', '1', '1', '14', 'ICT-0014', '7440-002-0105/65', NULL, '145', 'NB', 'โน้ตบุ๊กครูวิชาการ', 'แบรนด์ ก รุ่น B6', 'NB-3305', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องวิชาการ', 'ict-0014 โน้ตบุ๊กครูวิชาการ แบรนด์ ก รุ่น b6 7440-002-0105/65 nb-3305', 's145/7440-002-0105/65', 'แบรนด์ ก รุ่น b6/NB-3305');
insert into ict_equipment values ('142', '1', '1', '142', 'ICT-0142', '7440-013-6001/64', NULL, '78', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6001', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0142 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6001/64 tv-6001', 's78/7440-013-6001/64', 'แบรนด์ ฏ รุ่น v43/TV-6001');
insert into ict_equipment values ('143', '1', '1', '143', 'ICT-0143', '7440-013-6002/64', NULL, '96', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6002', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0143 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6002/64 tv-6002', 's96/7440-013-6002/64', 'แบรนด์ ฏ รุ่น v43/TV-6002');
insert into ict_equipment values ('144', '1', '1', '144', 'ICT-0144', '7440-013-6003/64', NULL, '112', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6003', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0144 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6003/64 tv-6003', 's112/7440-013-6003/64', 'แบรนด์ ฏ รุ่น v43/TV-6003');
insert into ict_equipment values ('145', '1', '1', '145', 'ICT-0145', '7440-013-6004/64', NULL, '128', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6004', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0145 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6004/64 tv-6004', 's128/7440-013-6004/64', 'แบรนด์ ฏ รุ่น v43/TV-6004');
insert into ict_equipment values ('146', '1', '1', '146', 'ICT-0146', '7440-013-6005/64', NULL, '145', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6005', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0146 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6005/64 tv-6005', 's145/7440-013-6005/64', 'แบรนด์ ฏ รุ่น v43/TV-6005');
insert into ict_equipment values ('147', '1', '1', '147', 'ICT-0147', '7440-013-6006/64', NULL, '172', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6006', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0147 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6006/64 tv-6006', 's172/7440-013-6006/64', 'แบรนด์ ฏ รุ่น v43/TV-6006');
insert into ict_equipment values ('148', '1', '1', '148', 'ICT-0148', '7440-013-6007/64', NULL, '189', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6007', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0148 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6007/64 tv-6007', 's189/7440-013-6007/64', 'แบรนด์ ฏ รุ่น v43/TV-6007');
insert into ict_equipment values ('149', '1', '1', '149', 'ICT-0149', '7440-013-6008/64', NULL, '205', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6008', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0149 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6008/64 tv-6008', 's205/7440-013-6008/64', 'แบรนด์ ฏ รุ่น v43/TV-6008');
insert into ict_equipment values ('150', '1', '1', '150', 'ICT-0150', '7440-013-6009/64', NULL, '222', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6009', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0150 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6009/64 tv-6009', 's222/7440-013-6009/64', 'แบรนด์ ฏ รุ่น v43/TV-6009');
insert into ict_equipment values ('151', '1', '1', '151', 'ICT-0151', '7440-013-6010/64', NULL, '239', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6010', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0151 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6010/64 tv-6010', 's239/7440-013-6010/64', 'แบรนด์ ฏ รุ่น v43/TV-6010');
insert into ict_equipment values ('15', '1', '1', '15', 'ICT-0015', '7440-007-0105/65', NULL, '145', 'PRJ', 'เครื่องฉายภาพห้องประชุม', 'แบรนด์ ช รุ่น P3', 'PJ-0405', 'IN_USE', 'IN_USE', '2027-03-21', 'ห้องประชุม', 'ict-0015 เครื่องฉายภาพห้องประชุม แบรนด์ ช รุ่น p3 7440-007-0105/65 pj-0405', 's145/7440-007-0105/65', 'แบรนด์ ช รุ่น p3/PJ-0405');
insert into ict_equipment values ('152', '1', '1', '152', 'ICT-0152', '7440-013-6011/64', NULL, '255', 'TV', 'โทรทัศน์ห้องเรียน 43 นิ้ว', 'แบรนด์ ฏ รุ่น V43', 'TV-6011', 'IN_USE', 'IN_USE', '2025-09-21', 'ห้อง ป.4', 'ict-0152 โทรทัศน์ห้องเรียน 43 นิ้ว แบรนด์ ฏ รุ่น v43 7440-013-6011/64 tv-6011', 's255/7440-013-6011/64', 'แบรนด์ ฏ รุ่น v43/TV-6011');
insert into ict_equipment values ('153', '1', '1', '153', 'ICT-0153', '7440-008-6001/64', NULL, '78', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6001', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0153 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6001/64 st-6001', 's78/7440-008-6001/64', 'แบรนด์ ซ รุ่น t1/ST-6001');
insert into ict_equipment values ('154', '1', '1', '154', 'ICT-0154', '7440-008-6002/64', NULL, '78', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6002', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0154 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6002/64 st-6002', 's78/7440-008-6002/64', 'แบรนด์ ซ รุ่น t1/ST-6002');
insert into ict_equipment values ('155', '1', '1', '155', 'ICT-0155', '7440-008-6003/64', NULL, '78', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6003', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0155 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6003/64 st-6003', 's78/7440-008-6003/64', 'แบรนด์ ซ รุ่น t1/ST-6003');
insert into ict_equipment values ('156', '1', '1', '156', 'ICT-0156', '7440-008-6004/64', NULL, '96', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6004', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0156 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6004/64 st-6004', 's96/7440-008-6004/64', 'แบรนด์ ซ รุ่น t1/ST-6004');
insert into ict_equipment values ('157', '1', '1', '157', 'ICT-0157', '7440-008-6005/64', NULL, '96', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6005', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0157 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6005/64 st-6005', 's96/7440-008-6005/64', 'แบรนด์ ซ รุ่น t1/ST-6005');
insert into ict_equipment values ('158', '1', '1', '158', 'ICT-0158', '7440-008-6006/64', NULL, '96', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6006', 'DAMAGED', 'DAMAGED', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0158 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6006/64 st-6006', 's96/7440-008-6006/64', 'แบรนด์ ซ รุ่น t1/ST-6006');
insert into ict_equipment values ('159', '1', '1', '159', 'ICT-0159', '7440-008-6007/64', NULL, '189', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6007', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0159 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6007/64 st-6007', 's189/7440-008-6007/64', 'แบรนด์ ซ รุ่น t1/ST-6007');
insert into ict_equipment values ('160', '1', '1', '160', 'ICT-0160', '7440-008-6008/64', NULL, '189', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6008', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0160 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6008/64 st-6008', 's189/7440-008-6008/64', 'แบรนด์ ซ รุ่น t1/ST-6008');
insert into ict_equipment values ('161', '1', '1', '161', 'ICT-0161', '7440-008-6009/64', NULL, '205', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6009', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0161 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6009/64 st-6009', 's205/7440-008-6009/64', 'แบรนด์ ซ รุ่น t1/ST-6009');
insert into ict_equipment values ('16', '1', '1', '16', 'ICT-0016', '7440-001-0105/63', NULL, '145', 'PC', 'คอมพิวเตอร์ห้องธุรการ', 'แบรนด์ ก รุ่น D2', 'PC-1205', 'DISPOSED', 'DISPOSED', '2024-05-21', 'ห้องเก็บของ', 'ict-0016 คอมพิวเตอร์ห้องธุรการ แบรนด์ ก รุ่น d2 7440-001-0105/63 pc-1205', 's145/7440-001-0105/63', 'แบรนด์ ก รุ่น d2/PC-1205');
insert into ict_equipment values ('162', '1', '1', '162', 'ICT-0162', '7440-008-6010/64', NULL, '205', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6010', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0162 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6010/64 st-6010', 's205/7440-008-6010/64', 'แบรนด์ ซ รุ่น t1/ST-6010');
insert into ict_equipment values ('163', '1', '1', '163', 'ICT-0163', '7440-008-6011/64', NULL, '205', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-6011', 'DAMAGED', 'DAMAGED', '2025-11-21', 'ห้องเรียน DLTV', 'ict-0163 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-6011/64 st-6011', 's205/7440-008-6011/64', 'แบรนด์ ซ รุ่น t1/ST-6011');
insert into ict_equipment values ('164', '1', '1', '164', 'ICT-0164', '7440-005-6101/64', NULL, '78', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6101', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0164 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6101/64 ap-6101', 's78/7440-005-6101/64', 'แบรนด์ ข รุ่น w5/AP-6101');
insert into ict_equipment values ('165', '1', '1', '165', 'ICT-0165', '7440-005-6102/64', NULL, '96', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6102', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0165 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6102/64 ap-6102', 's96/7440-005-6102/64', 'แบรนด์ ข รุ่น w5/AP-6102');
insert into ict_equipment values ('166', '1', '1', '166', 'ICT-0166', '7440-005-6103/64', NULL, '112', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6103', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0166 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6103/64 ap-6103', 's112/7440-005-6103/64', 'แบรนด์ ข รุ่น w5/AP-6103');
insert into ict_equipment values ('167', '1', '1', '167', 'ICT-0167', '7440-005-6104/64', NULL, '128', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6104', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0167 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6104/64 ap-6104', 's128/7440-005-6104/64', 'แบรนด์ ข รุ่น w5/AP-6104');
insert into ict_equipment values ('168', '1', '1', '168', 'ICT-0168', '7440-005-6105/64', NULL, '145', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6105', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0168 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6105/64 ap-6105', 's145/7440-005-6105/64', 'แบรนด์ ข รุ่น w5/AP-6105');
insert into ict_equipment values ('169', '1', '1', '169', 'ICT-0169', '7440-005-6106/64', NULL, '172', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6106', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0169 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6106/64 ap-6106', 's172/7440-005-6106/64', 'แบรนด์ ข รุ่น w5/AP-6106');
insert into ict_equipment values ('170', '1', '1', '170', 'ICT-0170', '7440-005-6107/64', NULL, '189', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6107', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0170 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6107/64 ap-6107', 's189/7440-005-6107/64', 'แบรนด์ ข รุ่น w5/AP-6107');
insert into ict_equipment values ('171', '1', '1', '171', 'ICT-0171', '7440-005-6108/64', NULL, '205', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6108', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0171 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6108/64 ap-6108', 's205/7440-005-6108/64', 'แบรนด์ ข รุ่น w5/AP-6108');
insert into ict_equipment values ('17', '1', '1', '17', 'ICT-0017', '7440-001-0107/65', NULL, '172', 'PC', 'คอมพิวเตอร์ห้องผู้อำนวยการ', 'แบรนด์ ก รุ่น D3', 'PC-1207', 'IN_USE', 'IN_USE', '2027-01-21', 'ห้องผู้อำนวยการ', 'ict-0017 คอมพิวเตอร์ห้องผู้อำนวยการ แบรนด์ ก รุ่น d3 7440-001-0107/65 pc-1207', 's172/7440-001-0107/65', 'แบรนด์ ก รุ่น d3/PC-1207');
insert into ict_equipment values ('172', '1', '1', '172', 'ICT-0172', '7440-005-6109/64', NULL, '222', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6109', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0172 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6109/64 ap-6109', 's222/7440-005-6109/64', 'แบรนด์ ข รุ่น w5/AP-6109');
insert into ict_equipment values ('173', '1', '1', '173', 'ICT-0173', '7440-005-6110/64', NULL, '239', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6110', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0173 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6110/64 ap-6110', 's239/7440-005-6110/64', 'แบรนด์ ข รุ่น w5/AP-6110');
insert into ict_equipment values ('174', '1', '1', '174', 'ICT-0174', '7440-005-6111/64', NULL, '255', 'AP', 'จุดกระจายสัญญาณ Wi-Fi อาคารเรียน', 'แบรนด์ ข รุ่น W5', 'AP-6111', 'IN_USE', 'IN_USE', '2026-01-21', 'อาคารเรียน 1', 'ict-0174 จุดกระจายสัญญาณ wi-fi อาคารเรียน แบรนด์ ข รุ่น w5 7440-005-6111/64 ap-6111', 's255/7440-005-6111/64', 'แบรนด์ ข รุ่น w5/AP-6111');
insert into ict_equipment values ('175', '1', '1', '175', 'ICT-0175', '7440-007-6001/62', NULL, '96', 'PRJ', 'เครื่องฉายภาพ', 'แบรนด์ ช รุ่น P2', 'PJ-6001', 'IN_USE', 'IN_USE', '2024-09-21', 'ห้องโสตทัศนศึกษา', 'ict-0175 เครื่องฉายภาพ แบรนด์ ช รุ่น p2 7440-007-6001/62 pj-6001', 's96/7440-007-6001/62', 'แบรนด์ ช รุ่น p2/PJ-6001');
insert into ict_equipment values ('176', '1', '1', '176', 'ICT-0176', '7440-007-6002/62', NULL, '112', 'PRJ', 'เครื่องฉายภาพ', 'แบรนด์ ช รุ่น P2', 'PJ-6002', 'DAMAGED', 'DAMAGED', '2024-09-21', 'ห้องโสตทัศนศึกษา', 'ict-0176 เครื่องฉายภาพ แบรนด์ ช รุ่น p2 7440-007-6002/62 pj-6002', 's112/7440-007-6002/62', 'แบรนด์ ช รุ่น p2/PJ-6002');
insert into ict_equipment values ('177', '1', '1', '177', 'ICT-0177', '7440-007-6003/62', NULL, '205', 'PRJ', 'เครื่องฉายภาพ', 'แบรนด์ ช รุ่น P2', 'PJ-6003', 'IN_USE', 'IN_USE', '2024-09-21', 'ห้องโสตทัศนศึกษา', 'ict-0177 เครื่องฉายภาพ แบรนด์ ช รุ่น p2 7440-007-6003/62 pj-6003', 's205/7440-007-6003/62', 'แบรนด์ ช รุ่น p2/PJ-6003');
insert into ict_equipment values ('178', '1', '1', '178', 'ICT-0178', '7440-007-6004/62', NULL, '222', 'PRJ', 'เครื่องฉายภาพ', 'แบรนด์ ช รุ่น P2', 'PJ-6004', 'IN_USE', 'IN_USE', '2024-09-21', 'ห้องโสตทัศนศึกษา', 'ict-0178 เครื่องฉายภาพ แบรนด์ ช รุ่น p2 7440-007-6004/62 pj-6004', 's222/7440-007-6004/62', 'แบรนด์ ช รุ่น p2/PJ-6004');
insert into ict_equipment values ('179', '1', '1', '179', 'ICT-0179', '7440-007-6005/62', NULL, '255', 'PRJ', 'เครื่องฉายภาพ', 'แบรนด์ ช รุ่น P2', 'PJ-6005', 'IN_USE', 'IN_USE', '2024-09-21', 'ห้องโสตทัศนศึกษา', 'ict-0179 เครื่องฉายภาพ แบรนด์ ช รุ่น p2 7440-007-6005/62 pj-6005', 's255/7440-007-6005/62', 'แบรนด์ ช รุ่น p2/PJ-6005');
insert into ict_equipment values ('180', '1', '1', '180', 'ICT-0180', '7440-007-6101/67', NULL, '128', 'PRJ', 'เครื่องฉายภาพห้องประชุม', 'แบรนด์ ช รุ่น P4', 'PJ-6101', 'IN_USE', 'IN_USE', '2028-09-21', 'ห้องประชุม', 'ict-0180 เครื่องฉายภาพห้องประชุม แบรนด์ ช รุ่น p4 7440-007-6101/67 pj-6101', 's128/7440-007-6101/67', 'แบรนด์ ช รุ่น p4/PJ-6101');
insert into ict_equipment values ('181', '1', '1', '181', 'ICT-0181', '7440-007-6102/67', NULL, '172', 'PRJ', 'เครื่องฉายภาพห้องประชุม', 'แบรนด์ ช รุ่น P4', 'PJ-6102', 'IN_USE', 'IN_USE', '2028-09-21', 'ห้องประชุม', 'ict-0181 เครื่องฉายภาพห้องประชุม แบรนด์ ช รุ่น p4 7440-007-6102/67 pj-6102', 's172/7440-007-6102/67', 'แบรนด์ ช รุ่น p4/PJ-6102');
insert into ict_equipment values ('18', '1', '1', '18', 'ICT-0018', '7440-008-0108/64', NULL, '189', 'SAT', 'เครื่องรับสัญญาณ DLTV', 'แบรนด์ ซ รุ่น T1', 'ST-0508', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้อง ป.1', 'ict-0018 เครื่องรับสัญญาณ dltv แบรนด์ ซ รุ่น t1 7440-008-0108/64 st-0508', 's189/7440-008-0108/64', 'แบรนด์ ซ รุ่น t1/ST-0508');
insert into ict_equipment values ('182', '1', '1', '182', 'ICT-0182', '7440-005-6001/65', NULL, '112', 'SW', 'สวิตช์ 24 ช่องของโรงเรียน', 'แบรนด์ ข รุ่น N24', 'SW-6001', 'IN_USE', 'IN_USE', '2026-09-21', 'ห้องคอมพิวเตอร์', 'ict-0182 สวิตช์ 24 ช่องของโรงเรียน แบรนด์ ข รุ่น n24 7440-005-6001/65 sw-6001', 's112/7440-005-6001/65', 'แบรนด์ ข รุ่น n24/SW-6001');
insert into ict_equipment values ('183', '1', '1', '183', 'ICT-0183', '7440-005-6002/65', NULL, '128', 'SW', 'สวิตช์ 24 ช่องของโรงเรียน', 'แบรนด์ ข รุ่น N24', 'SW-6002', 'IN_USE', 'IN_USE', '2026-09-21', 'ห้องคอมพิวเตอร์', 'ict-0183 สวิตช์ 24 ช่องของโรงเรียน แบรนด์ ข รุ่น n24 7440-005-6002/65 sw-6002', 's128/7440-005-6002/65', 'แบรนด์ ข รุ่น n24/SW-6002');
insert into ict_equipment values ('184', '1', '1', '184', 'ICT-0184', '7440-005-6003/65', NULL, '172', 'SW', 'สวิตช์ 24 ช่องของโรงเรียน', 'แบรนด์ ข รุ่น N24', 'SW-6003', 'IN_USE', 'IN_USE', '2026-09-21', 'ห้องคอมพิวเตอร์', 'ict-0184 สวิตช์ 24 ช่องของโรงเรียน แบรนด์ ข รุ่น n24 7440-005-6003/65 sw-6003', 's172/7440-005-6003/65', 'แบรนด์ ข รุ่น n24/SW-6003');
insert into ict_equipment values ('185', '1', '1', '185', 'ICT-0185', '7440-005-6004/65', NULL, '222', 'SW', 'สวิตช์ 24 ช่องของโรงเรียน', 'แบรนด์ ข รุ่น N24', 'SW-6004', 'IN_USE', 'IN_USE', '2026-09-21', 'ห้องคอมพิวเตอร์', 'ict-0185 สวิตช์ 24 ช่องของโรงเรียน แบรนด์ ข รุ่น n24 7440-005-6004/65 sw-6004', 's222/7440-005-6004/65', 'แบรนด์ ข รุ่น n24/SW-6004');
insert into ict_equipment values ('19', '1', '1', '19', 'ICT-0019', '7440-002-0109/65', NULL, '205', 'NB', 'โน้ตบุ๊กห้องทะเบียน', 'แบรนด์ ก รุ่น B6', 'NB-3309', 'IN_USE', 'IN_USE', '2026-05-21', 'ห้องทะเบียน', 'ict-0019 โน้ตบุ๊กห้องทะเบียน แบรนด์ ก รุ่น b6 7440-002-0109/65 nb-3309', 's205/7440-002-0109/65', 'แบรนด์ ก รุ่น b6/NB-3309');
insert into ict_equipment values ('20', '1', '1', '20', 'ICT-0020', '7440-007-0111/62', NULL, '239', 'PRJ', 'เครื่องฉายภาพ ม.1', 'แบรนด์ ช รุ่น P2', 'PJ-0411', 'DAMAGED', 'DAMAGED', '2024-09-21', 'ห้อง ม.1', 'ict-0020 เครื่องฉายภาพ ม.1 แบรนด์ ช รุ่น p2 7440-007-0111/62 pj-0411', 's239/7440-007-0111/62', 'แบรนด์ ช รุ่น p2/PJ-0411');
insert into ict_equipment values ('21', '1', '1', '21', 'ICT-0021', '7440-001-5001/63', '2', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5001', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0021 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5001/63 pc-5001', 'u2/7440-001-5001/63', 'แบรนด์ ก รุ่น d2/PC-5001');
insert into ict_equipment values ('2', '1', '1', '2', 'ICT-0002', '7440-005-0001/65', '4', NULL, 'SW', 'สวิตช์หลัก 24 ช่อง', 'แบรนด์ ข รุ่น N24', 'SW-0107', 'IN_USE', 'IN_USE', '2027-07-21', 'ห้องแม่ข่าย', 'ict-0002 สวิตช์หลัก 24 ช่อง แบรนด์ ข รุ่น n24 7440-005-0001/65 sw-0107', 'u4/7440-005-0001/65', 'แบรนด์ ข รุ่น n24/SW-0107');
insert into ict_equipment values ('22', '1', '1', '22', 'ICT-0022', '7440-001-5002/63', '2', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5002', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0022 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5002/63 pc-5002', 'u2/7440-001-5002/63', 'แบรนด์ ก รุ่น d2/PC-5002');
insert into ict_equipment values ('23', '1', '1', '23', 'ICT-0023', '7440-001-5003/63', '2', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5003', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0023 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5003/63 pc-5003', 'u2/7440-001-5003/63', 'แบรนด์ ก รุ่น d2/PC-5003');
insert into ict_equipment values ('24', '1', '1', '24', 'ICT-0024', '7440-001-5004/63', '5', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5004', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0024 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5004/63 pc-5004', 'u5/7440-001-5004/63', 'แบรนด์ ก รุ่น d2/PC-5004');
insert into ict_equipment values ('25', '1', '1', '25', 'ICT-0025', '7440-001-5005/63', '6', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5005', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0025 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5005/63 pc-5005', 'u6/7440-001-5005/63', 'แบรนด์ ก รุ่น d2/PC-5005');
insert into ict_equipment values ('26', '1', '1', '26', 'ICT-0026', '7440-001-5006/63', '3', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5006', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0026 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5006/63 pc-5006', 'u3/7440-001-5006/63', 'แบรนด์ ก รุ่น d2/PC-5006');
insert into ict_equipment values ('27', '1', '1', '27', 'ICT-0027', '7440-001-5007/63', '3', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5007', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0027 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5007/63 pc-5007', 'u3/7440-001-5007/63', 'แบรนด์ ก รุ่น d2/PC-5007');
insert into ict_equipment values ('28', '1', '1', '28', 'ICT-0028', '7440-001-5008/63', '3', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5008', 'DAMAGED', 'DAMAGED', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0028 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5008/63 pc-5008', 'u3/7440-001-5008/63', 'แบรนด์ ก รุ่น d2/PC-5008');
insert into ict_equipment values ('29', '1', '1', '29', 'ICT-0029', '7440-001-5009/63', '7', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5009', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0029 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5009/63 pc-5009', 'u7/7440-001-5009/63', 'แบรนด์ ก รุ่น d2/PC-5009');
insert into ict_equipment values ('30', '1', '1', '30', 'ICT-0030', '7440-001-5010/63', '8', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5010', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0030 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5010/63 pc-5010', 'u8/7440-001-5010/63', 'แบรนด์ ก รุ่น d2/PC-5010');
insert into ict_equipment values ('31', '1', '1', '31', 'ICT-0031', '7440-001-5011/63', '8', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5011', 'WAITING_DISPOSAL', 'WAITING_DISPOSAL', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0031 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5011/63 pc-5011', 'u8/7440-001-5011/63', 'แบรนด์ ก รุ่น d2/PC-5011');
insert into ict_equipment values ('3', '1', '1', '3', 'ICT-0003', '7440-009-0002/66', '4', NULL, 'VCS', 'ชุดประชุมทางไกล', 'แบรนด์ ค รุ่น V2', 'VC-0042', 'IN_USE', 'IN_USE', '2028-07-21', 'ห้องประชุม 2', 'ict-0003 ชุดประชุมทางไกล แบรนด์ ค รุ่น v2 7440-009-0002/66 vc-0042', 'u4/7440-009-0002/66', 'แบรนด์ ค รุ่น v2/VC-0042');
insert into ict_equipment values ('32', '1', '1', '32', 'ICT-0032', '7440-001-5012/63', '9', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5012', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0032 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5012/63 pc-5012', 'u9/7440-001-5012/63', 'แบรนด์ ก รุ่น d2/PC-5012');
insert into ict_equipment values ('33', '1', '1', '33', 'ICT-0033', '7440-001-5013/63', '10', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5013', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0033 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5013/63 pc-5013', 'u10/7440-001-5013/63', 'แบรนด์ ก รุ่น d2/PC-5013');
insert into ict_equipment values ('34', '1', '1', '34', 'ICT-0034', '7440-001-5014/63', '4', NULL, 'PC', 'คอมพิวเตอร์สำนักงาน', 'แบรนด์ ก รุ่น D2', 'PC-5014', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องทำงานกลุ่ม', 'ict-0034 คอมพิวเตอร์สำนักงาน แบรนด์ ก รุ่น d2 7440-001-5014/63 pc-5014', 'u4/7440-001-5014/63', 'แบรนด์ ก รุ่น d2/PC-5014');
insert into ict_equipment values ('35', '1', '1', '35', 'ICT-0035', '7440-010-5001/64', '2', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5001', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0035 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5001/64 mn-5001', 'u2/7440-010-5001/64', 'แบรนด์ ฌ รุ่น m24/MN-5001');
insert into ict_equipment values ('36', '1', '1', '36', 'ICT-0036', '7440-010-5002/64', '5', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5002', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0036 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5002/64 mn-5002', 'u5/7440-010-5002/64', 'แบรนด์ ฌ รุ่น m24/MN-5002');
insert into ict_equipment values ('37', '1', '1', '37', 'ICT-0037', '7440-010-5003/64', '5', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5003', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0037 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5003/64 mn-5003', 'u5/7440-010-5003/64', 'แบรนด์ ฌ รุ่น m24/MN-5003');
insert into ict_equipment values ('38', '1', '1', '38', 'ICT-0038', '7440-010-5004/64', '6', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5004', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0038 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5004/64 mn-5004', 'u6/7440-010-5004/64', 'แบรนด์ ฌ รุ่น m24/MN-5004');
insert into ict_equipment values ('39', '1', '1', '39', 'ICT-0039', '7440-010-5005/64', '3', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5005', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0039 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5005/64 mn-5005', 'u3/7440-010-5005/64', 'แบรนด์ ฌ รุ่น m24/MN-5005');
insert into ict_equipment values ('40', '1', '1', '40', 'ICT-0040', '7440-010-5006/64', '7', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5006', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0040 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5006/64 mn-5006', 'u7/7440-010-5006/64', 'แบรนด์ ฌ รุ่น m24/MN-5006');
insert into ict_equipment values ('41', '1', '1', '41', 'ICT-0041', '7440-010-5007/64', '8', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5007', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0041 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5007/64 mn-5007', 'u8/7440-010-5007/64', 'แบรนด์ ฌ รุ่น m24/MN-5007');
insert into ict_equipment values ('4', '1', '1', '4', 'ICT-0004', '7440-001-0011/65', '2', NULL, 'PC', 'คอมพิวเตอร์งานสารบรรณ', 'แบรนด์ ก รุ่น D3', 'PC-1105', 'IN_USE', 'IN_USE', '2027-01-21', 'ห้องอำนวยการ', 'ict-0004 คอมพิวเตอร์งานสารบรรณ แบรนด์ ก รุ่น d3 7440-001-0011/65 pc-1105', 'u2/7440-001-0011/65', 'แบรนด์ ก รุ่น d3/PC-1105');
insert into ict_equipment values ('42', '1', '1', '42', 'ICT-0042', '7440-010-5008/64', '9', NULL, 'MON', 'จอภาพ 24 นิ้ว', 'แบรนด์ ฌ รุ่น M24', 'MN-5008', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องทำงานกลุ่ม', 'ict-0042 จอภาพ 24 นิ้ว แบรนด์ ฌ รุ่น m24 7440-010-5008/64 mn-5008', 'u9/7440-010-5008/64', 'แบรนด์ ฌ รุ่น m24/MN-5008');
insert into ict_equipment values ('43', '1', '1', '43', 'ICT-0043', '7440-002-5001/67', '4', NULL, 'NB', 'โน้ตบุ๊กสำหรับออกพื้นที่', 'แบรนด์ ก รุ่น B7', 'NB-5001', 'IN_USE', 'IN_USE', '2029-01-21', 'ห้องทำงานกลุ่ม', 'ict-0043 โน้ตบุ๊กสำหรับออกพื้นที่ แบรนด์ ก รุ่น b7 7440-002-5001/67 nb-5001', 'u4/7440-002-5001/67', 'แบรนด์ ก รุ่น b7/NB-5001');
insert into ict_equipment values ('44', '1', '1', '44', 'ICT-0044', '7440-002-5002/67', '8', NULL, 'NB', 'โน้ตบุ๊กสำหรับออกพื้นที่', 'แบรนด์ ก รุ่น B7', 'NB-5002', 'IN_USE', 'IN_USE', '2029-01-21', 'ห้องทำงานกลุ่ม', 'ict-0044 โน้ตบุ๊กสำหรับออกพื้นที่ แบรนด์ ก รุ่น b7 7440-002-5002/67 nb-5002', 'u8/7440-002-5002/67', 'แบรนด์ ก รุ่น b7/NB-5002');
insert into ict_equipment values ('45', '1', '1', '45', 'ICT-0045', '7440-002-5003/67', '9', NULL, 'NB', 'โน้ตบุ๊กสำหรับออกพื้นที่', 'แบรนด์ ก รุ่น B7', 'NB-5003', 'IN_USE', 'IN_USE', '2029-01-21', 'ห้องทำงานกลุ่ม', 'ict-0045 โน้ตบุ๊กสำหรับออกพื้นที่ แบรนด์ ก รุ่น b7 7440-002-5003/67 nb-5003', 'u9/7440-002-5003/67', 'แบรนด์ ก รุ่น b7/NB-5003');
insert into ict_equipment values ('46', '1', '1', '46', 'ICT-0046', '7440-002-5004/67', '7', NULL, 'NB', 'โน้ตบุ๊กสำหรับออกพื้นที่', 'แบรนด์ ก รุ่น B7', 'NB-5004', 'IN_USE', 'IN_USE', '2029-01-21', 'ห้องทำงานกลุ่ม', 'ict-0046 โน้ตบุ๊กสำหรับออกพื้นที่ แบรนด์ ก รุ่น b7 7440-002-5004/67 nb-5004', 'u7/7440-002-5004/67', 'แบรนด์ ก รุ่น b7/NB-5004');
insert into ict_equipment values ('47', '1', '1', '47', 'ICT-0047', '7440-003-5001/66', '5', NULL, 'PRN', 'เครื่องพิมพ์มัลติฟังก์ชัน', 'แบรนด์ ง รุ่น M2', 'PR-5001', 'IN_USE', 'IN_USE', '2027-04-21', 'ห้องทำงานกลุ่ม', 'ict-0047 เครื่องพิมพ์มัลติฟังก์ชัน แบรนด์ ง รุ่น m2 7440-003-5001/66 pr-5001', 'u5/7440-003-5001/66', 'แบรนด์ ง รุ่น m2/PR-5001');
insert into ict_equipment values ('48', '1', '1', '48', 'ICT-0048', '7440-003-5002/66', '3', NULL, 'PRN', 'เครื่องพิมพ์มัลติฟังก์ชัน', 'แบรนด์ ง รุ่น M2', 'PR-5002', 'IN_USE', 'IN_USE', '2027-04-21', 'ห้องทำงานกลุ่ม', 'ict-0048 เครื่องพิมพ์มัลติฟังก์ชัน แบรนด์ ง รุ่น m2 7440-003-5002/66 pr-5002', 'u3/7440-003-5002/66', 'แบรนด์ ง รุ่น m2/PR-5002');
insert into ict_equipment values ('49', '1', '1', '49', 'ICT-0049', '7440-003-5003/66', '7', NULL, 'PRN', 'เครื่องพิมพ์มัลติฟังก์ชัน', 'แบรนด์ ง รุ่น M2', 'PR-5003', 'IN_USE', 'IN_USE', '2027-04-21', 'ห้องทำงานกลุ่ม', 'ict-0049 เครื่องพิมพ์มัลติฟังก์ชัน แบรนด์ ง รุ่น m2 7440-003-5003/66 pr-5003', 'u7/7440-003-5003/66', 'แบรนด์ ง รุ่น m2/PR-5003');
insert into ict_equipment values ('50', '1', '1', '50', 'ICT-0050', '7440-003-5101/62', '2', NULL, 'PRN', 'เครื่องพิมพ์แบบฉีดหมึก', 'แบรนด์ ง รุ่น I1', 'PR-5101', 'IN_USE', 'IN_USE', '2024-02-21', 'ห้องทำงานกลุ่ม', 'ict-0050 เครื่องพิมพ์แบบฉีดหมึก แบรนด์ ง รุ่น i1 7440-003-5101/62 pr-5101', 'u2/7440-003-5101/62', 'แบรนด์ ง รุ่น i1/PR-5101');
insert into ict_equipment values ('51', '1', '1', '51', 'ICT-0051', '7440-003-5102/62', '8', NULL, 'PRN', 'เครื่องพิมพ์แบบฉีดหมึก', 'แบรนด์ ง รุ่น I1', 'PR-5102', 'DAMAGED', 'DAMAGED', '2024-02-21', 'ห้องทำงานกลุ่ม', 'ict-0051 เครื่องพิมพ์แบบฉีดหมึก แบรนด์ ง รุ่น i1 7440-003-5102/62 pr-5102', 'u8/7440-003-5102/62', 'แบรนด์ ง รุ่น i1/PR-5102');
insert into ict_equipment values ('5', '1', '1', '5', 'ICT-0005', '7440-003-0004/64', '2', NULL, 'PRN', 'เครื่องพิมพ์เลเซอร์งานสารบรรณ', 'แบรนด์ ง รุ่น L5', 'PR-2201', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องอำนวยการ', 'ict-0005 เครื่องพิมพ์เลเซอร์งานสารบรรณ แบรนด์ ง รุ่น l5 7440-003-0004/64 pr-2201', 'u2/7440-003-0004/64', 'แบรนด์ ง รุ่น l5/PR-2201');
insert into ict_equipment values ('52', '1', '1', '52', 'ICT-0052', '7440-003-5103/62', '9', NULL, 'PRN', 'เครื่องพิมพ์แบบฉีดหมึก', 'แบรนด์ ง รุ่น I1', 'PR-5103', 'IN_USE', 'IN_USE', '2024-02-21', 'ห้องทำงานกลุ่ม', 'ict-0052 เครื่องพิมพ์แบบฉีดหมึก แบรนด์ ง รุ่น i1 7440-003-5103/62 pr-5103', 'u9/7440-003-5103/62', 'แบรนด์ ง รุ่น i1/PR-5103');
insert into ict_equipment values ('53', '1', '1', '53', 'ICT-0053', '7440-003-5104/62', '10', NULL, 'PRN', 'เครื่องพิมพ์แบบฉีดหมึก', 'แบรนด์ ง รุ่น I1', 'PR-5104', 'WAITING_DISPOSAL', 'WAITING_DISPOSAL', '2024-02-21', 'ห้องทำงานกลุ่ม', 'ict-0053 เครื่องพิมพ์แบบฉีดหมึก แบรนด์ ง รุ่น i1 7440-003-5104/62 pr-5104', 'u10/7440-003-5104/62', 'แบรนด์ ง รุ่น i1/PR-5104');
insert into ict_equipment values ('54', '1', '1', '54', 'ICT-0054', '7440-006-5001/64', '2', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5001', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0054 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5001/64 up-5001', 'u2/7440-006-5001/64', 'แบรนด์ จ รุ่น u1/UP-5001');
insert into ict_equipment values ('55', '1', '1', '55', 'ICT-0055', '7440-006-5002/64', '2', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5002', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0055 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5002/64 up-5002', 'u2/7440-006-5002/64', 'แบรนด์ จ รุ่น u1/UP-5002');
insert into ict_equipment values ('56', '1', '1', '56', 'ICT-0056', '7440-006-5003/64', '6', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5003', 'DAMAGED', 'DAMAGED', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0056 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5003/64 up-5003', 'u6/7440-006-5003/64', 'แบรนด์ จ รุ่น u1/UP-5003');
insert into ict_equipment values ('57', '1', '1', '57', 'ICT-0057', '7440-006-5004/64', '3', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5004', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0057 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5004/64 up-5004', 'u3/7440-006-5004/64', 'แบรนด์ จ รุ่น u1/UP-5004');
insert into ict_equipment values ('58', '1', '1', '58', 'ICT-0058', '7440-006-5005/64', '7', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5005', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0058 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5005/64 up-5005', 'u7/7440-006-5005/64', 'แบรนด์ จ รุ่น u1/UP-5005');
insert into ict_equipment values ('59', '1', '1', '59', 'ICT-0059', '7440-006-5006/64', '8', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5006', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0059 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5006/64 up-5006', 'u8/7440-006-5006/64', 'แบรนด์ จ รุ่น u1/UP-5006');
insert into ict_equipment values ('60', '1', '1', '60', 'ICT-0060', '7440-006-5007/64', '9', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5007', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0060 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5007/64 up-5007', 'u9/7440-006-5007/64', 'แบรนด์ จ รุ่น u1/UP-5007');
insert into ict_equipment values ('61', '1', '1', '61', 'ICT-0061', '7440-006-5008/64', '10', NULL, 'UPS', 'เครื่องสำรองไฟ 800 VA', 'แบรนด์ จ รุ่น U1', 'UP-5008', 'IN_USE', 'IN_USE', '2025-08-21', 'ห้องทำงานกลุ่ม', 'ict-0061 เครื่องสำรองไฟ 800 va แบรนด์ จ รุ่น u1 7440-006-5008/64 up-5008', 'u10/7440-006-5008/64', 'แบรนด์ จ รุ่น u1/UP-5008');
insert into ict_equipment values ('6', '1', '1', '6', 'ICT-0006', '7440-001-0014/65', '5', NULL, 'PC', 'คอมพิวเตอร์งานการเงิน', 'แบรนด์ ก รุ่น D3', 'PC-1114', 'IN_USE', 'IN_USE', '2027-01-21', 'ห้องการเงิน', 'ict-0006 คอมพิวเตอร์งานการเงิน แบรนด์ ก รุ่น d3 7440-001-0014/65 pc-1114', 'u5/7440-001-0014/65', 'แบรนด์ ก รุ่น d3/PC-1114');
insert into ict_equipment values ('62', '1', '1', '62', 'ICT-0062', '7440-005-5001/63', '5', NULL, 'SW', 'สวิตช์ 8 ช่อง', 'แบรนด์ ข รุ่น N8', 'SW-5001', 'IN_USE', 'IN_USE', '2025-02-21', 'ตู้เครือข่าย', 'ict-0062 สวิตช์ 8 ช่อง แบรนด์ ข รุ่น n8 7440-005-5001/63 sw-5001', 'u5/7440-005-5001/63', 'แบรนด์ ข รุ่น n8/SW-5001');
insert into ict_equipment values ('63', '1', '1', '63', 'ICT-0063', '7440-005-5002/63', '6', NULL, 'SW', 'สวิตช์ 8 ช่อง', 'แบรนด์ ข รุ่น N8', 'SW-5002', 'IN_USE', 'IN_USE', '2025-02-21', 'ตู้เครือข่าย', 'ict-0063 สวิตช์ 8 ช่อง แบรนด์ ข รุ่น n8 7440-005-5002/63 sw-5002', 'u6/7440-005-5002/63', 'แบรนด์ ข รุ่น n8/SW-5002');
insert into ict_equipment values ('64', '1', '1', '64', 'ICT-0064', '7440-005-5003/63', '3', NULL, 'SW', 'สวิตช์ 8 ช่อง', 'แบรนด์ ข รุ่น N8', 'SW-5003', 'IN_USE', 'IN_USE', '2025-02-21', 'ตู้เครือข่าย', 'ict-0064 สวิตช์ 8 ช่อง แบรนด์ ข รุ่น n8 7440-005-5003/63 sw-5003', 'u3/7440-005-5003/63', 'แบรนด์ ข รุ่น n8/SW-5003');
insert into ict_equipment values ('65', '1', '1', '65', 'ICT-0065', '7440-005-5004/63', '8', NULL, 'SW', 'สวิตช์ 8 ช่อง', 'แบรนด์ ข รุ่น N8', 'SW-5004', 'IN_USE', 'IN_USE', '2025-02-21', 'ตู้เครือข่าย', 'ict-0065 สวิตช์ 8 ช่อง แบรนด์ ข รุ่น n8 7440-005-5004/63 sw-5004', 'u8/7440-005-5004/63', 'แบรนด์ ข รุ่น n8/SW-5004');
insert into ict_equipment values ('66', '1', '1', '66', 'ICT-0066', '7440-005-5101/66', NULL, NULL, 'AP', 'จุดกระจายสัญญาณ Wi-Fi สำนักงาน', 'แบรนด์ ข รุ่น W6', 'AP-5101', 'IN_USE', 'IN_USE', '2027-04-21', 'ทางเดินกลาง', 'ict-0066 จุดกระจายสัญญาณ wi-fi สำนักงาน แบรนด์ ข รุ่น w6 7440-005-5101/66 ap-5101', 'o/7440-005-5101/66', 'แบรนด์ ข รุ่น w6/AP-5101');
insert into ict_equipment values ('67', '1', '1', '67', 'ICT-0067', '7440-005-5102/66', NULL, NULL, 'AP', 'จุดกระจายสัญญาณ Wi-Fi สำนักงาน', 'แบรนด์ ข รุ่น W6', 'AP-5102', 'IN_USE', 'IN_USE', '2027-04-21', 'ทางเดินกลาง', 'ict-0067 จุดกระจายสัญญาณ wi-fi สำนักงาน แบรนด์ ข รุ่น w6 7440-005-5102/66 ap-5102', 'o/7440-005-5102/66', 'แบรนด์ ข รุ่น w6/AP-5102');
insert into ict_equipment values ('68', '1', '1', '68', 'ICT-0068', '7440-005-5103/66', NULL, NULL, 'AP', 'จุดกระจายสัญญาณ Wi-Fi สำนักงาน', 'แบรนด์ ข รุ่น W6', 'AP-5103', 'IN_USE', 'IN_USE', '2027-04-21', 'ทางเดินกลาง', 'ict-0068 จุดกระจายสัญญาณ wi-fi สำนักงาน แบรนด์ ข รุ่น w6 7440-005-5103/66 ap-5103', 'o/7440-005-5103/66', 'แบรนด์ ข รุ่น w6/AP-5103');
insert into ict_equipment values ('69', '1', '1', '69', 'ICT-0069', '7440-011-5001/64', '2', NULL, 'PHN', 'โทรศัพท์ IP', 'แบรนด์ ญ รุ่น T2', 'PH-5001', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องทำงานกลุ่ม', 'ict-0069 โทรศัพท์ ip แบรนด์ ญ รุ่น t2 7440-011-5001/64 ph-5001', 'u2/7440-011-5001/64', 'แบรนด์ ญ รุ่น t2/PH-5001');
insert into ict_equipment values ('70', '1', '1', '70', 'ICT-0070', '7440-011-5002/64', '5', NULL, 'PHN', 'โทรศัพท์ IP', 'แบรนด์ ญ รุ่น T2', 'PH-5002', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องทำงานกลุ่ม', 'ict-0070 โทรศัพท์ ip แบรนด์ ญ รุ่น t2 7440-011-5002/64 ph-5002', 'u5/7440-011-5002/64', 'แบรนด์ ญ รุ่น t2/PH-5002');
insert into ict_equipment values ('71', '1', '1', '71', 'ICT-0071', '7440-011-5003/64', '6', NULL, 'PHN', 'โทรศัพท์ IP', 'แบรนด์ ญ รุ่น T2', 'PH-5003', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องทำงานกลุ่ม', 'ict-0071 โทรศัพท์ ip แบรนด์ ญ รุ่น t2 7440-011-5003/64 ph-5003', 'u6/7440-011-5003/64', 'แบรนด์ ญ รุ่น t2/PH-5003');
insert into ict_equipment values ('7', '1', '1', '7', 'ICT-0007', '7440-006-0003/65', '5', NULL, 'UPS', 'เครื่องสำรองไฟงานการเงิน', 'แบรนด์ จ รุ่น U1', 'UP-0031', 'SPARE', 'SPARE', '2026-08-21', 'ห้องการเงิน', 'ict-0007 เครื่องสำรองไฟงานการเงิน แบรนด์ จ รุ่น u1 7440-006-0003/65 up-0031', 'u5/7440-006-0003/65', 'แบรนด์ จ รุ่น u1/UP-0031');
insert into ict_equipment values ('72', '1', '1', '72', 'ICT-0072', '7440-011-5004/64', '3', NULL, 'PHN', 'โทรศัพท์ IP', 'แบรนด์ ญ รุ่น T2', 'PH-5004', 'IN_USE', 'IN_USE', '2025-11-21', 'ห้องทำงานกลุ่ม', 'ict-0072 โทรศัพท์ ip แบรนด์ ญ รุ่น t2 7440-011-5004/64 ph-5004', 'u3/7440-011-5004/64', 'แบรนด์ ญ รุ่น t2/PH-5004');
insert into ict_equipment values ('73', '1', '1', '73', 'ICT-0073', '7440-012-5001/65', NULL, NULL, 'CAM', 'กล้องวงจรปิด', 'แบรนด์ ฎ รุ่น C4', 'CM-5001', 'IN_USE', 'IN_USE', '2026-08-21', 'รอบอาคารสำนักงาน', 'ict-0073 กล้องวงจรปิด แบรนด์ ฎ รุ่น c4 7440-012-5001/65 cm-5001', 'o/7440-012-5001/65', 'แบรนด์ ฎ รุ่น c4/CM-5001');
insert into ict_equipment values ('74', '1', '1', '74', 'ICT-0074', '7440-012-5002/65', NULL, NULL, 'CAM', 'กล้องวงจรปิด', 'แบรนด์ ฎ รุ่น C4', 'CM-5002', 'IN_USE', 'IN_USE', '2026-08-21', 'รอบอาคารสำนักงาน', 'ict-0074 กล้องวงจรปิด แบรนด์ ฎ รุ่น c4 7440-012-5002/65 cm-5002', 'o/7440-012-5002/65', 'แบรนด์ ฎ รุ่น c4/CM-5002');
insert into ict_equipment values ('75', '1', '1', '75', 'ICT-0075', '7440-012-5003/65', NULL, NULL, 'CAM', 'กล้องวงจรปิด', 'แบรนด์ ฎ รุ่น C4', 'CM-5003', 'IN_USE', 'IN_USE', '2026-08-21', 'รอบอาคารสำนักงาน', 'ict-0075 กล้องวงจรปิด แบรนด์ ฎ รุ่น c4 7440-012-5003/65 cm-5003', 'o/7440-012-5003/65', 'แบรนด์ ฎ รุ่น c4/CM-5003');
insert into ict_equipment values ('76', '1', '1', '76', 'ICT-0076', '7440-001-6001/63', NULL, '78', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6001', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0076 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6001/63 pc-6001', 's78/7440-001-6001/63', 'แบรนด์ ก รุ่น d2/PC-6001');
insert into ict_equipment values ('77', '1', '1', '77', 'ICT-0077', '7440-001-6002/63', NULL, '78', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6002', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0077 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6002/63 pc-6002', 's78/7440-001-6002/63', 'แบรนด์ ก รุ่น d2/PC-6002');
insert into ict_equipment values ('78', '1', '1', '78', 'ICT-0078', '7440-001-6003/63', NULL, '78', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6003', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0078 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6003/63 pc-6003', 's78/7440-001-6003/63', 'แบรนด์ ก รุ่น d2/PC-6003');
insert into ict_equipment values ('79', '1', '1', '79', 'ICT-0079', '7440-001-6004/63', NULL, '96', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6004', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0079 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6004/63 pc-6004', 's96/7440-001-6004/63', 'แบรนด์ ก รุ่น d2/PC-6004');
insert into ict_equipment values ('80', '1', '1', '80', 'ICT-0080', '7440-001-6005/63', NULL, '96', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6005', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0080 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6005/63 pc-6005', 's96/7440-001-6005/63', 'แบรนด์ ก รุ่น d2/PC-6005');
insert into ict_equipment values ('81', '1', '1', '81', 'ICT-0081', '7440-001-6006/63', NULL, '96', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6006', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0081 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6006/63 pc-6006', 's96/7440-001-6006/63', 'แบรนด์ ก รุ่น d2/PC-6006');
insert into ict_equipment values ('8', '1', '1', '8', 'ICT-0008', '7440-003-0005/64', '6', NULL, 'PRN', 'เครื่องพิมพ์งานบุคคล', 'แบรนด์ ง รุ่น L5', 'PR-2202', 'IN_USE', 'IN_USE', '2026-02-21', 'ห้องบริหารงานบุคคล', 'ict-0008 เครื่องพิมพ์งานบุคคล แบรนด์ ง รุ่น l5 7440-003-0005/64 pr-2202', 'u6/7440-003-0005/64', 'แบรนด์ ง รุ่น l5/PR-2202');
insert into ict_equipment values ('82', '1', '1', '82', 'ICT-0082', '7440-001-6007/63', NULL, '112', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6007', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0082 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6007/63 pc-6007', 's112/7440-001-6007/63', 'แบรนด์ ก รุ่น d2/PC-6007');
insert into ict_equipment values ('83', '1', '1', '83', 'ICT-0083', '7440-001-6008/63', NULL, '112', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6008', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0083 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6008/63 pc-6008', 's112/7440-001-6008/63', 'แบรนด์ ก รุ่น d2/PC-6008');
insert into ict_equipment values ('84', '1', '1', '84', 'ICT-0084', '7440-001-6009/63', NULL, '112', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6009', 'WAITING_DISPOSAL', 'WAITING_DISPOSAL', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0084 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6009/63 pc-6009', 's112/7440-001-6009/63', 'แบรนด์ ก รุ่น d2/PC-6009');
insert into ict_equipment values ('85', '1', '1', '85', 'ICT-0085', '7440-001-6010/63', NULL, '128', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6010', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0085 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6010/63 pc-6010', 's128/7440-001-6010/63', 'แบรนด์ ก รุ่น d2/PC-6010');
insert into ict_equipment values ('86', '1', '1', '86', 'ICT-0086', '7440-001-6011/63', NULL, '128', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6011', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0086 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6011/63 pc-6011', 's128/7440-001-6011/63', 'แบรนด์ ก รุ่น d2/PC-6011');
insert into ict_equipment values ('87', '1', '1', '87', 'ICT-0087', '7440-001-6012/63', NULL, '128', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6012', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0087 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6012/63 pc-6012', 's128/7440-001-6012/63', 'แบรนด์ ก รุ่น d2/PC-6012');
insert into ict_equipment values ('88', '1', '1', '88', 'ICT-0088', '7440-001-6013/63', NULL, '145', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6013', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0088 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6013/63 pc-6013', 's145/7440-001-6013/63', 'แบรนด์ ก รุ่น d2/PC-6013');
insert into ict_equipment values ('89', '1', '1', '89', 'ICT-0089', '7440-001-6014/63', NULL, '145', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6014', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0089 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6014/63 pc-6014', 's145/7440-001-6014/63', 'แบรนด์ ก รุ่น d2/PC-6014');
insert into ict_equipment values ('90', '1', '1', '90', 'ICT-0090', '7440-001-6015/63', NULL, '145', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6015', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0090 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6015/63 pc-6015', 's145/7440-001-6015/63', 'แบรนด์ ก รุ่น d2/PC-6015');
insert into ict_equipment values ('91', '1', '1', '91', 'ICT-0091', '7440-001-6016/63', NULL, '172', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6016', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0091 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6016/63 pc-6016', 's172/7440-001-6016/63', 'แบรนด์ ก รุ่น d2/PC-6016');
insert into ict_equipment values ('9', '1', '1', '9', 'ICT-0009', '7440-002-0001/67', '3', NULL, 'NB', 'โน้ตบุ๊กนโยบายและแผน', 'แบรนด์ ก รุ่น B7', 'NB-3301', 'IN_USE', 'IN_USE', '2029-01-21', 'ห้องนโยบายและแผน', 'ict-0009 โน้ตบุ๊กนโยบายและแผน แบรนด์ ก รุ่น b7 7440-002-0001/67 nb-3301', 'u3/7440-002-0001/67', 'แบรนด์ ก รุ่น b7/NB-3301');
insert into ict_equipment values ('92', '1', '1', '92', 'ICT-0092', '7440-001-6017/63', NULL, '172', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6017', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0092 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6017/63 pc-6017', 's172/7440-001-6017/63', 'แบรนด์ ก รุ่น d2/PC-6017');
insert into ict_equipment values ('93', '1', '1', '93', 'ICT-0093', '7440-001-6018/63', NULL, '172', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6018', 'DAMAGED', 'DAMAGED', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0093 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6018/63 pc-6018', 's172/7440-001-6018/63', 'แบรนด์ ก รุ่น d2/PC-6018');
insert into ict_equipment values ('94', '1', '1', '94', 'ICT-0094', '7440-001-6019/63', NULL, '189', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6019', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0094 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6019/63 pc-6019', 's189/7440-001-6019/63', 'แบรนด์ ก รุ่น d2/PC-6019');
insert into ict_equipment values ('95', '1', '1', '95', 'ICT-0095', '7440-001-6020/63', NULL, '189', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6020', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0095 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6020/63 pc-6020', 's189/7440-001-6020/63', 'แบรนด์ ก รุ่น d2/PC-6020');
insert into ict_equipment values ('96', '1', '1', '96', 'ICT-0096', '7440-001-6021/63', NULL, '189', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6021', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0096 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6021/63 pc-6021', 's189/7440-001-6021/63', 'แบรนด์ ก รุ่น d2/PC-6021');
insert into ict_equipment values ('97', '1', '1', '97', 'ICT-0097', '7440-001-6022/63', NULL, '205', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6022', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0097 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6022/63 pc-6022', 's205/7440-001-6022/63', 'แบรนด์ ก รุ่น d2/PC-6022');
insert into ict_equipment values ('98', '1', '1', '98', 'ICT-0098', '7440-001-6023/63', NULL, '205', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6023', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0098 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6023/63 pc-6023', 's205/7440-001-6023/63', 'แบรนด์ ก รุ่น d2/PC-6023');
insert into ict_equipment values ('99', '1', '1', '99', 'ICT-0099', '7440-001-6024/63', NULL, '205', 'PC', 'คอมพิวเตอร์ห้องปฏิบัติการ', 'แบรนด์ ก รุ่น D2', 'PC-6024', 'IN_USE', 'IN_USE', '2025-03-21', 'ห้องคอมพิวเตอร์', 'ict-0099 คอมพิวเตอร์ห้องปฏิบัติการ แบรนด์ ก รุ่น d2 7440-001-6024/63 pc-6024', 's205/7440-001-6024/63', 'แบรนด์ ก รุ่น d2/PC-6024');
insert into ict_history values ('1', '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-20 21:22:45.952432', '0', 'true');
insert into ict_history values ('2', '20261120.0930', 'expand ticket', 'SQL', 'V20261120.0930__expand_ticket.sql', '160511288', 'postgres', '2026-11-20 21:22:45.964431', '26', 'true');
insert into ict_history values ('3', '20261120.0931', 'expand ticket lists', 'SQL', 'V20261120.0931__expand_ticket_lists.sql', '491924065', 'postgres', '2026-11-20 21:22:45.964431', '15', 'true');
insert into ict_history values ('4', '20261121.1000', 'expand reminder', 'SQL', 'V20261121.1000__expand_reminder.sql', '2005757156', 'postgres', '2026-11-20 21:22:45.964431', '8', 'true');
insert into ict_history values ('5', '20261122.0900', 'expand cost', 'SQL', 'V20261122.0900__expand_cost.sql', '-739789062', 'postgres', '2026-11-20 21:22:45.964431', '1', 'true');
insert into ict_history values ('6', '20261122.0910', 'expand long codes', 'SQL', 'V20261122.0910__expand_long_codes.sql', '-382542574', 'postgres', '2026-11-20 21:22:45.964431', '7', 'true');
insert into ict_history values ('7', '20261122.0920', 'expand equipment words', 'SQL', 'V20261122.0920__expand_equipment_words.sql', '92112454', 'postgres', '2026-11-20 21:22:45.964431', '11', 'true');
insert into ict_ticket values ('186', '10', '1', '2022000001', 'ซ-1/2565', 'CLOSED', '0', '2021-10-08 03:00:00', '0', 'demo-0', 'REPAIR', 'PORTAL', '142', 'นางสาวครูธุรการ 04', '', '142', 'นางสาวครูธุรการ 04', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '128', 'โรงเรียนอนุบาลตัวอย่าง 04', '0000000021', '', '13', 'เครื่องพิมพ์ห้องธุรการ', '7440-003-0104/64', 'ห้องธุรการ', '', 'เครื่องพิมพ์ห้องธุรการไม่ดึงกระดาษ', 'เครื่องพิมพ์ห้องธุรการไม่ดึงกระดาษ', 'PERSON', 'HINDERS', NULL, '0', '2021-10-04 02:00:00', 'PER', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-10-04 03:00:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-10-04 05:48:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 04', '2021-10-08 02:00:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '142', 'นางสาวครูธุรการ 04', '2021-10-08 03:00:00', '5', '5', '5', '5', '', '450.00');
insert into ict_ticket values ('197', '8', '1', '2022000002', 'ซ-2/2565', 'CLOSED', '0', '2021-10-19 01:50:00', '0', 'demo-1', 'REPAIR', 'PORTAL', '54', 'นายเจ้าหน้าที่ 15', '', '54', 'นายเจ้าหน้าที่ 15', 'นักวิชาการเงินและบัญชีชำนาญการ', '5', NULL, 'กลุ่มบริหารงานการเงินและสินทรัพย์', '0000000021', '', NULL, '', '', '', '', 'กลุ่มการเงินใช้อินเทอร์เน็ตไม่ได้ทั้งกลุ่ม', 'กลุ่มการเงินใช้อินเทอร์เน็ตไม่ได้ทั้งกลุ่ม', 'UNIT', 'HINDERS', NULL, '0', '2021-10-18 02:30:00', 'NET-NO', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-10-18 02:50:00', '75', 'นายเจ้าหน้าที่ 22', '2021-10-18 04:05:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นายเจ้าหน้าที่ 15', '2021-10-18 08:50:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '54', 'นายเจ้าหน้าที่ 15', '2021-10-19 01:50:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('206', '5', '1', '2022000003', 'ซ-3/2565', 'CLOSED', '0', '2021-11-08 05:55:00', '0', 'demo-2', 'REPAIR', 'PORTAL', '219', 'นางสาวครูธุรการ 09', '', '219', 'นางสาวครูธุรการ 09', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '205', 'โรงเรียนบ้านเขาตัวอย่าง 09', '0000000021', '', NULL, '', '', '', '', 'บัญชีผู้ใช้ DMC ถูกล็อก วันนี้ปิดรอบ', 'บัญชีผู้ใช้ DMC ถูกล็อก วันนี้ปิดรอบ', 'UNIT', 'DEADLINE_TODAY', NULL, '0', '2021-11-08 03:00:00', 'SYS-DM', '1', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-11-08 03:10:00', '75', 'นายเจ้าหน้าที่ 22', '2021-11-08 03:55:00', 'REMOTE', '1', '', '', '', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '45', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 09', '2021-11-08 04:55:00', '', '', 'NOT_APPLICABLE', '219', 'นางสาวครูธุรการ 09', '2021-11-08 05:55:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('212', '10', '1', '2022000004', 'ซ-4/2565', 'CLOSED', '0', '2021-11-19 06:15:00', '0', 'demo-3', 'REPAIR', 'PORTAL', '202', 'นางสาวครูธุรการ 08', '', '202', 'นางสาวครูธุรการ 08', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '189', 'โรงเรียนบ้านตัวอย่าง 08', '0000000021', '', '18', 'เครื่องรับสัญญาณ DLTV', '7440-008-0108/64', 'ห้อง ป.1', '', 'เครื่องรับสัญญาณ DLTV ไม่มีภาพทุกช่อง', 'เครื่องรับสัญญาณ DLTV ไม่มีภาพทุกช่อง', 'ROOM', 'WORK_STOPPED', NULL, '0', '2021-11-15 01:45:00', 'DIS-TV', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-11-15 04:15:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-11-15 07:27:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 08', '2021-11-19 05:15:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '202', 'นางสาวครูธุรการ 08', '2021-11-19 06:15:00', '4', '4', '4', '5', '', '800.00');
insert into ict_ticket values ('223', '8', '1', '2022000005', 'ซ-5/2565', 'CLOSED', '0', '2021-12-09 05:30:00', '0', 'demo-4', 'REPAIR', 'PORTAL', '36', 'นายเจ้าหน้าที่ 09', '', '36', 'นายเจ้าหน้าที่ 09', 'นักวิเคราะห์นโยบายและแผนชำนาญการ', '3', NULL, 'กลุ่มนโยบายและแผน', '0000000021', '', '9', 'โน้ตบุ๊กนโยบายและแผน', '7440-002-0001/67', 'ห้องนโยบายและแผน', '', 'ติดตั้งโปรแกรมวิเคราะห์ข้อมูลไม่ได้', 'ติดตั้งโปรแกรมวิเคราะห์ข้อมูลไม่ได้', 'PERSON', 'CAN_WAIT', NULL, '0', '2021-12-07 06:10:00', 'APP', '4', '48', 'นางสาวเจ้าหน้าที่ 13', '2021-12-07 09:30:00', '75', 'นายเจ้าหน้าที่ 22', '2021-12-08 04:00:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นายเจ้าหน้าที่ 09', '2021-12-09 04:30:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '36', 'นายเจ้าหน้าที่ 09', '2021-12-09 05:30:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('232', '8', '1', '2022000006', 'ซ-6/2565', 'CLOSED', '0', '2022-01-13 06:55:00', '0', 'demo-5', 'REPAIR', 'PORTAL', '109', 'นางสาวครูธุรการ 02', '', '109', 'นางสาวครูธุรการ 02', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '96', 'โรงเรียนบ้านตัวอย่าง 02', '0000000021', '', '12', 'คอมพิวเตอร์ห้องปฏิบัติการ 1', '7440-001-0102/63', 'ห้องคอมพิวเตอร์', '', 'คอมพิวเตอร์ห้องปฏิบัติการเปิดไม่ติด', 'คอมพิวเตอร์ห้องปฏิบัติการเปิดไม่ติด', 'PERSON', 'WORK_STOPPED', NULL, '0', '2022-01-10 02:15:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-01-10 03:55:00', '75', 'นายเจ้าหน้าที่ 22', '2022-01-11 02:10:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'REPLACED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 02', '2022-01-13 05:55:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '109', 'นางสาวครูธุรการ 02', '2022-01-13 06:55:00', '2', '2', '2', '5', 'ใช้เวลานานเกินไป', '2300.00');
insert into ict_ticket values ('241', '8', '1', '2022000007', 'ซ-7/2565', 'AUTO_CLOSED', '0', '2022-02-08 02:50:00', '0', 'demo-6', 'REPAIR', 'PORTAL', '252', 'นางสาวครูธุรการ 11', '', '252', 'นางสาวครูธุรการ 11', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '239', 'โรงเรียนวัดตัวอย่าง 11', '0000000021', '', '20', 'เครื่องฉายภาพ ม.1', '7440-007-0111/62', 'ห้อง ม.1', '', 'เครื่องฉายภาพไหม้ มีกลิ่น', 'เครื่องฉายภาพไหม้ มีกลิ่น', 'PERSON', 'HINDERS', NULL, '0', '2022-02-07 03:20:00', 'PER', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-02-07 03:50:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-02-07 05:05:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'UNREPAIRED', '240', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 11', '2022-02-08 01:50:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('250', '12', '1', '2022000008', 'ซ-8/2565', 'CLOSED', '0', '2022-03-08 07:05:00', '1', 'demo-7', 'REPAIR', 'PORTAL', '60', 'นายเจ้าหน้าที่ 17', '', '60', 'นายเจ้าหน้าที่ 17', 'นิติกรชำนาญการ', '6', NULL, 'กลุ่มบริหารงานบุคคล', '0000000021', '', '8', 'เครื่องพิมพ์งานบุคคล', '7440-003-0005/64', 'ห้องบริหารงานบุคคล', '', 'เครื่องพิมพ์กลุ่มบุคคลพิมพ์แล้วเป็นแถบสี', 'เครื่องพิมพ์กลุ่มบุคคลพิมพ์แล้วเป็นแถบสี', 'PERSON', 'HINDERS', NULL, '0', '2022-03-07 02:40:00', 'PER', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-03-07 03:25:00', '75', 'นายเจ้าหน้าที่ 22', '2022-03-07 04:45:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '480', '75', 'นายเจ้าหน้าที่ 22', 'นายเจ้าหน้าที่ 17', '2022-03-08 06:05:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '60', 'นายเจ้าหน้าที่ 17', '2022-03-08 07:05:00', '4', '4', '4', '5', '', '0.00');
insert into ict_ticket values ('263', '5', '1', '2022000009', 'ซ-9/2565', 'CLOSED', '0', '2022-04-18 06:30:00', '0', 'demo-8', 'ADVICE', 'PORTAL', '186', 'นางสาวครูธุรการ 07', '', '186', 'นางสาวครูธุรการ 07', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '172', 'โรงเรียนชุมชนตัวอย่าง 07', '0000000021', '', NULL, '', '', '', '', 'ถามวิธีแก้ข้อมูล EMIS ที่บันทึกผิด', 'ถามวิธีแก้ข้อมูล EMIS ที่บันทึกผิด', 'PERSON', 'CAN_WAIT', NULL, '0', '2022-04-18 04:00:00', 'SYS-EM', '4', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-04-18 04:15:00', '75', 'นายเจ้าหน้าที่ 22', '2022-04-18 04:30:00', 'REMOTE', '1', '', '', '', 'แก้ไขและทดสอบการใช้งานแล้ว', 'ANSWERED', '15', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 07', '2022-04-18 05:30:00', '', '', 'NOT_APPLICABLE', '186', 'นางสาวครูธุรการ 07', '2022-04-18 06:30:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('269', '6', '1', '2022000010', 'ซ-10/2565', 'WAITING_PART', '1', '2022-06-02 01:50:00', '0', 'demo-9', 'REPAIR', 'PORTAL', '93', 'นางสาวครูธุรการ 01', '', '93', 'นางสาวครูธุรการ 01', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '78', 'โรงเรียนบ้านตัวอย่าง 01', '0000000021', '', '11', 'จุดกระจายสัญญาณ Wi-Fi อาคาร 2', '7440-005-0101/66', 'อาคาร 2', '', 'สัญญาณ Wi-Fi อาคาร 2 ช้าและหลุดบ่อยช่วงบ่าย', 'สัญญาณ Wi-Fi อาคาร 2 ช้าและหลุดบ่อยช่วงบ่าย', 'PERSON', 'WORK_STOPPED', NULL, '0', '2022-06-01 01:50:00', 'NET-WI', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-06-01 05:50:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-06-01 06:50:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('276', '5', '1', '2022000011', 'ซ-11/2565', 'REPAIRING', '1', '2022-06-13 04:50:00', '0', 'demo-10', 'REPAIR', 'PORTAL', '24', 'นางเจ้าหน้าที่ 05', '', '24', 'นางเจ้าหน้าที่ 05', 'เจ้าพนักงานธุรการชำนาญงาน', '2', NULL, 'กลุ่มอำนวยการ', '0000000021', '', '3', 'ชุดประชุมทางไกล', '7440-009-0002/66', 'ห้องประชุม 2', '', 'ห้องประชุมทางไกลไม่มีเสียง เหลือเพียงภาพ', 'ห้องประชุมทางไกลไม่มีเสียง เหลือเพียงภาพ', 'MANY', 'DEADLINE_TODAY', NULL, '0', '2022-06-13 01:30:00', 'VC', '1', '48', 'นางสาวเจ้าหน้าที่ 13', '2022-06-13 01:50:00', '75', 'นายเจ้าหน้าที่ 22', '2022-06-13 02:50:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('282', '1', '1', '2022000012', 'ซ-12/2565', 'SUBMITTED', '1', '2022-06-20 07:00:00', '0', 'demo-11', 'REPAIR', 'PORTAL', '159', 'นางสาวครูธุรการ 05', '', '159', 'นางสาวครูธุรการ 05', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '145', 'โรงเรียนบ้านตัวอย่าง 05', '0000000021', '', '14', 'โน้ตบุ๊กครูวิชาการ', '7440-002-0105/65', 'ห้องวิชาการ', '', 'จอโน้ตบุ๊กแตกมุมขวาล่าง ยังเปิดเครื่องได้', 'จอโน้ตบุ๊กแตกมุมขวาล่าง ยังเปิดเครื่องได้', 'PERSON', 'HINDERS', NULL, '0', '2022-06-20 07:00:00', 'COM-HW', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('284', '8', '1', '2026000001', 'ซ-1/2569', 'CLOSED', '0', '2026-09-18 08:10:00', '0', 'demo-12', 'REPAIR', 'PORTAL', '125', 'นางสาวครูธุรการ 03', '', '125', 'นางสาวครูธุรการ 03', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '112', 'โรงเรียนวัดตัวอย่าง 03', '0000000021', '', NULL, '', '', '', '', 'เปิดโปรแกรมตารางสอนไม่ได้ ขึ้นข้อความสีแดง', 'เปิดโปรแกรมตารางสอนไม่ได้ ขึ้นข้อความสีแดง', 'PERSON', 'HINDERS', NULL, '0', '2026-09-18 02:05:00', 'COM-SW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-18 02:40:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-18 03:32:30', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '210', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 03', '2026-09-18 07:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '125', 'นางสาวครูธุรการ 03', '2026-09-18 08:10:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('293', '8', '1', '2026000002', 'ซ-2/2569', 'CLOSED', '0', '2026-09-22 08:45:00', '0', 'demo-13', 'REPAIR', 'PORTAL', '42', 'นางสาวเจ้าหน้าที่ 11', '', '42', 'นางสาวเจ้าหน้าที่ 11', 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ', '3', NULL, 'กลุ่มนโยบายและแผน', '0000000021', '', NULL, '', '', '', '', 'ไฟล์แผนปฏิบัติการเปิดแล้วตัวอักษรเพี้ยน', 'ไฟล์แผนปฏิบัติการเปิดแล้วตัวอักษรเพี้ยน', 'PERSON', 'CAN_WAIT', NULL, '0', '2026-09-22 03:15:00', 'APP', '4', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-22 05:15:00', '75', 'นายเจ้าหน้าที่ 22', '2026-09-22 05:37:30', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'WORKAROUND', '90', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวเจ้าหน้าที่ 11', '2026-09-22 07:45:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '42', 'นางสาวเจ้าหน้าที่ 11', '2026-09-22 08:45:00', '4', '4', '4', '5', '', '0.00');
insert into ict_ticket values ('302', '8', '1', '2026000003', 'ซ-3/2569', 'CLOSED', '0', '2026-09-25 08:10:00', '0', 'demo-14', 'REPAIR', 'PORTAL', '236', 'นางสาวครูธุรการ 10', '', '236', 'นางสาวครูธุรการ 10', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '222', 'โรงเรียนบ้านตัวอย่าง 10', '0000000021', '', NULL, '', '', '', '', 'อินเทอร์เน็ตห้องคอมพิวเตอร์ช้ามากช่วงบ่าย', 'อินเทอร์เน็ตห้องคอมพิวเตอร์ช้ามากช่วงบ่าย', 'ROOM', 'HINDERS', NULL, '0', '2026-09-24 06:20:00', 'NET-SL', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-24 07:10:00', '75', 'นายเจ้าหน้าที่ 22', '2026-09-24 08:55:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 10', '2026-09-25 07:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '236', 'นางสาวครูธุรการ 10', '2026-09-25 08:10:00', '4', '4', '4', '5', '', '0.00');
insert into ict_ticket values ('311', '8', '1', '2026000004', 'ซ-4/2569', 'CLOSED', '0', '2026-09-29 09:30:00', '0', 'demo-15', 'REPAIR', 'PORTAL', '69', 'นางสาวเจ้าหน้าที่ 20', '', '69', 'นางสาวเจ้าหน้าที่ 20', 'นักวิชาการศึกษาชำนาญการ', '9', NULL, 'กลุ่มส่งเสริมการจัดการศึกษา', '0000000021', '', NULL, '', '', '', '', 'สงสัยติดไวรัส มีหน้าต่างขึ้นเองตลอด', 'สงสัยติดไวรัส มีหน้าต่างขึ้นเองตลอด', 'PERSON', 'WORK_STOPPED', NULL, '0', '2026-09-29 02:45:00', 'COM-VI', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-29 03:10:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-09-29 04:15:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวเจ้าหน้าที่ 20', '2026-09-29 08:30:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '69', 'นางสาวเจ้าหน้าที่ 20', '2026-09-29 09:30:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('320', '10', '1', '2027000001', 'ซ-1/2570', 'CLOSED', '0', '2026-10-07 03:10:00', '0', 'demo-16', 'REPAIR', 'PORTAL', '186', 'นางสาวครูธุรการ 07', '', '186', 'นางสาวครูธุรการ 07', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '172', 'โรงเรียนชุมชนตัวอย่าง 07', '0000000021', '', '17', 'คอมพิวเตอร์ห้องผู้อำนวยการ', '7440-001-0107/65', 'ห้องผู้อำนวยการ', '', 'คอมพิวเตอร์ห้องผู้อำนวยการดับเองบ่อย', 'คอมพิวเตอร์ห้องผู้อำนวยการดับเองบ่อย', 'PERSON', 'WORK_STOPPED', NULL, '0', '2026-10-01 04:10:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-01 05:30:00', '75', 'นายเจ้าหน้าที่ 22', '2026-10-01 07:50:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'REPLACED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 07', '2026-10-07 02:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '186', 'นางสาวครูธุรการ 07', '2026-10-07 03:10:00', '3', '3', '3', '5', '', '450.00');
insert into ict_ticket values ('331', '2', '1', '2027000002', 'ซ-2/2570', 'REJECTED', '0', '2026-10-05 02:55:00', '0', 'demo-17', 'REPAIR', 'PORTAL', '27', 'นายเจ้าหน้าที่ 06', '', '27', 'นายเจ้าหน้าที่ 06', 'พนักงานขับรถยนต์ (ลูกจ้างประจำ)', '2', NULL, 'กลุ่มอำนวยการ', '0000000021', '', NULL, '', '', '', '', 'โทรศัพท์ห้องขับรถไม่มีสัญญาณ', 'โทรศัพท์ห้องขับรถไม่มีสัญญาณ', 'PERSON', 'CAN_WAIT', NULL, '0', '2026-10-05 01:55:00', 'TEL-PH', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('334', '5', '1', '2027000003', 'ซ-3/2570', 'CLOSED', '0', '2026-10-07 05:50:00', '0', 'demo-18', 'ADVICE', 'PORTAL', '266', 'นางสาวครูธุรการ 12', '', '266', 'นางสาวครูธุรการ 12', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '255', 'โรงเรียนเอกชนตัวอย่าง 12', '0000000021', '', NULL, '', '', '', '', 'ขอคำแนะนำเลือกเครื่องพิมพ์สำหรับห้องธุรการ', 'ขอคำแนะนำเลือกเครื่องพิมพ์สำหรับห้องธุรการ', 'PERSON', 'CAN_WAIT', NULL, '0', '2026-10-07 03:00:00', 'ADV', '4', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-07 03:30:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-07 03:50:00', 'REMOTE', '1', '', '', '', 'แก้ไขและทดสอบการใช้งานแล้ว', 'ANSWERED', '20', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 12', '2026-10-07 04:50:00', '', '', 'NOT_APPLICABLE', '266', 'นางสาวครูธุรการ 12', '2026-10-07 05:50:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('340', '8', '1', '2027000004', 'ซ-4/2570', 'CLOSED', '0', '2026-10-14 05:10:00', '0', 'demo-19', 'REPAIR', 'PORTAL', '51', 'นางเจ้าหน้าที่ 14', '', '51', 'นางเจ้าหน้าที่ 14', 'นักวิชาการเงินและบัญชีชำนาญการพิเศษ', '5', NULL, 'กลุ่มบริหารงานการเงินและสินทรัพย์', '0000000021', '', '6', 'คอมพิวเตอร์งานการเงิน', '7440-001-0014/65', 'ห้องการเงิน', '', 'พิมพ์รายงานจากระบบบัญชีไม่ออก', 'พิมพ์รายงานจากระบบบัญชีไม่ออก', 'PERSON', 'HINDERS', NULL, '0', '2026-10-12 07:30:00', 'COM-SW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-12 08:10:00', '75', 'นายเจ้าหน้าที่ 22', '2026-10-12 08:55:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '180', '75', 'นายเจ้าหน้าที่ 22', 'นางเจ้าหน้าที่ 14', '2026-10-14 04:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '51', 'นางเจ้าหน้าที่ 14', '2026-10-14 05:10:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('349', '8', '1', '2027000005', 'ซ-5/2570', 'CLOSED', '0', '2026-10-16 03:15:00', '0', 'demo-20', 'REPAIR', 'PORTAL', '142', 'นางสาวครูธุรการ 04', '', '142', 'นางสาวครูธุรการ 04', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '128', 'โรงเรียนอนุบาลตัวอย่าง 04', '0000000021', '', NULL, '', '', '', '', 'สาย LAN ห้องสมุดขาด 3 จุด', 'สาย LAN ห้องสมุดขาด 3 จุด', 'ROOM', 'HINDERS', NULL, '0', '2026-10-15 02:20:00', 'NET-LA', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-15 03:25:00', '75', 'นายเจ้าหน้าที่ 22', '2026-10-15 04:52:30', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 04', '2026-10-16 02:15:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '142', 'นางสาวครูธุรการ 04', '2026-10-16 03:15:00', '4', '4', '4', '5', '', '0.00');
insert into ict_ticket values ('358', '8', '1', '2027000006', 'ซ-6/2570', 'CLOSED', '0', '2026-10-22 02:10:00', '0', 'demo-21', 'REPAIR', 'PORTAL', '219', 'นางสาวครูธุรการ 09', '', '219', 'นางสาวครูธุรการ 09', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '205', 'โรงเรียนบ้านเขาตัวอย่าง 09', '0000000021', '', '19', 'โน้ตบุ๊กห้องทะเบียน', '7440-002-0109/65', 'ห้องทะเบียน', '', 'โน้ตบุ๊กห้องทะเบียนชาร์จไฟไม่เข้า', 'โน้ตบุ๊กห้องทะเบียนชาร์จไฟไม่เข้า', 'PERSON', 'HINDERS', NULL, '0', '2026-10-20 06:40:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-20 07:10:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-20 09:25:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวครูธุรการ 09', '2026-10-21 09:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '219', 'นางสาวครูธุรการ 09', '2026-10-22 02:10:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('367', '5', '1', '2027000007', 'ซ-7/2570', 'CLOSED', '0', '2026-10-26 06:48:00', '0', 'demo-22', 'ADVICE', 'PORTAL', '109', 'นางสาวครูธุรการ 02', '', '109', 'นางสาวครูธุรการ 02', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '96', 'โรงเรียนบ้านตัวอย่าง 02', '0000000021', '', NULL, '', '', '', '', 'ถามวิธีแก้วันเกิดนักเรียนที่บันทึกผิด', 'ถามวิธีแก้วันเกิดนักเรียนที่บันทึกผิด', 'UNIT', 'HINDERS', NULL, '0', '2026-10-26 03:50:00', 'SYS-DM', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-26 04:08:00', '75', 'นายเจ้าหน้าที่ 22', '2026-10-26 04:48:00', 'REMOTE', '1', '', '', '', 'แก้ไขและทดสอบการใช้งานแล้ว', 'ANSWERED', '40', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 02', '2026-10-26 05:48:00', '', '', 'NOT_APPLICABLE', '109', 'นางสาวครูธุรการ 02', '2026-10-26 06:48:00', '5', '5', '5', '5', '', '0.00');
insert into ict_ticket values ('373', '12', '1', '2027000008', 'ซ-8/2570', 'CLOSED', '0', '2026-10-30 03:32:00', '1', 'demo-23', 'REPAIR', 'PORTAL', '57', 'นางสาวเจ้าหน้าที่ 16', '', '57', 'นางสาวเจ้าหน้าที่ 16', 'นักทรัพยากรบุคคลชำนาญการพิเศษ', '6', NULL, 'กลุ่มบริหารงานบุคคล', '0000000021', '', '8', 'เครื่องพิมพ์งานบุคคล', '7440-003-0005/64', 'ห้องบริหารงานบุคคล', '', 'เครื่องพิมพ์กลุ่มบุคคลกระดาษติดทุกครั้ง', 'เครื่องพิมพ์กลุ่มบุคคลกระดาษติดทุกครั้ง', 'UNIT', 'HINDERS', NULL, '0', '2026-10-29 02:10:00', 'PER', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-10-29 02:32:00', '75', 'นายเจ้าหน้าที่ 22', '2026-10-29 03:20:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '480', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวเจ้าหน้าที่ 16', '2026-10-30 02:32:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', '57', 'นางสาวเจ้าหน้าที่ 16', '2026-10-30 03:32:00', '4', '4', '4', '5', '', '0.00');
insert into ict_ticket values ('386', '2', '1', '2027000009', 'ซ-9/2570', 'CANCELLED', '0', '2026-11-02 02:40:00', '0', 'demo-24', 'REPAIR', 'PORTAL', '252', 'นางสาวครูธุรการ 11', '', '252', 'นางสาวครูธุรการ 11', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '239', 'โรงเรียนวัดตัวอย่าง 11', '0000000021', '', NULL, '', '', '', '', 'ขอให้ดูจอสัมผัสห้อง ป.6 ที่ไม่ตอบสนอง', 'ขอให้ดูจอสัมผัสห้อง ป.6 ที่ไม่ตอบสนอง', 'ROOM', 'CAN_WAIT', NULL, '0', '2026-11-02 01:40:00', 'MOD', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('389', '6', '1', '2027000010', 'ซ-10/2570', 'SENT_OUT', '1', '2026-11-06 02:50:00', '0', 'demo-25', 'REPAIR', 'PORTAL', '202', 'นางสาวครูธุรการ 08', '', '202', 'นางสาวครูธุรการ 08', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '189', 'โรงเรียนบ้านตัวอย่าง 08', '0000000021', '', '18', 'เครื่องรับสัญญาณ DLTV', '7440-008-0108/64', 'ห้อง ป.1', '', 'เครื่องรับสัญญาณ DLTV ดับกลางคาบเรียน', 'เครื่องรับสัญญาณ DLTV ดับกลางคาบเรียน', 'ROOM', 'WORK_STOPPED', NULL, '0', '2026-11-05 06:15:00', 'DIS-TV', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-05 06:50:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-05 07:50:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('396', '6', '1', '2027000011', 'ซ-11/2570', 'WAITING_PART', '1', '2026-11-09 07:25:00', '0', 'demo-26', 'REPAIR', 'PORTAL', '93', 'นางสาวครูธุรการ 01', '', '93', 'นางสาวครูธุรการ 01', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '78', 'โรงเรียนบ้านตัวอย่าง 01', '0000000021', '', '11', 'จุดกระจายสัญญาณ Wi-Fi อาคาร 2', '7440-005-0101/66', 'อาคาร 2', '', 'Wi-Fi อาคาร 2 หลุดบ่อย ต้องต่อใหม่ทุกคาบ', 'Wi-Fi อาคาร 2 หลุดบ่อย ต้องต่อใหม่ทุกคาบ', 'PERSON', 'HINDERS', NULL, '0', '2026-11-09 02:30:00', 'NET-WI', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-09 03:25:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-09 04:25:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('403', '7', '1', '2027000012', 'ซ-12/2570', 'RETURNED', '1', '2026-11-11 07:08:00', '0', 'demo-27', 'REPAIR', 'PORTAL', '21', 'นางสาวเจ้าหน้าที่ 04', '', '21', 'นางสาวเจ้าหน้าที่ 04', 'นักประชาสัมพันธ์ชำนาญการพิเศษ', '2', NULL, 'กลุ่มอำนวยการ', '0000000021', '', NULL, '', '', '', '', 'เว็บไซต์สำนักงานแก้ข่าวประชาสัมพันธ์ไม่ได้', 'เว็บไซต์สำนักงานแก้ข่าวประชาสัมพันธ์ไม่ได้', 'PERSON', 'HINDERS', NULL, '0', '2026-11-11 03:10:00', 'WEB', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-11 03:38:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-11 04:15:30', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '150', '48', 'นางสาวเจ้าหน้าที่ 13', 'นางสาวเจ้าหน้าที่ 04', '2026-11-11 07:08:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('411', '7', '1', '2027000013', 'ซ-13/2570', 'RETURNED', '1', '2026-11-13 07:10:00', '0', 'demo-28', 'REPAIR', 'PORTAL', '159', 'นางสาวครูธุรการ 05', '', '159', 'นางสาวครูธุรการ 05', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '145', 'โรงเรียนบ้านตัวอย่าง 05', '0000000021', '', '15', 'เครื่องฉายภาพห้องประชุม', '7440-007-0105/65', 'ห้องประชุม', '', 'เครื่องฉายภาพห้องประชุมสีเพี้ยน', 'เครื่องฉายภาพห้องประชุมสีเพี้ยน', 'ROOM', 'HINDERS', NULL, '0', '2026-11-12 07:05:00', 'PER', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-12 07:50:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-12 09:25:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 05', '2026-11-13 07:10:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('419', '8', '1', '2027000014', 'ซ-14/2570', 'REOPENED', '1', '2026-11-16 05:20:00', '1', 'demo-29', 'REPAIR', 'PORTAL', '159', 'นางสาวครูธุรการ 05', '', '159', 'นางสาวครูธุรการ 05', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '145', 'โรงเรียนบ้านตัวอย่าง 05', '0000000021', '', '14', 'โน้ตบุ๊กครูวิชาการ', '7440-002-0105/65', 'ห้องวิชาการ', '', 'แป้นพิมพ์โน้ตบุ๊กครูวิชาการบางปุ่มกดไม่ติด', 'แป้นพิมพ์โน้ตบุ๊กครูวิชาการบางปุ่มกดไม่ติด', 'PERSON', 'HINDERS', NULL, '0', '2026-11-13 02:00:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-13 03:00:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-13 05:05:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', '75', 'นายเจ้าหน้าที่ 22', 'นางสาวครูธุรการ 05', '2026-11-16 04:20:00', 'ใช้งานได้ปกติ', '', 'ON_SITE', NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('428', '6', '1', '2027000015', 'ซ-15/2570', 'READY', '1', '2026-11-16 09:18:00', '0', 'demo-30', 'REPAIR', 'PORTAL', '63', 'นางเจ้าหน้าที่ 18', '', '63', 'นางเจ้าหน้าที่ 18', 'นักทรัพยากรบุคคลชำนาญการ', '7', NULL, 'กลุ่มพัฒนาครูและบุคลากรทางการศึกษา', '0000000021', '', NULL, '', '', '', '', 'จอคอมพิวเตอร์ดำแต่ไฟติด', 'จอคอมพิวเตอร์ดำแต่ไฟติด', 'PERSON', 'WORK_STOPPED', NULL, '0', '2026-11-16 04:25:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-16 04:58:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-16 06:03:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', 'แก้ไขและทดสอบการใช้งานแล้ว', 'FIXED', '240', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('435', '6', '1', '2027000016', 'ซ-16/2570', 'WAITING_REQUESTER', '1', '2026-11-17 02:15:00', '0', 'demo-31', 'REPAIR', 'PORTAL', '125', 'นางสาวครูธุรการ 03', '', '125', 'นางสาวครูธุรการ 03', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '112', 'โรงเรียนวัดตัวอย่าง 03', '0000000021', '', NULL, '', '', '', '', 'แฟลชไดรฟ์เปิดไม่ได้ มีข้อมูลประเมินโรงเรียน', 'แฟลชไดรฟ์เปิดไม่ได้ มีข้อมูลประเมินโรงเรียน', 'PERSON', 'DEADLINE_TODAY', NULL, '0', '2026-11-16 06:00:00', 'COM-DR', '2', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-16 06:15:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-16 07:15:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('442', '5', '1', '2027000017', 'ซ-17/2570', 'REPAIRING', '1', '2026-11-17 05:47:00', '0', 'demo-32', 'REPAIR', 'PORTAL', '24', 'นางเจ้าหน้าที่ 05', '', '24', 'นางเจ้าหน้าที่ 05', 'เจ้าพนักงานธุรการชำนาญงาน', '2', NULL, 'กลุ่มอำนวยการ', '0000000021', '', '5', 'เครื่องพิมพ์เลเซอร์งานสารบรรณ', '7440-003-0004/64', 'ห้องอำนวยการ', '', 'เครื่องพิมพ์งานสารบรรณพิมพ์ไม่ออกทั้งกลุ่ม', 'เครื่องพิมพ์งานสารบรรณพิมพ์ไม่ออกทั้งกลุ่ม', 'UNIT', 'WORK_STOPPED', NULL, '0', '2026-11-17 02:35:00', 'PER', '1', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-17 02:47:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-17 03:47:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('448', '5', '1', '2027000018', 'ซ-18/2570', 'REPAIRING', '1', '2026-11-18 05:10:00', '0', 'demo-33', 'REPAIR', 'PORTAL', '236', 'นางสาวครูธุรการ 10', '', '236', 'นางสาวครูธุรการ 10', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '222', 'โรงเรียนบ้านตัวอย่าง 10', '0000000021', '', NULL, '', '', '', '', 'ทั้งโรงเรียนใช้อินเทอร์เน็ตไม่ได้ตั้งแต่เช้า', 'ทั้งโรงเรียนใช้อินเทอร์เน็ตไม่ได้ตั้งแต่เช้า', 'UNIT', 'WORK_STOPPED', NULL, '0', '2026-11-18 01:50:00', 'NET-NO', '1', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-18 02:10:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-18 03:10:00', 'ON_SITE', '0', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', 'WORN', 'แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('454', '4', '1', '2027000019', 'ซ-19/2570', 'DIAGNOSING', '1', '2026-11-18 06:40:00', '0', 'demo-34', 'REPAIR', 'PORTAL', '72', 'นางเจ้าหน้าที่ 21', '', '72', 'นางเจ้าหน้าที่ 21', 'นักวิชาการตรวจสอบภายในชำนาญการ', '10', NULL, 'หน่วยตรวจสอบภายใน', '0000000021', '', '10', 'เครื่องสแกนเอกสาร', '7440-004-0001/66', 'หน่วยตรวจสอบภายใน', '', 'เครื่องสแกนดึงกระดาษซ้อนกันหลายแผ่น', 'เครื่องสแกนดึงกระดาษซ้อนกันหลายแผ่น', 'PERSON', 'HINDERS', NULL, '0', '2026-11-18 03:30:00', 'PER', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-18 04:40:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-18 05:40:00', 'ON_SITE', '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('459', '3', '1', '2027000020', 'ซ-20/2570', 'ASSIGNED', '1', '2026-11-19 04:00:00', '0', 'demo-35', 'REPAIR', 'PORTAL', '109', 'นางสาวครูธุรการ 02', '', '109', 'นางสาวครูธุรการ 02', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '96', 'โรงเรียนบ้านตัวอย่าง 02', '0000000021', '', '12', 'คอมพิวเตอร์ห้องปฏิบัติการ 1', '7440-001-0102/63', 'ห้องคอมพิวเตอร์', '', 'คอมพิวเตอร์ห้องปฏิบัติการเปิดไม่ติด 4 เครื่อง', 'คอมพิวเตอร์ห้องปฏิบัติการเปิดไม่ติด 4 เครื่อง', 'ROOM', 'HINDERS', NULL, '0', '2026-11-19 02:15:00', 'COM-HW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-19 03:00:00', '75', 'นายเจ้าหน้าที่ 22', '2026-11-19 04:00:00', NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('463', '3', '1', '2027000021', 'ซ-21/2570', 'ASSIGNED', '1', '2026-11-19 08:20:00', '0', 'demo-36', 'REPAIR', 'PORTAL', '33', 'นางสาวเจ้าหน้าที่ 08', '', '33', 'นางสาวเจ้าหน้าที่ 08', 'นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ', '3', NULL, 'กลุ่มนโยบายและแผน', '0000000021', '', '9', 'โน้ตบุ๊กนโยบายและแผน', '7440-002-0001/67', 'ห้องนโยบายและแผน', '', 'โน้ตบุ๊กประชุมทางไกลแล้วเสียงสะท้อน', 'โน้ตบุ๊กประชุมทางไกลแล้วเสียงสะท้อน', 'PERSON', 'HINDERS', NULL, '0', '2026-11-19 06:50:00', 'COM-SW', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-19 07:20:00', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-19 08:20:00', NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('467', '2', '1', '2027000022', 'ซ-22/2570', 'RECEIVED', '1', '2026-11-20 03:20:00', '0', 'demo-37', 'REPAIR', 'PORTAL', '186', 'นางสาวครูธุรการ 07', '', '186', 'นางสาวครูธุรการ 07', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '172', 'โรงเรียนชุมชนตัวอย่าง 07', '0000000021', '', '17', 'คอมพิวเตอร์ห้องผู้อำนวยการ', '7440-001-0107/65', 'ห้องผู้อำนวยการ', '', 'ขอเปลี่ยนชื่อผู้ใช้ในเครื่องห้องผู้อำนวยการ', 'ขอเปลี่ยนชื่อผู้ใช้ในเครื่องห้องผู้อำนวยการ', 'PERSON', 'CAN_WAIT', NULL, '0', '2026-11-20 01:45:00', 'COM-SW', '4', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-20 03:20:00', NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('470', '2', '1', '2027000023', 'ซ-23/2570', 'RECEIVED', '1', '2026-11-20 04:55:00', '0', 'demo-38', 'REPAIR', 'PORTAL', '266', 'นางสาวครูธุรการ 12', '', '266', 'นางสาวครูธุรการ 12', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '255', 'โรงเรียนเอกชนตัวอย่าง 12', '0000000021', '', NULL, '', '', '', '', 'สัญญาณ Wi-Fi ห้องประชุมครูไม่ขึ้น', 'สัญญาณ Wi-Fi ห้องประชุมครูไม่ขึ้น', 'ROOM', 'HINDERS', NULL, '0', '2026-11-20 04:05:00', 'NET-WI', '3', '48', 'นางสาวเจ้าหน้าที่ 13', '2026-11-20 04:55:00', NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('473', '1', '1', '2027000024', 'ซ-24/2570', 'SUBMITTED', '1', '2026-11-20 07:20:00', '0', 'demo-39', 'REPAIR', 'PORTAL', '219', 'นางสาวครูธุรการ 09', '', '219', 'นางสาวครูธุรการ 09', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '205', 'โรงเรียนบ้านเขาตัวอย่าง 09', '0000000021', '', NULL, '', '', '', '', 'เข้าระบบ DMC ไม่ได้ วันนี้วันสุดท้าย', 'เข้าระบบ DMC ไม่ได้ วันนี้วันสุดท้าย', 'UNIT', 'DEADLINE_TODAY', NULL, '0', '2026-11-20 07:20:00', 'SYS-DM', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('475', '1', '1', '2027000025', 'ซ-25/2570', 'SUBMITTED', '1', '2026-11-20 21:21:52.385268', '0', 'demo-40', 'REPAIR', 'PORTAL', '142', 'นางสาวครูธุรการ 04', '', '142', 'นางสาวครูธุรการ 04', 'เจ้าหน้าที่ธุรการโรงเรียน', NULL, '128', 'โรงเรียนอนุบาลตัวอย่าง 04', '0000000021', '', '13', 'เครื่องพิมพ์ห้องธุรการ', '7440-003-0104/64', 'ห้องธุรการ', '', 'เครื่องพิมพ์ห้องธุรการพิมพ์แล้วหมึกจาง', 'เครื่องพิมพ์ห้องธุรการพิมพ์แล้วหมึกจาง', 'PERSON', 'HINDERS', NULL, '0', '2026-11-20 21:21:52.385268', 'PER', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket values ('477', '1', '1', '2027000026', 'ซ-26/2570', 'SUBMITTED', '1', '2026-11-20 21:21:52.385268', '0', 'demo-41', 'ADVICE', 'PORTAL', '66', 'นายเจ้าหน้าที่ 19', '', '66', 'นายเจ้าหน้าที่ 19', 'ศึกษานิเทศก์ชำนาญการพิเศษ', '8', NULL, 'กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา', '0000000021', '', NULL, '', '', '', '', 'ขอคำแนะนำโปรแกรมตัดต่อวิดีโอการนิเทศ', 'ขอคำแนะนำโปรแกรมตัดต่อวิดีโอการนิเทศ', 'PERSON', 'CAN_WAIT', NULL, '0', '2026-11-20 21:21:52.385268', 'ADV', '0', NULL, '', NULL, NULL, '', NULL, NULL, '0', '', '', '', '', '', '0', NULL, '', '', NULL, '', '', NULL, NULL, '', NULL, '0', '0', '0', '0', '', '0.00');
insert into ict_ticket_step values ('187', '1', '186', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '142', 'นางสาวครูธุรการ 04', 'REQUESTER', '2021-10-04 02:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('188', '1', '186', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2021-10-04 03:00:00', '3600', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('189', '1', '186', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2021-10-04 05:48:00', '10080', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('190', '1', '186', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-04 08:36:00', '10080', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('191', '1', '186', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-05 03:24:00', '67680', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('192', '1', '186', '6', 'WAIT_PART', 'REPAIRING', 'WAITING_PART', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-05 06:12:00', '10080', '', '', '0', NULL, '');
insert into ict_ticket_step values ('193', '1', '186', '7', 'PART_ARRIVED', 'WAITING_PART', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-07 06:12:00', '172800', '', '', '0', NULL, '');
insert into ict_ticket_step values ('194', '1', '186', '8', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-07 09:00:00', '10080', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('195', '1', '186', '9', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-10-08 02:00:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('196', '1', '186', '10', 'CONFIRM', 'RETURNED', 'CLOSED', '142', 'นางสาวครูธุรการ 04', 'REQUESTER', '2021-10-08 03:00:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('198', '1', '197', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '54', 'นายเจ้าหน้าที่ 15', 'REQUESTER', '2021-10-18 02:30:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('199', '1', '197', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2021-10-18 02:50:00', '1200', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('200', '1', '197', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2021-10-18 04:05:00', '4500', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('201', '1', '197', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-10-18 05:20:00', '4500', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('202', '1', '197', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-10-18 06:35:00', '4500', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('203', '1', '197', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-10-18 07:50:00', '4500', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('204', '1', '197', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-10-18 08:50:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('205', '1', '197', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '54', 'นายเจ้าหน้าที่ 15', 'REQUESTER', '2021-10-19 01:50:00', '61200', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('207', '1', '206', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '219', 'นางสาวครูธุรการ 09', 'REQUESTER', '2021-11-08 03:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('208', '1', '206', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2021-11-08 03:10:00', '600', '1', '', '0', NULL, '');
insert into ict_ticket_step values ('209', '1', '206', '3', 'SOLVE', 'RECEIVED', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-11-08 03:55:00', '2700', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('210', '1', '206', '4', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-11-08 04:55:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('211', '1', '206', '5', 'CONFIRM', 'RETURNED', 'CLOSED', '219', 'นางสาวครูธุรการ 09', 'REQUESTER', '2021-11-08 05:55:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('213', '1', '212', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '202', 'นางสาวครูธุรการ 08', 'REQUESTER', '2021-11-15 01:45:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('214', '1', '212', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2021-11-15 04:15:00', '9000', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('215', '1', '212', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2021-11-15 07:27:00', '11520', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('216', '1', '212', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-16 02:39:00', '69120', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('217', '1', '212', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-16 05:51:00', '11520', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('218', '1', '212', '6', 'SEND_OUT', 'REPAIRING', 'SENT_OUT', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-16 09:03:00', '11520', '', '', '0', NULL, '');
insert into ict_ticket_step values ('219', '1', '212', '7', 'BACK_FROM_SHOP', 'SENT_OUT', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-18 09:03:00', '172800', '', '', '0', NULL, '');
insert into ict_ticket_step values ('220', '1', '212', '8', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-19 04:15:00', '69120', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('221', '1', '212', '9', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2021-11-19 05:15:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('222', '1', '212', '10', 'CONFIRM', 'RETURNED', 'CLOSED', '202', 'นางสาวครูธุรการ 08', 'REQUESTER', '2021-11-19 06:15:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('224', '1', '223', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '36', 'นายเจ้าหน้าที่ 09', 'REQUESTER', '2021-12-07 06:10:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('225', '1', '223', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2021-12-07 09:30:00', '12000', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('226', '1', '223', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2021-12-08 04:00:00', '66600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('227', '1', '223', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-12-08 06:30:00', '9000', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('228', '1', '223', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-12-08 09:00:00', '9000', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('229', '1', '223', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-12-09 03:30:00', '66600', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('230', '1', '223', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2021-12-09 04:30:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('231', '1', '223', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '36', 'นายเจ้าหน้าที่ 09', 'REQUESTER', '2021-12-09 05:30:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('233', '1', '232', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '109', 'นางสาวครูธุรการ 02', 'REQUESTER', '2022-01-10 02:15:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('234', '1', '232', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-01-10 03:55:00', '6000', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('235', '1', '232', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2022-01-11 02:10:00', '80100', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('236', '1', '232', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-01-11 08:25:00', '22500', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('237', '1', '232', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-01-12 06:40:00', '80100', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('238', '1', '232', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-01-13 04:55:00', '80100', 'REPLACED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('239', '1', '232', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-01-13 05:55:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('240', '1', '232', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '109', 'นางสาวครูธุรการ 02', 'REQUESTER', '2022-01-13 06:55:00', '3600', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('242', '1', '241', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '252', 'นางสาวครูธุรการ 11', 'REQUESTER', '2022-02-07 03:20:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('243', '1', '241', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-02-07 03:50:00', '1800', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('244', '1', '241', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2022-02-07 05:05:00', '4500', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('245', '1', '241', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-02-07 06:20:00', '4500', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('246', '1', '241', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-02-07 07:35:00', '4500', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('247', '1', '241', '6', 'GIVE_UP', 'REPAIRING', 'UNREPAIRABLE', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-02-07 08:50:00', '4500', '', '', '0', NULL, '');
insert into ict_ticket_step values ('248', '1', '241', '7', 'RETURN', 'UNREPAIRABLE', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-02-08 01:50:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('249', '1', '241', '8', 'CLOSE_UNANSWERED', 'RETURNED', 'AUTO_CLOSED', '48', 'นางสาวเจ้าหน้าที่ 13', 'SYSTEM', '2022-02-08 02:50:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('251', '1', '250', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '60', 'นายเจ้าหน้าที่ 17', 'REQUESTER', '2022-03-07 02:40:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('252', '1', '250', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-03-07 03:25:00', '2700', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('253', '1', '250', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2022-03-07 04:45:00', '4800', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('254', '1', '250', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-07 06:05:00', '4800', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('255', '1', '250', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-07 07:25:00', '4800', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('256', '1', '250', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-07 08:45:00', '4800', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('257', '1', '250', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-08 01:45:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('258', '1', '250', '8', 'NOT_WORKING', 'RETURNED', 'REOPENED', '60', 'นายเจ้าหน้าที่ 17', 'REQUESTER', '2022-03-08 02:45:00', '3600', '', 'ใช้ได้วันเดียวแล้วเป็นอีก', '0', NULL, '');
insert into ict_ticket_step values ('259', '1', '250', '9', 'RESUME', 'REOPENED', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-08 03:45:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('260', '1', '250', '10', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-08 05:05:00', '4800', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('261', '1', '250', '11', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-03-08 06:05:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('262', '1', '250', '12', 'CONFIRM', 'RETURNED', 'CLOSED', '60', 'นายเจ้าหน้าที่ 17', 'REQUESTER', '2022-03-08 07:05:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('264', '1', '263', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '186', 'นางสาวครูธุรการ 07', 'REQUESTER', '2022-04-18 04:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('265', '1', '263', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-04-18 04:15:00', '900', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('266', '1', '263', '3', 'SOLVE', 'RECEIVED', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-04-18 04:30:00', '900', 'ANSWERED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('267', '1', '263', '4', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-04-18 05:30:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('268', '1', '263', '5', 'CONFIRM', 'RETURNED', 'CLOSED', '186', 'นางสาวครูธุรการ 07', 'REQUESTER', '2022-04-18 06:30:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('270', '1', '269', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '93', 'นางสาวครูธุรการ 01', 'REQUESTER', '2022-06-01 01:50:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('271', '1', '269', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-06-01 05:50:00', '14400', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('272', '1', '269', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2022-06-01 06:50:00', '3600', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('273', '1', '269', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-06-01 07:50:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('274', '1', '269', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-06-01 08:50:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('275', '1', '269', '6', 'WAIT_PART', 'REPAIRING', 'WAITING_PART', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2022-06-02 01:50:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('277', '1', '276', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '24', 'นางเจ้าหน้าที่ 05', 'REQUESTER', '2022-06-13 01:30:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('278', '1', '276', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2022-06-13 01:50:00', '1200', '1', '', '0', NULL, '');
insert into ict_ticket_step values ('279', '1', '276', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2022-06-13 02:50:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('280', '1', '276', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-06-13 03:50:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('281', '1', '276', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2022-06-13 04:50:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('283', '1', '282', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '159', 'นางสาวครูธุรการ 05', 'REQUESTER', '2022-06-20 07:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('285', '1', '284', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '125', 'นางสาวครูธุรการ 03', 'REQUESTER', '2026-09-18 02:05:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('286', '1', '284', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-09-18 02:40:00', '2100', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('287', '1', '284', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-09-18 03:32:30', '3150', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('288', '1', '284', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-18 04:25:00', '3150', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('289', '1', '284', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-18 05:17:30', '3150', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('290', '1', '284', '6', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-18 06:10:00', '3150', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('291', '1', '284', '7', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-18 07:10:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('292', '1', '284', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '125', 'นางสาวครูธุรการ 03', 'REQUESTER', '2026-09-18 08:10:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('294', '1', '293', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '42', 'นางสาวเจ้าหน้าที่ 11', 'REQUESTER', '2026-09-22 03:15:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('295', '1', '293', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-09-22 05:15:00', '7200', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('296', '1', '293', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-09-22 05:37:30', '1350', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('297', '1', '293', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-22 06:00:00', '1350', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('298', '1', '293', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-22 06:22:30', '1350', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('299', '1', '293', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-22 06:45:00', '1350', 'WORKAROUND', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('300', '1', '293', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-22 07:45:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('301', '1', '293', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '42', 'นางสาวเจ้าหน้าที่ 11', 'REQUESTER', '2026-09-22 08:45:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('303', '1', '302', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '236', 'นางสาวครูธุรการ 10', 'REQUESTER', '2026-09-24 06:20:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('304', '1', '302', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-09-24 07:10:00', '3000', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('305', '1', '302', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-09-24 08:55:00', '6300', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('306', '1', '302', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-25 02:40:00', '63900', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('307', '1', '302', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-25 04:25:00', '6300', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('308', '1', '302', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-25 06:10:00', '6300', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('309', '1', '302', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-09-25 07:10:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('310', '1', '302', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '236', 'นางสาวครูธุรการ 10', 'REQUESTER', '2026-09-25 08:10:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('312', '1', '311', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '69', 'นางสาวเจ้าหน้าที่ 20', 'REQUESTER', '2026-09-29 02:45:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('313', '1', '311', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-09-29 03:10:00', '1500', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('314', '1', '311', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-09-29 04:15:00', '3900', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('315', '1', '311', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-29 05:20:00', '3900', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('316', '1', '311', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-29 06:25:00', '3900', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('317', '1', '311', '6', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-29 07:30:00', '3900', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('318', '1', '311', '7', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-09-29 08:30:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('319', '1', '311', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '69', 'นางสาวเจ้าหน้าที่ 20', 'REQUESTER', '2026-09-29 09:30:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('321', '1', '320', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '186', 'นางสาวครูธุรการ 07', 'REQUESTER', '2026-10-01 04:10:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('322', '1', '320', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-01 05:30:00', '4800', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('323', '1', '320', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-10-01 07:50:00', '8400', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('324', '1', '320', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-02 02:10:00', '66000', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('325', '1', '320', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-02 04:30:00', '8400', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('326', '1', '320', '6', 'WAIT_PART', 'REPAIRING', 'WAITING_PART', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-02 06:50:00', '8400', '', '', '0', NULL, '');
insert into ict_ticket_step values ('327', '1', '320', '7', 'PART_ARRIVED', 'WAITING_PART', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-06 06:50:00', '345600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('328', '1', '320', '8', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-06 09:10:00', '8400', 'REPLACED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('329', '1', '320', '9', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-07 02:10:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('330', '1', '320', '10', 'CONFIRM', 'RETURNED', 'CLOSED', '186', 'นางสาวครูธุรการ 07', 'REQUESTER', '2026-10-07 03:10:00', '3600', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('332', '1', '331', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '27', 'นายเจ้าหน้าที่ 06', 'REQUESTER', '2026-10-05 01:55:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('333', '1', '331', '2', 'REJECT', 'SUBMITTED', 'REJECTED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-05 02:55:00', '3600', 'NOT-OURS', 'ระบบโทรศัพท์ภายในอยู่ในหน้าที่ของกลุ่มอำนวยการ', '0', NULL, '');
insert into ict_ticket_step values ('335', '1', '334', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '266', 'นางสาวครูธุรการ 12', 'REQUESTER', '2026-10-07 03:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('336', '1', '334', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-07 03:30:00', '1800', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('337', '1', '334', '3', 'SOLVE', 'RECEIVED', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-07 03:50:00', '1200', 'ANSWERED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('338', '1', '334', '4', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-07 04:50:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('339', '1', '334', '5', 'CONFIRM', 'RETURNED', 'CLOSED', '266', 'นางสาวครูธุรการ 12', 'REQUESTER', '2026-10-07 05:50:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('341', '1', '340', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '51', 'นางเจ้าหน้าที่ 14', 'REQUESTER', '2026-10-12 07:30:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('342', '1', '340', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-12 08:10:00', '2400', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('343', '1', '340', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-10-12 08:55:00', '2700', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('344', '1', '340', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-14 01:40:00', '146700', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('345', '1', '340', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-14 02:25:00', '2700', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('346', '1', '340', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-14 03:10:00', '2700', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('347', '1', '340', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-14 04:10:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('348', '1', '340', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '51', 'นางเจ้าหน้าที่ 14', 'REQUESTER', '2026-10-14 05:10:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('350', '1', '349', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '142', 'นางสาวครูธุรการ 04', 'REQUESTER', '2026-10-15 02:20:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('351', '1', '349', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-15 03:25:00', '3900', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('352', '1', '349', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-10-15 04:52:30', '5250', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('353', '1', '349', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-15 06:20:00', '5250', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('354', '1', '349', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-15 07:47:30', '5250', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('355', '1', '349', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-15 09:15:00', '5250', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('356', '1', '349', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-16 02:15:00', '61200', '', '', '0', NULL, '');
insert into ict_ticket_step values ('357', '1', '349', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '142', 'นางสาวครูธุรการ 04', 'REQUESTER', '2026-10-16 03:15:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('359', '1', '358', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '219', 'นางสาวครูธุรการ 09', 'REQUESTER', '2026-10-20 06:40:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('360', '1', '358', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-20 07:10:00', '1800', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('361', '1', '358', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-10-20 09:25:00', '8100', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('362', '1', '358', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-21 03:40:00', '65700', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('363', '1', '358', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-21 05:55:00', '8100', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('364', '1', '358', '6', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-21 08:10:00', '8100', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('365', '1', '358', '7', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-10-21 09:10:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('366', '1', '358', '8', 'CONFIRM', 'RETURNED', 'CLOSED', '219', 'นางสาวครูธุรการ 09', 'REQUESTER', '2026-10-22 02:10:00', '61200', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('368', '1', '367', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '109', 'นางสาวครูธุรการ 02', 'REQUESTER', '2026-10-26 03:50:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('369', '1', '367', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-26 04:08:00', '1080', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('370', '1', '367', '3', 'SOLVE', 'RECEIVED', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-26 04:48:00', '2400', 'ANSWERED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('371', '1', '367', '4', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-26 05:48:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('372', '1', '367', '5', 'CONFIRM', 'RETURNED', 'CLOSED', '109', 'นางสาวครูธุรการ 02', 'REQUESTER', '2026-10-26 06:48:00', '3600', '5', '', '0', NULL, '');
insert into ict_ticket_step values ('374', '1', '373', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '57', 'นางสาวเจ้าหน้าที่ 16', 'REQUESTER', '2026-10-29 02:10:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('375', '1', '373', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-10-29 02:32:00', '1320', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('376', '1', '373', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-10-29 03:20:00', '2880', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('377', '1', '373', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-29 04:08:00', '2880', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('378', '1', '373', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-29 04:56:00', '2880', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('379', '1', '373', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-29 05:44:00', '2880', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('380', '1', '373', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-29 06:44:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('381', '1', '373', '8', 'NOT_WORKING', 'RETURNED', 'REOPENED', '57', 'นางสาวเจ้าหน้าที่ 16', 'REQUESTER', '2026-10-29 07:44:00', '3600', '', 'ใช้ได้วันเดียวแล้วเป็นอีก', '0', NULL, '');
insert into ict_ticket_step values ('382', '1', '373', '9', 'RESUME', 'REOPENED', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-29 08:44:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('383', '1', '373', '10', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-30 01:32:00', '60480', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('384', '1', '373', '11', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-10-30 02:32:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('385', '1', '373', '12', 'CONFIRM', 'RETURNED', 'CLOSED', '57', 'นางสาวเจ้าหน้าที่ 16', 'REQUESTER', '2026-10-30 03:32:00', '3600', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('387', '1', '386', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '252', 'นางสาวครูธุรการ 11', 'REQUESTER', '2026-11-02 01:40:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('388', '1', '386', '2', 'CANCEL', 'SUBMITTED', 'CANCELLED', '252', 'นางสาวครูธุรการ 11', 'REQUESTER', '2026-11-02 02:40:00', '3600', '', 'ใช้งานได้แล้ว', '0', NULL, '');
insert into ict_ticket_step values ('390', '1', '389', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '202', 'นางสาวครูธุรการ 08', 'REQUESTER', '2026-11-05 06:15:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('391', '1', '389', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-05 06:50:00', '2100', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('392', '1', '389', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-05 07:50:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('393', '1', '389', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-05 08:50:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('394', '1', '389', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-06 01:50:00', '61200', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('395', '1', '389', '6', 'SEND_OUT', 'REPAIRING', 'SENT_OUT', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-06 02:50:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('397', '1', '396', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '93', 'นางสาวครูธุรการ 01', 'REQUESTER', '2026-11-09 02:30:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('398', '1', '396', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-09 03:25:00', '3300', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('399', '1', '396', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-09 04:25:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('400', '1', '396', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-09 05:25:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('401', '1', '396', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-09 06:25:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('402', '1', '396', '6', 'WAIT_PART', 'REPAIRING', 'WAITING_PART', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-09 07:25:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('404', '1', '403', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '21', 'นางสาวเจ้าหน้าที่ 04', 'REQUESTER', '2026-11-11 03:10:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('405', '1', '403', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-11 03:38:00', '1680', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('406', '1', '403', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-11 04:15:30', '2250', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('407', '1', '403', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-11 04:53:00', '2250', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('408', '1', '403', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-11 05:30:30', '2250', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('409', '1', '403', '6', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-11 06:08:00', '2250', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('410', '1', '403', '7', 'RETURN', 'READY', 'RETURNED', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-11 07:08:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('412', '1', '411', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '159', 'นางสาวครูธุรการ 05', 'REQUESTER', '2026-11-12 07:05:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('413', '1', '411', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-12 07:50:00', '2700', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('414', '1', '411', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-12 09:25:00', '5700', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('415', '1', '411', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 03:00:00', '63300', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('416', '1', '411', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 04:35:00', '5700', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('417', '1', '411', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 06:10:00', '5700', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('418', '1', '411', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 07:10:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('420', '1', '419', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '159', 'นางสาวครูธุรการ 05', 'REQUESTER', '2026-11-13 02:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('421', '1', '419', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-13 03:00:00', '3600', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('422', '1', '419', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-13 05:05:00', '7500', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('423', '1', '419', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 07:10:00', '7500', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('424', '1', '419', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-13 09:15:00', '7500', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('425', '1', '419', '6', 'FINISH', 'REPAIRING', 'READY', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-16 03:20:00', '237900', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('426', '1', '419', '7', 'RETURN', 'READY', 'RETURNED', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-16 04:20:00', '3600', '', '', '0', NULL, '');
insert into ict_ticket_step values ('427', '1', '419', '8', 'NOT_WORKING', 'RETURNED', 'REOPENED', '159', 'นางสาวครูธุรการ 05', 'REQUESTER', '2026-11-16 05:20:00', '3600', '', 'ใช้ได้วันเดียวแล้วเป็นอีก', '0', NULL, '');
insert into ict_ticket_step values ('429', '1', '428', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '63', 'นางเจ้าหน้าที่ 18', 'REQUESTER', '2026-11-16 04:25:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('430', '1', '428', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-16 04:58:00', '1980', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('431', '1', '428', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-16 06:03:00', '3900', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('432', '1', '428', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-16 07:08:00', '3900', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('433', '1', '428', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-16 08:13:00', '3900', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('434', '1', '428', '6', 'FINISH', 'REPAIRING', 'READY', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-16 09:18:00', '3900', 'FIXED', 'แก้ไขและทดสอบการใช้งานแล้ว', '30', NULL, '');
insert into ict_ticket_step values ('436', '1', '435', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '125', 'นางสาวครูธุรการ 03', 'REQUESTER', '2026-11-16 06:00:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('437', '1', '435', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-16 06:15:00', '900', '2', '', '0', NULL, '');
insert into ict_ticket_step values ('438', '1', '435', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-16 07:15:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('439', '1', '435', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-16 08:15:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('440', '1', '435', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-16 09:15:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('441', '1', '435', '6', 'ASK', 'REPAIRING', 'WAITING_REQUESTER', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-17 02:15:00', '61200', '', 'ใช้แฟลชไดรฟ์กับเครื่องใดเป็นเครื่องสุดท้าย', '0', NULL, '');
insert into ict_ticket_step values ('443', '1', '442', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '24', 'นางเจ้าหน้าที่ 05', 'REQUESTER', '2026-11-17 02:35:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('444', '1', '442', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-17 02:47:00', '720', '1', '', '0', NULL, '');
insert into ict_ticket_step values ('445', '1', '442', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-17 03:47:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('446', '1', '442', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-17 04:47:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('447', '1', '442', '5', 'START', 'DIAGNOSING', 'REPAIRING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-17 05:47:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('449', '1', '448', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '236', 'นางสาวครูธุรการ 10', 'REQUESTER', '2026-11-18 01:50:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('450', '1', '448', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-18 02:10:00', '1200', '1', '', '0', NULL, '');
insert into ict_ticket_step values ('451', '1', '448', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-18 03:10:00', '3600', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('452', '1', '448', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-18 04:10:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('453', '1', '448', '5', 'START', 'DIAGNOSING', 'REPAIRING', '48', 'นางสาวเจ้าหน้าที่ 13', 'TECHNICIAN', '2026-11-18 05:10:00', '3600', 'WORN', 'ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม', '20', NULL, '');
insert into ict_ticket_step values ('455', '1', '454', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '72', 'นางเจ้าหน้าที่ 21', 'REQUESTER', '2026-11-18 03:30:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('456', '1', '454', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-18 04:40:00', '4200', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('457', '1', '454', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-18 05:40:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('458', '1', '454', '4', 'DIAGNOSE', 'ASSIGNED', 'DIAGNOSING', '75', 'นายเจ้าหน้าที่ 22', 'TECHNICIAN', '2026-11-18 06:40:00', '3600', 'ON_SITE', '', '0', NULL, '');
insert into ict_ticket_step values ('460', '1', '459', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '109', 'นางสาวครูธุรการ 02', 'REQUESTER', '2026-11-19 02:15:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('461', '1', '459', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-19 03:00:00', '2700', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('462', '1', '459', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-19 04:00:00', '3600', '', '', '0', '75', 'นายเจ้าหน้าที่ 22');
insert into ict_ticket_step values ('464', '1', '463', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '33', 'นางสาวเจ้าหน้าที่ 08', 'REQUESTER', '2026-11-19 06:50:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('465', '1', '463', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-19 07:20:00', '1800', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('466', '1', '463', '3', 'ASSIGN', 'RECEIVED', 'ASSIGNED', '45', 'นายเจ้าหน้าที่ 12', 'HEAD', '2026-11-19 08:20:00', '3600', '', '', '0', '48', 'นางสาวเจ้าหน้าที่ 13');
insert into ict_ticket_step values ('468', '1', '467', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '186', 'นางสาวครูธุรการ 07', 'REQUESTER', '2026-11-20 01:45:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('469', '1', '467', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-20 03:20:00', '5700', '4', '', '0', NULL, '');
insert into ict_ticket_step values ('471', '1', '470', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '266', 'นางสาวครูธุรการ 12', 'REQUESTER', '2026-11-20 04:05:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('472', '1', '470', '2', 'RECEIVE', 'SUBMITTED', 'RECEIVED', '48', 'นางสาวเจ้าหน้าที่ 13', 'CLERK', '2026-11-20 04:55:00', '3000', '3', '', '0', NULL, '');
insert into ict_ticket_step values ('474', '1', '473', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '219', 'นางสาวครูธุรการ 09', 'REQUESTER', '2026-11-20 07:20:00', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('476', '1', '475', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '142', 'นางสาวครูธุรการ 04', 'REQUESTER', '2026-11-20 21:21:52.385268', '0', '', '', '0', NULL, '');
insert into ict_ticket_step values ('478', '1', '477', '1', 'SUBMIT', 'DRAFT', 'SUBMITTED', '66', 'นายเจ้าหน้าที่ 19', 'REQUESTER', '2026-11-20 21:21:52.385268', '0', '', '', '0', NULL, '');
insert into sec_account values ('169', 'kt1-02', 'kt1-02', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$LVj5LQXxCr0ivejot0kvJA$+JzgMxv3sZOCNYEeq1/clFBrzdA3JSxsFcJnd/gMGc0', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:48.585375', '2');
insert into sec_account values ('172', 'kt1-03', 'kt1-03', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$yPV1WN76Jt8R44Khu6jLGw$JGZqzV/TNjjm4C9T+SVPyHHQJxBsAisnreqJxg3DfFY', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:48.700442', '2');
insert into sec_account values ('175', 'kt1-04', 'kt1-04', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$5b+S5OwOMTBHv63GoVxgfg$b/E2XYpxzo91k1RkObwbntIAuAMQ3O01VlCxxqYI+ck', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:48.848605', '2');
insert into sec_account values ('179', 'kt1-05', 'kt1-05', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$/2+C2lz0ZxjUsJV+f5hNUg$mHOnamf9pbRMP9RVLq4AvZ2+2zdNeTzf1ZO2UkZDQM0', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:48.924791', '2');
insert into sec_account values ('183', 'kt1-06', 'kt1-06', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$dMoYwgwOuYNsH0Usmc7OSw$PGGcA6QRFXmLwzKHxmmakPRMwPqrMuPuyA3nEAQUkp8', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.017755', '2');
insert into sec_account values ('186', 'kt1-07', 'kt1-07', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$xEYl5KTu4fXYQjM8m49eQQ$LIfnM9h9wNtNNWd1KwJYBI3NV9HpvaMu27DMLotV7PY', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.160018', '2');
insert into sec_account values ('189', 'kt1-08', 'kt1-08', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$xorN98e1HLPe/gKPKSMgAg$NABjbS2+vHDyf5Um1lsOl/HNQFSC+kOfwOjJhmSfqmc', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.24291', '2');
insert into sec_account values ('192', 'kt1-09', 'kt1-09', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$46VBtL6BfZX+obs8uwayYg$Edanmbl0xmmSWoxB1lqGr9bc/wYz0WGL3FMnKvLBNiU', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.309554', '2');
insert into sec_account values ('195', 'kt1-10', 'kt1-10', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$XFWfgUlZiGqRU/TV3x2+Qw$snU3aA7VwxQy4sWQWGUgC94+Y32QcMlxOtgA7J7rNUc', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.402315', '2');
insert into sec_account values ('199', 'kt1-11', 'kt1-11', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$HwRCvYVw0DzML7sXTDzINw$Yvz2IyPapbT8QXdp5ByCf/jvwRv4OHE8tnbEmv+yGOo', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.47131', '2');
insert into sec_account values ('202', 'kt1-12', 'kt1-12', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$TTtWFM8GPN8lJRG203PeQQ$dR6uqm0jV+DjXSWyPRu2B71Q23QsBZsrHmZzhu1yvKY', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.575482', '2');
insert into sec_account values ('206', 'kt1-13', 'kt1-13', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$9Wd9AeNgT8qpLbUWCps4UA$5rp/f9RKKAhihOhEOrwisHZrpttlOes/05ci3Y9HBX8', 'false', 'false', 'false', 'true', '2', '2026-11-20 21:22:57.97402', '2026-11-20 21:22:49.678076', '3');
insert into sec_account values ('212', 'kt1-14', 'kt1-14', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$iy7NuTAQaEtEvDByAhoH/w$zz0+laJpUZ9CHA8wvcRgouPfN4Oo0BplbMeZ0LnMqRw', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.743765', '2');
insert into sec_account values ('215', 'kt1-15', 'kt1-15', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$k0pB4jaVx2TKTI9pr5+kzg$r8akjuUtLudWLiWPyGpiYuGb/XmH2MYxTtQmm2rfe50', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.822211', '2');
insert into sec_account values ('218', 'kt1-16', 'kt1-16', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$CCWiAbYzMAJhzZI3cjadbw$c7PUydSb7uewryXOnEk6QstApm9j7IWpbQudZyfRN3Q', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.874258', '2');
insert into sec_account values ('221', 'kt1-17', 'kt1-17', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$h/Hf0yKgTyxZGP9VfgVliQ$OyBXiVeNV8p3GjOZ8O0M4xCf74M09AkhKVPDstmolr4', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:49.947259', '2');
insert into sec_account values ('224', 'kt1-18', 'kt1-18', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$dVEqOjyNQoinxeiZH/Jx3Q$DvspGSlWCCZyIeNGuPbsuNTj83J4DJ5blOw7O06wLuk', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.027812', '2');
insert into sec_account values ('227', 'kt1-19', 'kt1-19', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$hYhdWfBCaSTNJVzrlIZ/YA$9UgY1bB2MhiXmB69U1uwro9OXP5h+j9VQHXhFYqwWHo', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.096768', '2');
insert into sec_account values ('230', 'kt1-20', 'kt1-20', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$1zf1en6Zi+lgpRdLFB+vnQ$V6tMEuTx/2t2DhUOjB6A4zhUb4agNasVGPOYzHwMAps', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.144778', '2');
insert into sec_account values ('233', 'kt1-21', 'kt1-21', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$6BAJAZpVPGsXy939DKqduA$2I+Z4KLZPNH6aIYQDqoIxI8kG0qmf5Gv+VnRkWbYSNU', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.257315', '2');
insert into sec_account values ('236', 'kt1-22', 'kt1-22', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$R3SsL9+rmNpxn2ut3UnpFQ$U1gnwB/5hMFeEYtUVrDSPmeNeAxlRHm8H0uCLV78VIU', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.330277', '2');
insert into sec_account values ('240', 'kt1-s01-h', 'kt1-s01-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$DIndfTL7pMISVI8b9Ge1iQ$tuJ8oaIuKF3GFQ+n5fjNrPJN6UDPD5jEhGOV33U6H/Q', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.378012', '2');
insert into sec_account values ('243', 'kt1-s01-u', 'kt1-s01-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$PFUawKdhXCT43Jl1zYC+aA$so8Tflrf406TO0PllX1zFZmykmNOm89ZPXkVtrZ27D4', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.427797', '2');
insert into sec_account values ('246', 'kt1-s02-h', 'kt1-s02-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$c3/z4I9LhUt3PPy5d8sIFg$d1zvrjOHw7k0ETxrpRFrXpQXKvs2ul1HE+aFq8YeSnA', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.481564', '2');
insert into sec_account values ('249', 'kt1-s02-u', 'kt1-s02-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$Xm3Zo2COkiKKu+2ciUKchA$LPMMwOwxSSoGG4MScwSiqyldy/UyR7tPudLijkNM5z4', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.524391', '2');
insert into sec_account values ('252', 'kt1-s03-h', 'kt1-s03-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$Ocsuw5PNKgb/8SnMwNqepg$ptuSquYxnXLPGRsf0EFommOTcrM2brURR3wG98Ew4a0', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.570146', '2');
insert into sec_account values ('255', 'kt1-s03-u', 'kt1-s03-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$sc+LXgpb/h/MNGC1onoUzA$urjUeBqLqSdf13SW91y4k2wE+Ia5Ug6XGGvIDBFzHJ4', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.625764', '2');
insert into sec_account values ('258', 'kt1-s04-h', 'kt1-s04-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$Yv08HTr+bl+MpP6ryI03Rw$E8K7lAdKMBUKFWLPsAgUYw6kQlqqfdC9nyK4ljU5bSk', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.681999', '2');
insert into sec_account values ('261', 'kt1-s04-u', 'kt1-s04-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$5h4QuPMQncqh+rYTwTG2jA$L7XSw6W4A58wMvHTYhYgBxLa8AJlFpgyAgPZCUaraMg', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.742477', '2');
insert into sec_account values ('264', 'kt1-s05-h', 'kt1-s05-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$0gVvf6NF7d+fWPlwVESf4A$K/c5XZ/VQiRO3fkjwi8FAj/ryuz8pZZK+ty2U7Ikyoc', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.796878', '2');
insert into sec_account values ('267', 'kt1-s05-u', 'kt1-s05-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$0SVOwhHVv4MoK3aTCRy1Rw$a0O3DosHn9bnCDss5ZI/NJrfOJrFXzmqQdiwsuphaig', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.858871', '2');
insert into sec_account values ('270', 'kt1-s07-h', 'kt1-s07-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$bzJFwGcX8J02HpMkYras4w$kwvUblr7yqePtNa0LB5fAPujh3rcXBdZBEqeS3eMPsc', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:50.945397', '2');
insert into sec_account values ('273', 'kt1-s07-u', 'kt1-s07-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$OQhhzX94pPkpCg62wL/LUw$3PAZepSRFxLWaSy/rOBuiWmygthAXNN9vPes5Xv2+A8', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.007397', '2');
insert into sec_account values ('276', 'kt1-s08-h', 'kt1-s08-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$HiWDKNCJ6m41I28IElBwDA$dLniAZUazzmnDX/S7ZiDu0NXxzfFCEH56/amw/PnY5k', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.062006', '2');
insert into sec_account values ('279', 'kt1-s08-u', 'kt1-s08-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$d8spQzJzdjIhRvz35+1w+w$HvdEPP8s82i1ocWjmYHZdl/USWFAgod64b+xttgbJ4k', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.118648', '2');
insert into sec_account values ('282', 'kt1-s09-h', 'kt1-s09-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$VeiwGX/vgGsyFBq2L267Gg$LZv9y5oG6JEvsacr8zMh6zrShM55dUZxBOGjb4RI678', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.169162', '2');
insert into sec_account values ('285', 'kt1-s09-u', 'kt1-s09-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$3Ga2F7UMsL1Dk8WA18wJ9w$9eV5g3AZ5yWJBI/KuBX1ie1DaayC8lj1WR1lwj2ThJM', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.214783', '2');
insert into sec_account values ('288', 'kt1-s10-h', 'kt1-s10-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$/Z7TXHIxRRXNYmgoOCYAfg$WzlOhZvzbjfIHQdN0bBF/DYpgNDxz/O3IOI5A+Arcbw', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.264415', '2');
insert into sec_account values ('291', 'kt1-s10-u', 'kt1-s10-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$T19AjPU5rtq9f48JJ9TOOw$cPpXo+0qE7ylZP/tGhxoNxyCtaqRSOf3zFHov/ADz+c', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.336882', '2');
insert into sec_account values ('294', 'kt1-s11-h', 'kt1-s11-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$VAXzNNE5puspVA6Nu0gawA$9pTD7eMQULXVeC4u3PxpsP5lMBnFzQgvPuypMEjA/Uk', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.386569', '2');
insert into sec_account values ('297', 'kt1-s11-u', 'kt1-s11-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$ycP6IhjGKdIBbgejOeq7qg$vWt+qw0xSgE2GP1ReMMypH58F53Bu9cnK2Ji9VBibsc', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.441744', '2');
insert into sec_account values ('300', 'kt1-s12-h', 'kt1-s12-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$xWDV8v6gQh2H0AROTtpmlw$XTaDflq+tIx/sUebAJnmCFcdT2ct3QiKhRSXVAzyl1E', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.493506', '2');
insert into sec_account values ('303', 'kt1-s12-u', 'kt1-s12-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$T9OAc8cMs9DptuNUOL33uw$Lc4CRERYlV5ybK/upSDMvSCwvk3aK5tBjHrfjO3Re3I', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.625218', '2');
insert into sec_account values ('306', 'kt2-51', 'kt2-51', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$j+3wCZZRh/NLS+YpCeqHnw$k12LTu53LYZtl7BsETMNiCb6Bmvw2mcOMeVzXA4XwAQ', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.694177', '2');
insert into sec_account values ('309', 'kt2-52', 'kt2-52', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$65JiTJqEutJEie9PE3Rq5A$xNrbbfEybwIj5BkIj78+gAmpVjkoAO3wHtHBKuj3RKA', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.752066', '2');
insert into sec_account values ('314', 'kt2-53', 'kt2-53', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$/DTRd0iIvV3dsaSLnEt6wQ$VtPH/mxyvxUx9vgfhhJ7mcrwxrs8Xe1ABsQ+LssNAqY', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.801203', '2');
insert into sec_account values ('317', 'kt2-54', 'kt2-54', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$T0F4mTSdPo3hbBNlyTnsdg$mEhQFCfSPUvVtkIjG/tmNFp8zffZDFRCht9I/KQOm+Y', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.873886', '2');
insert into sec_account values ('320', 'kt2-s51-h', 'kt2-s51-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$kod6GSi1VXCvP+0xi3ja8Q$ydnU6hPevE3lFDpHHeKhIHQrOYhdSFBXq2nHursCvpM', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.93307', '2');
insert into sec_account values ('323', 'kt2-s51-u', 'kt2-s51-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$cVSrd8NWFe5t5ojN06zn8Q$DZVLP6I821aO94j5blO+zVM0dXjVWqO/iSDJvJKifH8', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:51.973862', '2');
insert into sec_account values ('326', 'kt2-s52-h', 'kt2-s52-h', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$g/ifhVQyozcJjCu72pIzmQ$H5afAvpmlKU4nMvbm7n8G1n98u9ZptvuEMT1Omto0JY', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:52.014581', '2');
insert into sec_account values ('329', 'kt2-s52-u', 'kt2-s52-u', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$B9v1dBlCyu7+9q1w619uSQ$vWQyWjIhTuuKyu+K08i41HhixMFjRUKiNQkgTj6gU7A', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:52.068846', '2');
insert into sec_account values ('70', 'kt1-01', 'kt1-01', '$shiro2$argon2id$v=19$t=2,m=19456,p=1$Y1bqnr1ecRK1T1xlnbEnIA$b/UCxpx0jtsM6ImN0sdgMiywoEDf01vvVq25e6/MHnk', 'false', 'false', 'false', 'true', '2', NULL, '2026-11-20 21:22:48.351499', '2');
insert into sec_account_person values ('170', '169', '1', '15');
insert into sec_account_person values ('173', '172', '1', '18');
insert into sec_account_person values ('176', '175', '1', '21');
insert into sec_account_person values ('180', '179', '1', '24');
insert into sec_account_person values ('184', '183', '1', '27');
insert into sec_account_person values ('187', '186', '1', '30');
insert into sec_account_person values ('190', '189', '1', '33');
insert into sec_account_person values ('193', '192', '1', '36');
insert into sec_account_person values ('196', '195', '1', '39');
insert into sec_account_person values ('200', '199', '1', '42');
insert into sec_account_person values ('203', '202', '1', '45');
insert into sec_account_person values ('207', '206', '1', '48');
insert into sec_account_person values ('213', '212', '1', '51');
insert into sec_account_person values ('216', '215', '1', '54');
insert into sec_account_person values ('219', '218', '1', '57');
insert into sec_account_person values ('222', '221', '1', '60');
insert into sec_account_person values ('225', '224', '1', '63');
insert into sec_account_person values ('228', '227', '1', '66');
insert into sec_account_person values ('231', '230', '1', '69');
insert into sec_account_person values ('234', '233', '1', '72');
insert into sec_account_person values ('237', '236', '1', '75');
insert into sec_account_person values ('241', '240', '1', '90');
insert into sec_account_person values ('244', '243', '1', '93');
insert into sec_account_person values ('247', '246', '1', '106');
insert into sec_account_person values ('250', '249', '1', '109');
insert into sec_account_person values ('253', '252', '1', '122');
insert into sec_account_person values ('256', '255', '1', '125');
insert into sec_account_person values ('259', '258', '1', '139');
insert into sec_account_person values ('262', '261', '1', '142');
insert into sec_account_person values ('265', '264', '1', '156');
insert into sec_account_person values ('268', '267', '1', '159');
insert into sec_account_person values ('271', '270', '1', '183');
insert into sec_account_person values ('274', '273', '1', '186');
insert into sec_account_person values ('277', '276', '1', '199');
insert into sec_account_person values ('280', '279', '1', '202');
insert into sec_account_person values ('283', '282', '1', '216');
insert into sec_account_person values ('286', '285', '1', '219');
insert into sec_account_person values ('289', '288', '1', '233');
insert into sec_account_person values ('292', '291', '1', '236');
insert into sec_account_person values ('295', '294', '1', '249');
insert into sec_account_person values ('298', '297', '1', '252');
insert into sec_account_person values ('301', '300', '1', '263');
insert into sec_account_person values ('304', '303', '1', '266');
insert into sec_account_person values ('307', '306', '270', '281');
insert into sec_account_person values ('310', '309', '270', '285');
insert into sec_account_person values ('315', '314', '270', '288');
insert into sec_account_person values ('318', '317', '270', '291');
insert into sec_account_person values ('321', '320', '270', '306');
insert into sec_account_person values ('324', '323', '270', '309');
insert into sec_account_person values ('327', '326', '270', '322');
insert into sec_account_person values ('330', '329', '270', '325');
insert into sec_account_person values ('71', '70', '1', '11');
insert into sec_delay values ('336c1621916d0b092964a878700fd334c434879d94136d7981fff673940c9930', '0', '2026-11-20 21:22:57.854927', NULL);
insert into sec_delay values ('a15c9f518da60f6e69e3d5c2f986dc42fec4073cccab1817934a5ca28f03753d', '0', '2026-11-20 21:22:57.854927', NULL);
insert into sec_grant values ('171', '169', '1', 'core.deputy', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('174', '172', '1', 'core.deputy', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('177', '175', '1', 'core.office-admin', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('178', '175', '1', 'core.group-head', '2', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('181', '179', '1', 'core.central-clerk', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('182', '179', '1', 'core.staff', '2', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('185', '183', '1', 'core.staff', '2', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('188', '186', '1', 'core.staff', '2', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('191', '189', '1', 'core.group-head', '3', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('194', '192', '1', 'core.section-head', '3', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('197', '195', '1', 'core.clerk', '3', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('198', '195', '1', 'core.section-head', '3', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('201', '199', '1', 'core.staff', '3', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('204', '202', '1', 'ict.head', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('205', '202', '1', 'core.group-head', '4', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('208', '206', '1', 'ict.clerk', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('209', '206', '1', 'ict.tech', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('210', '206', '1', 'core.staff', '4', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('211', '206', '1', 'core.web', '4', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('214', '212', '1', 'core.group-head', '5', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('217', '215', '1', 'core.staff', '5', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('220', '218', '1', 'core.group-head', '6', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('223', '221', '1', 'core.staff', '6', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('226', '224', '1', 'core.group-head', '7', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('229', '227', '1', 'core.group-head', '8', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('232', '230', '1', 'core.group-head', '9', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('235', '233', '1', 'core.group-head', '10', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('238', '236', '1', 'ict.tech', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('239', '236', '1', 'core.staff', '4', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('242', '240', '1', 'core.school-head', NULL, '78', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('245', '243', '1', 'core.school-staff', NULL, '78', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('248', '246', '1', 'core.school-head', NULL, '96', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('251', '249', '1', 'core.school-staff', NULL, '96', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('254', '252', '1', 'core.school-head', NULL, '112', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('257', '255', '1', 'core.school-staff', NULL, '112', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('260', '258', '1', 'core.school-head', NULL, '128', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('263', '261', '1', 'core.school-staff', NULL, '128', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('266', '264', '1', 'core.school-head', NULL, '145', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('269', '267', '1', 'core.school-staff', NULL, '145', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('272', '270', '1', 'core.school-head', NULL, '172', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('275', '273', '1', 'core.school-staff', NULL, '172', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('278', '276', '1', 'core.school-head', NULL, '189', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('281', '279', '1', 'core.school-staff', NULL, '189', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('284', '282', '1', 'core.school-head', NULL, '205', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('287', '285', '1', 'core.school-staff', NULL, '205', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('290', '288', '1', 'core.school-head', NULL, '222', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('293', '291', '1', 'core.school-staff', NULL, '222', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('296', '294', '1', 'core.school-head', NULL, '239', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('299', '297', '1', 'core.school-staff', NULL, '239', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('302', '300', '1', 'core.school-head', NULL, '255', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('305', '303', '1', 'core.school-staff', NULL, '255', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('308', '306', '270', 'core.director', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('311', '309', '270', 'core.central-clerk', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('312', '309', '270', 'core.office-admin', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('313', '309', '270', 'core.staff', '271', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('316', '314', '270', 'core.group-head', '272', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('319', '317', '270', 'core.staff', '273', NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('322', '320', '270', 'core.school-head', NULL, '294', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('325', '323', '270', 'core.school-staff', NULL, '294', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('328', '326', '270', 'core.school-head', NULL, '312', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('331', '329', '270', 'core.school-staff', NULL, '312', 'false', '2021-10-01', NULL, '1');
insert into sec_grant values ('72', '70', '1', 'core.director', NULL, NULL, 'false', '2021-10-01', NULL, '1');
insert into sec_history values ('1', '20261120.0900', 'expand sec sequence', 'SQL', 'V20261120.0900__expand_sec_sequence.sql', '2059929268', 'postgres', '2026-11-20 21:22:44.894697', '20', 'true');
insert into sec_history values ('2', '20261120.0905', 'expand account', 'SQL', 'V20261120.0905__expand_account.sql', '806380271', 'postgres', '2026-11-20 21:22:44.894697', '25', 'true');
insert into sec_history values ('3', '20261120.0910', 'expand role', 'SQL', 'V20261120.0910__expand_role.sql', '-126663981', 'postgres', '2026-11-20 21:22:44.894697', '12', 'true');
insert into sec_history values ('4', '20261120.0915', 'expand sign in', 'SQL', 'V20261120.0915__expand_sign_in.sql', '678476036', 'postgres', '2026-11-20 21:22:44.894697', '14', 'true');
insert into sec_history values ('5', '20261121.1100', 'expand second factor', 'SQL', 'V20261121.1100__expand_second_factor.sql', '771861700', 'postgres', '2026-11-20 21:22:44.894697', '7', 'true');
insert into sec_history values ('6', '20261121.1130', 'expand session', 'SQL', 'V20261121.1130__expand_session.sql', '1028564580', 'postgres', '2026-11-20 21:22:44.894697', '9', 'true');
insert into sec_history values ('7', '20261122.1000', 'expand session stamp', 'SQL', 'V20261122.1000__expand_session_stamp.sql', '-246815114', 'postgres', '2026-11-20 21:22:44.894697', '2', 'true');
insert into sec_history values ('8', '20261122.1010', 'expand grant by role', 'SQL', 'V20261122.1010__expand_grant_by_role.sql', '-1202586159', 'postgres', '2026-11-20 21:22:44.894697', '2', 'true');
insert into sec_known_permission values ('core:account:manage');
insert into sec_known_permission values ('core:audit:read');
insert into sec_known_permission values ('core:calendar:configure');
insert into sec_known_permission values ('core:job:control');
insert into sec_known_permission values ('core:job:view');
insert into sec_known_permission values ('core:module:install');
insert into sec_known_permission values ('core:module:switch');
insert into sec_known_permission values ('core:office:configure');
insert into sec_known_permission values ('core:office:create');
insert into sec_known_permission values ('core:office:view');
insert into sec_known_permission values ('core:person:edit');
insert into sec_known_permission values ('core:person:view');
insert into sec_known_permission values ('core:role:manage');
insert into sec_known_permission values ('core:runtime:operate');
insert into sec_known_permission values ('core:school:edit');
insert into sec_known_permission values ('core:school:view');
insert into sec_known_permission values ('core:setting:configure');
insert into sec_known_permission values ('ict:equipment:edit');
insert into sec_known_permission values ('ict:equipment:export');
insert into sec_known_permission values ('ict:equipment:view');
insert into sec_known_permission values ('ict:repair:accept');
insert into sec_known_permission values ('ict:repair:assign');
insert into sec_known_permission values ('ict:repair:cancel');
insert into sec_known_permission values ('ict:repair:confirm');
insert into sec_known_permission values ('ict:repair:direct');
insert into sec_known_permission values ('ict:repair:export');
insert into sec_known_permission values ('ict:repair:oversee');
insert into sec_known_permission values ('ict:repair:print');
insert into sec_known_permission values ('ict:repair:record');
insert into sec_known_permission values ('ict:repair:return');
insert into sec_known_permission values ('ict:repair:submit');
insert into sec_known_permission values ('ict:repair:view');
insert into sec_known_permission values ('ict:repair:work');
insert into sec_role values ('10', '0', 'core.school-staff', '1');
insert into sec_role values ('1', '0', 'core.central-clerk', '1');
insert into sec_role values ('11', '0', 'core.section-head', '1');
insert into sec_role values ('12', '0', 'core.staff', '1');
insert into sec_role values ('13', '0', 'core.system', '1');
insert into sec_role values ('14', '0', 'core.web', '1');
insert into sec_role values ('2', '0', 'core.clerk', '1');
insert into sec_role values ('3', '0', 'core.deputy', '1');
insert into sec_role values ('4', '0', 'core.director', '1');
insert into sec_role values ('5', '0', 'core.dpo', '1');
insert into sec_role values ('6', '0', 'core.external', '1');
insert into sec_role values ('7', '0', 'core.group-head', '1');
insert into sec_role values ('73', '0', 'ict.clerk', '1');
insert into sec_role values ('74', '0', 'ict.head', '1');
insert into sec_role values ('75', '0', 'ict.tech', '1');
insert into sec_role values ('8', '0', 'core.office-admin', '1');
insert into sec_role values ('9', '0', 'core.school-head', '1');
insert into sec_role_permission values ('100', '75', 'ict:repair:view');
insert into sec_role_permission values ('101', '7', 'ict:repair:oversee');
insert into sec_role_permission values ('102', '11', 'ict:repair:oversee');
insert into sec_role_permission values ('103', '9', 'ict:repair:oversee');
insert into sec_role_permission values ('104', '4', 'ict:repair:oversee');
insert into sec_role_permission values ('105', '3', 'ict:repair:oversee');
insert into sec_role_permission values ('106', '73', 'ict:repair:accept');
insert into sec_role_permission values ('107', '74', 'ict:repair:accept');
insert into sec_role_permission values ('108', '73', 'ict:repair:assign');
insert into sec_role_permission values ('109', '74', 'ict:repair:assign');
insert into sec_role_permission values ('110', '74', 'ict:repair:work');
insert into sec_role_permission values ('111', '75', 'ict:repair:work');
insert into sec_role_permission values ('112', '74', 'ict:repair:direct');
insert into sec_role_permission values ('113', '73', 'ict:repair:return');
insert into sec_role_permission values ('114', '74', 'ict:repair:return');
insert into sec_role_permission values ('115', '75', 'ict:repair:return');
insert into sec_role_permission values ('116', '10', 'ict:repair:confirm');
insert into sec_role_permission values ('117', '12', 'ict:repair:confirm');
insert into sec_role_permission values ('118', '7', 'ict:repair:confirm');
insert into sec_role_permission values ('119', '11', 'ict:repair:confirm');
insert into sec_role_permission values ('120', '9', 'ict:repair:confirm');
insert into sec_role_permission values ('121', '4', 'ict:repair:confirm');
insert into sec_role_permission values ('122', '1', 'ict:repair:confirm');
insert into sec_role_permission values ('123', '3', 'ict:repair:confirm');
insert into sec_role_permission values ('124', '10', 'ict:repair:cancel');
insert into sec_role_permission values ('125', '12', 'ict:repair:cancel');
insert into sec_role_permission values ('126', '7', 'ict:repair:cancel');
insert into sec_role_permission values ('127', '11', 'ict:repair:cancel');
insert into sec_role_permission values ('128', '9', 'ict:repair:cancel');
insert into sec_role_permission values ('129', '4', 'ict:repair:cancel');
insert into sec_role_permission values ('130', '1', 'ict:repair:cancel');
insert into sec_role_permission values ('131', '3', 'ict:repair:cancel');
insert into sec_role_permission values ('132', '73', 'ict:repair:cancel');
insert into sec_role_permission values ('133', '74', 'ict:repair:cancel');
insert into sec_role_permission values ('134', '75', 'ict:repair:cancel');
insert into sec_role_permission values ('135', '10', 'ict:repair:print');
insert into sec_role_permission values ('136', '12', 'ict:repair:print');
insert into sec_role_permission values ('137', '7', 'ict:repair:print');
insert into sec_role_permission values ('138', '11', 'ict:repair:print');
insert into sec_role_permission values ('139', '9', 'ict:repair:print');
insert into sec_role_permission values ('140', '4', 'ict:repair:print');
insert into sec_role_permission values ('141', '1', 'ict:repair:print');
insert into sec_role_permission values ('142', '3', 'ict:repair:print');
insert into sec_role_permission values ('143', '73', 'ict:repair:print');
insert into sec_role_permission values ('144', '74', 'ict:repair:print');
insert into sec_role_permission values ('145', '75', 'ict:repair:print');
insert into sec_role_permission values ('146', '4', 'ict:repair:export');
insert into sec_role_permission values ('147', '3', 'ict:repair:export');
insert into sec_role_permission values ('148', '73', 'ict:repair:export');
insert into sec_role_permission values ('149', '74', 'ict:repair:export');
insert into sec_role_permission values ('150', '75', 'ict:repair:export');
insert into sec_role_permission values ('151', '10', 'ict:equipment:view');
insert into sec_role_permission values ('15', '13', 'core:office:create');
insert into sec_role_permission values ('152', '12', 'ict:equipment:view');
insert into sec_role_permission values ('153', '7', 'ict:equipment:view');
insert into sec_role_permission values ('154', '11', 'ict:equipment:view');
insert into sec_role_permission values ('155', '9', 'ict:equipment:view');
insert into sec_role_permission values ('156', '4', 'ict:equipment:view');
insert into sec_role_permission values ('157', '1', 'ict:equipment:view');
insert into sec_role_permission values ('158', '3', 'ict:equipment:view');
insert into sec_role_permission values ('159', '73', 'ict:equipment:view');
insert into sec_role_permission values ('160', '74', 'ict:equipment:view');
insert into sec_role_permission values ('16', '13', 'core:module:install');
insert into sec_role_permission values ('161', '75', 'ict:equipment:view');
insert into sec_role_permission values ('162', '74', 'ict:equipment:edit');
insert into sec_role_permission values ('163', '75', 'ict:equipment:edit');
insert into sec_role_permission values ('164', '4', 'ict:equipment:export');
insert into sec_role_permission values ('165', '3', 'ict:equipment:export');
insert into sec_role_permission values ('166', '73', 'ict:equipment:export');
insert into sec_role_permission values ('167', '74', 'ict:equipment:export');
insert into sec_role_permission values ('168', '75', 'ict:equipment:export');
insert into sec_role_permission values ('17', '13', 'core:runtime:operate');
insert into sec_role_permission values ('18', '9', 'core:account:manage');
insert into sec_role_permission values ('19', '8', 'core:account:manage');
insert into sec_role_permission values ('20', '8', 'core:role:manage');
insert into sec_role_permission values ('21', '10', 'core:office:view');
insert into sec_role_permission values ('22', '12', 'core:office:view');
insert into sec_role_permission values ('23', '2', 'core:office:view');
insert into sec_role_permission values ('24', '7', 'core:office:view');
insert into sec_role_permission values ('25', '11', 'core:office:view');
insert into sec_role_permission values ('26', '9', 'core:office:view');
insert into sec_role_permission values ('27', '5', 'core:office:view');
insert into sec_role_permission values ('28', '14', 'core:office:view');
insert into sec_role_permission values ('29', '8', 'core:office:view');
insert into sec_role_permission values ('30', '4', 'core:office:view');
insert into sec_role_permission values ('31', '1', 'core:office:view');
insert into sec_role_permission values ('32', '3', 'core:office:view');
insert into sec_role_permission values ('33', '8', 'core:office:configure');
insert into sec_role_permission values ('34', '8', 'core:module:switch');
insert into sec_role_permission values ('35', '8', 'core:setting:configure');
insert into sec_role_permission values ('36', '8', 'core:calendar:configure');
insert into sec_role_permission values ('37', '8', 'core:job:view');
insert into sec_role_permission values ('38', '4', 'core:job:view');
insert into sec_role_permission values ('39', '8', 'core:job:control');
insert into sec_role_permission values ('40', '10', 'core:person:view');
insert into sec_role_permission values ('41', '12', 'core:person:view');
insert into sec_role_permission values ('42', '2', 'core:person:view');
insert into sec_role_permission values ('43', '7', 'core:person:view');
insert into sec_role_permission values ('44', '11', 'core:person:view');
insert into sec_role_permission values ('45', '9', 'core:person:view');
insert into sec_role_permission values ('46', '5', 'core:person:view');
insert into sec_role_permission values ('47', '14', 'core:person:view');
insert into sec_role_permission values ('48', '8', 'core:person:view');
insert into sec_role_permission values ('49', '4', 'core:person:view');
insert into sec_role_permission values ('50', '1', 'core:person:view');
insert into sec_role_permission values ('51', '3', 'core:person:view');
insert into sec_role_permission values ('52', '9', 'core:person:edit');
insert into sec_role_permission values ('53', '8', 'core:person:edit');
insert into sec_role_permission values ('54', '10', 'core:school:view');
insert into sec_role_permission values ('55', '12', 'core:school:view');
insert into sec_role_permission values ('56', '2', 'core:school:view');
insert into sec_role_permission values ('57', '7', 'core:school:view');
insert into sec_role_permission values ('58', '11', 'core:school:view');
insert into sec_role_permission values ('59', '9', 'core:school:view');
insert into sec_role_permission values ('60', '5', 'core:school:view');
insert into sec_role_permission values ('61', '14', 'core:school:view');
insert into sec_role_permission values ('62', '8', 'core:school:view');
insert into sec_role_permission values ('63', '4', 'core:school:view');
insert into sec_role_permission values ('64', '1', 'core:school:view');
insert into sec_role_permission values ('65', '3', 'core:school:view');
insert into sec_role_permission values ('66', '8', 'core:school:edit');
insert into sec_role_permission values ('67', '5', 'core:audit:read');
insert into sec_role_permission values ('68', '8', 'core:audit:read');
insert into sec_role_permission values ('69', '4', 'core:audit:read');
insert into sec_role_permission values ('76', '10', 'ict:repair:submit');
insert into sec_role_permission values ('77', '12', 'ict:repair:submit');
insert into sec_role_permission values ('78', '7', 'ict:repair:submit');
insert into sec_role_permission values ('79', '11', 'ict:repair:submit');
insert into sec_role_permission values ('80', '9', 'ict:repair:submit');
insert into sec_role_permission values ('81', '4', 'ict:repair:submit');
insert into sec_role_permission values ('82', '1', 'ict:repair:submit');
insert into sec_role_permission values ('83', '3', 'ict:repair:submit');
insert into sec_role_permission values ('84', '73', 'ict:repair:submit');
insert into sec_role_permission values ('85', '74', 'ict:repair:submit');
insert into sec_role_permission values ('86', '75', 'ict:repair:submit');
insert into sec_role_permission values ('87', '73', 'ict:repair:record');
insert into sec_role_permission values ('88', '74', 'ict:repair:record');
insert into sec_role_permission values ('89', '75', 'ict:repair:record');
insert into sec_role_permission values ('90', '10', 'ict:repair:view');
insert into sec_role_permission values ('91', '12', 'ict:repair:view');
insert into sec_role_permission values ('92', '7', 'ict:repair:view');
insert into sec_role_permission values ('93', '11', 'ict:repair:view');
insert into sec_role_permission values ('94', '9', 'ict:repair:view');
insert into sec_role_permission values ('95', '4', 'ict:repair:view');
insert into sec_role_permission values ('96', '1', 'ict:repair:view');
insert into sec_role_permission values ('97', '3', 'ict:repair:view');
insert into sec_role_permission values ('98', '73', 'ict:repair:view');
insert into sec_role_permission values ('99', '74', 'ict:repair:view');
insert into sec_session values ('333', '206', '2026-11-20 21:22:57.996241', '2026-11-20 21:22:57.996241', '127.0.0.1', 'computer Chrome', NULL, '1', '2');
insert into sec_token values ('3bdc9945ec4fc6b265b1b94dfe27d3199b556cad6afa446d49576199fc18719f', NULL, '2026-11-21 21:22:46.338304', NULL);
insert into sec_visit values ('332', '206', '2026-11-20 21:22:57.974467', '127.0.0.1', 'SIGNED_IN');
alter table core_audit add constraint core_audit_pk PRIMARY KEY (id);
alter table core_audit_chain add constraint core_audit_chain_pk PRIMARY KEY (office_id);
alter table core_code add constraint core_code_pk PRIMARY KEY (id);
alter table core_demo_cast add constraint core_demo_cast_pk PRIMARY KEY (id);
alter table core_draft add constraint core_draft_pk PRIMARY KEY (id);
alter table core_draft_field add constraint core_draft_field_pk PRIMARY KEY (id);
alter table core_file add constraint core_file_pk PRIMARY KEY (id);
alter table core_happening add constraint core_happening_pk PRIMARY KEY (id);
alter table core_happening_heard add constraint core_happening_heard_pk PRIMARY KEY (listener);
alter table core_happening_seal add constraint core_happening_seal_pk PRIMARY KEY (id);
alter table core_history add constraint core_history_pk PRIMARY KEY (installed_rank);
alter table core_holiday add constraint core_holiday_pk PRIMARY KEY (id);
alter table core_job add constraint core_job_pk PRIMARY KEY (id);
alter table core_job_due add constraint core_job_due_pk PRIMARY KEY (task_name, task_instance);
alter table core_job_run add constraint core_job_run_pk PRIMARY KEY (id);
alter table core_module_switch add constraint core_module_switch_pk PRIMARY KEY (id);
alter table core_node add constraint core_node_pk PRIMARY KEY (name);
alter table core_notice add constraint core_notice_pk PRIMARY KEY (id);
alter table core_notice_choice add constraint core_notice_choice_pk PRIMARY KEY (id);
alter table core_office add constraint core_office_pk PRIMARY KEY (id);
alter table core_person add constraint core_person_pk PRIMARY KEY (id);
alter table core_preference add constraint core_preference_pk PRIMARY KEY (id);
alter table core_school add constraint core_school_pk PRIMARY KEY (id);
alter table core_school_code add constraint core_school_code_pk PRIMARY KEY (id);
alter table core_school_group add constraint core_school_group_pk PRIMARY KEY (id);
alter table core_school_member add constraint core_school_member_pk PRIMARY KEY (id);
alter table core_series add constraint core_series_pk PRIMARY KEY (office_id, series, buddhist_year);
alter table core_setting add constraint core_setting_pk PRIMARY KEY (id);
alter table core_unit add constraint core_unit_pk PRIMARY KEY (id);
alter table ctl_change add constraint ctl_change_pk PRIMARY KEY (id);
alter table ctl_history add constraint ctl_history_pk PRIMARY KEY (installed_rank);
alter table ctl_wanted add constraint ctl_wanted_pk PRIMARY KEY (id);
alter table ict_equipment add constraint ict_equipment_pk PRIMARY KEY (id);
alter table ict_history add constraint ict_history_pk PRIMARY KEY (installed_rank);
alter table ict_reminder add constraint ict_reminder_pk PRIMARY KEY (id);
alter table ict_ticket add constraint ict_ticket_pk PRIMARY KEY (id);
alter table ict_ticket_photo add constraint ict_ticket_photo_pk PRIMARY KEY (id);
alter table ict_ticket_step add constraint ict_ticket_step_pk PRIMARY KEY (id);
alter table sec_account add constraint sec_account_pk PRIMARY KEY (id);
alter table sec_account_person add constraint sec_account_person_pk PRIMARY KEY (id);
alter table sec_delay add constraint sec_delay_pk PRIMARY KEY (delay_key);
alter table sec_grant add constraint sec_grant_pk PRIMARY KEY (id);
alter table sec_history add constraint sec_history_pk PRIMARY KEY (installed_rank);
alter table sec_known_permission add constraint sec_known_permission_pk PRIMARY KEY (permission);
alter table sec_recovery_code add constraint sec_recovery_code_pk PRIMARY KEY (hash);
alter table sec_role add constraint sec_role_pk PRIMARY KEY (id);
alter table sec_role_permission add constraint sec_role_permission_pk PRIMARY KEY (id);
alter table sec_second_factor add constraint sec_second_factor_pk PRIMARY KEY (account_id);
alter table sec_session add constraint sec_session_pk PRIMARY KEY (id);
alter table sec_token add constraint sec_token_pk PRIMARY KEY (hash);
alter table sec_visit add constraint sec_visit_pk PRIMARY KEY (id);
alter table core_audit add constraint core_audit_place_uk UNIQUE (office_id, place);
alter table core_code add constraint core_code_code_uk UNIQUE (office_id, list, code);
alter table core_demo_cast add constraint core_demo_cast_code_uk UNIQUE (office_id, kind, code);
alter table core_draft add constraint core_draft_form_uk UNIQUE (office_id, person_id, module, view_name, form_key);
alter table core_draft_field add constraint core_draft_field_name_uk UNIQUE (draft_id, field);
alter table core_happening add constraint core_happening_no_uk UNIQUE (seq_no);
alter table core_holiday add constraint core_holiday_day_uk UNIQUE (office_id, holiday_on);
alter table core_job add constraint core_job_office_uk UNIQUE (office_id, job);
alter table core_module_switch add constraint core_module_switch_mod_uk UNIQUE (office_id, module);
alter table core_notice add constraint core_notice_person_uk UNIQUE (office_id, person_id, happening_no);
alter table core_notice_choice add constraint core_notice_choice_uk UNIQUE (office_id, person_id, kind);
alter table core_office add constraint core_office_code_uk UNIQUE (code_key);
alter table core_preference add constraint core_preference_name_uk UNIQUE (account_id, name);
alter table core_school_code add constraint core_school_code_code_uk UNIQUE (office_id, scheme, code);
alter table core_school_group add constraint core_school_group_name_uk UNIQUE (office_id, dimension, name);
alter table core_setting add constraint core_setting_key_uk UNIQUE (office_id, setting_key, from_day);
alter table core_unit add constraint core_unit_code_uk UNIQUE (office_id, code);
alter table ict_equipment add constraint ict_equipment_property_uk UNIQUE (office_id, property_key);
alter table ict_equipment add constraint ict_equipment_seq_uk UNIQUE (office_id, asset_seq);
alter table ict_equipment add constraint ict_equipment_serial_uk UNIQUE (office_id, serial_key);
alter table ict_reminder add constraint ict_reminder_once_uk UNIQUE (ticket_id, kind, since_at);
alter table ict_ticket add constraint ict_ticket_number_uk UNIQUE (office_id, number_key);
alter table ict_ticket add constraint ict_ticket_token_uk UNIQUE (office_id, token);
alter table ict_ticket_photo add constraint ict_ticket_photo_no_uk UNIQUE (ticket_id, photo_no);
alter table ict_ticket_step add constraint ict_ticket_step_no_uk UNIQUE (ticket_id, step_no);
alter table sec_account add constraint sec_account_folded_name_uk UNIQUE (folded_name);
alter table sec_account_person add constraint sec_account_person_account_uk UNIQUE (account_id, office_id);
alter table sec_account_person add constraint sec_account_person_person_uk UNIQUE (office_id, person_id);
alter table sec_role add constraint sec_role_code_uk UNIQUE (office_id, code);
alter table sec_role_permission add constraint sec_role_permission_role_uk UNIQUE (role_id, permission);
alter table core_draft_field add constraint core_draft_field_draft_fk FOREIGN KEY (draft_id) REFERENCES core_draft(id);
alter table core_person add constraint core_person_office_fk FOREIGN KEY (office_id) REFERENCES core_office(id);
alter table core_person add constraint core_person_school_fk FOREIGN KEY (school_id) REFERENCES core_school(id);
alter table core_person add constraint core_person_unit_fk FOREIGN KEY (unit_id) REFERENCES core_unit(id);
alter table core_school add constraint core_school_office_fk FOREIGN KEY (office_id) REFERENCES core_office(id);
alter table core_school add constraint core_school_successor_fk FOREIGN KEY (successor_id) REFERENCES core_school(id);
alter table core_school_code add constraint core_school_code_school_fk FOREIGN KEY (school_id) REFERENCES core_school(id);
alter table core_school_member add constraint core_school_member_group_fk FOREIGN KEY (group_id) REFERENCES core_school_group(id);
alter table core_school_member add constraint core_school_member_school_fk FOREIGN KEY (school_id) REFERENCES core_school(id);
alter table core_unit add constraint core_unit_office_fk FOREIGN KEY (office_id) REFERENCES core_office(id);
alter table core_unit add constraint core_unit_parent_fk FOREIGN KEY (parent_id) REFERENCES core_unit(id);
alter table ict_reminder add constraint ict_reminder_ticket_fk FOREIGN KEY (ticket_id) REFERENCES ict_ticket(id);
alter table ict_ticket add constraint ict_ticket_equipment_fk FOREIGN KEY (equipment_id) REFERENCES ict_equipment(id);
alter table ict_ticket_photo add constraint ict_ticket_photo_ticket_fk FOREIGN KEY (ticket_id) REFERENCES ict_ticket(id);
alter table ict_ticket_step add constraint ict_ticket_step_ticket_fk FOREIGN KEY (ticket_id) REFERENCES ict_ticket(id);
alter table sec_account_person add constraint sec_account_person_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_grant add constraint sec_grant_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_recovery_code add constraint sec_recovery_code_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_role_permission add constraint sec_role_permission_role_fk FOREIGN KEY (role_id) REFERENCES sec_role(id);
alter table sec_second_factor add constraint sec_second_factor_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_session add constraint sec_session_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_token add constraint sec_token_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
alter table sec_visit add constraint sec_visit_account_fk FOREIGN KEY (account_id) REFERENCES sec_account(id);
CREATE INDEX core_audit_object_ix ON public.core_audit USING btree (object, id);
CREATE INDEX core_audit_office_ix ON public.core_audit USING btree (office_id, happened_at DESC, id DESC);
CREATE INDEX core_draft_changed_ix ON public.core_draft USING btree (office_id, changed_at);
CREATE INDEX core_file_office_ix ON public.core_file USING btree (office_id, id);
CREATE INDEX core_file_sha256_ix ON public.core_file USING btree (sha256);
CREATE INDEX core_happening_record_ix ON public.core_happening USING btree (office_id, record_type, record_id);
CREATE INDEX core_happening_time_ix ON public.core_happening USING btree (office_id, happened_at);
CREATE INDEX core_history_s_idx ON public.core_history USING btree (success);
CREATE INDEX core_job_due_beat_ix ON public.core_job_due USING btree (last_heartbeat);
CREATE INDEX core_job_due_time_ix ON public.core_job_due USING btree (execution_time);
CREATE INDEX core_job_run_job_ix ON public.core_job_run USING btree (office_id, job, started_at);
CREATE INDEX core_job_run_open_ix ON public.core_job_run USING btree (outcome, job);
CREATE INDEX core_notice_choice_kind_ix ON public.core_notice_choice USING btree (office_id, kind);
CREATE INDEX core_notice_happening_ix ON public.core_notice USING btree (happening_no);
CREATE INDEX core_notice_held_ix ON public.core_notice USING btree (office_id, held);
CREATE INDEX core_notice_time_ix ON public.core_notice USING btree (office_id, happened_at);
CREATE INDEX core_notice_unread_ix ON public.core_notice USING btree (office_id, person_id, read_at);
CREATE INDEX core_person_name_ix ON public.core_person USING btree (office_id, first_name, last_name, id);
CREATE INDEX core_person_school_ix ON public.core_person USING btree (school_id);
CREATE INDEX core_person_unit_ix ON public.core_person USING btree (unit_id);
CREATE INDEX core_school_code_school_ix ON public.core_school_code USING btree (school_id);
CREATE INDEX core_school_member_group_ix ON public.core_school_member USING btree (group_id, from_day);
CREATE INDEX core_school_member_office_ix ON public.core_school_member USING btree (office_id, from_day);
CREATE INDEX core_school_member_school_ix ON public.core_school_member USING btree (school_id, from_day);
CREATE INDEX core_school_name_ix ON public.core_school USING btree (office_id, name, id);
CREATE INDEX core_school_successor_ix ON public.core_school USING btree (successor_id);
CREATE INDEX core_unit_parent_ix ON public.core_unit USING btree (parent_id);
CREATE INDEX ctl_change_module_ix ON public.ctl_change USING btree (module, id);
CREATE INDEX ctl_change_result_ix ON public.ctl_change USING btree (result, id);
CREATE INDEX ctl_history_s_idx ON public.ctl_history USING btree (success);
CREATE INDEX ict_equipment_class_ix ON public.ict_equipment USING btree (office_id, class_code, asset_seq DESC, id);
CREATE INDEX ict_equipment_name_ix ON public.ict_equipment USING btree (office_id, name, id);
CREATE INDEX ict_equipment_property_ix ON public.ict_equipment USING btree (office_id, property_no);
CREATE INDEX ict_equipment_school_ix ON public.ict_equipment USING btree (office_id, school_id, asset_seq DESC, id);
CREATE INDEX ict_equipment_seq_ix ON public.ict_equipment USING btree (office_id, asset_seq DESC, id);
CREATE INDEX ict_equipment_serial_ix ON public.ict_equipment USING btree (office_id, serial_no);
CREATE INDEX ict_equipment_state_ix ON public.ict_equipment USING btree (office_id, state, asset_seq DESC, id);
CREATE INDEX ict_equipment_unit_ix ON public.ict_equipment USING btree (office_id, unit_id, asset_seq DESC, id);
CREATE INDEX ict_history_s_idx ON public.ict_history USING btree (success);
CREATE INDEX ict_ticket_category_ix ON public.ict_ticket USING btree (office_id, category, number_key DESC, id);
CREATE INDEX ict_ticket_equipment_ix ON public.ict_ticket USING btree (equipment_id);
CREATE INDEX ict_ticket_number_ix ON public.ict_ticket USING btree (office_id, number_key DESC, id);
CREATE INDEX ict_ticket_open_ix ON public.ict_ticket USING btree (office_id, is_open, number_key DESC, id);
CREATE INDEX ict_ticket_priority_ix ON public.ict_ticket USING btree (office_id, priority, number_key DESC, id);
CREATE INDEX ict_ticket_recorder_ix ON public.ict_ticket USING btree (office_id, recorder_id, number_key DESC, id);
CREATE INDEX ict_ticket_reported_ix ON public.ict_ticket USING btree (office_id, reported_at DESC, id);
CREATE INDEX ict_ticket_requester_ix ON public.ict_ticket USING btree (office_id, requester_id, number_key DESC, id);
CREATE INDEX ict_ticket_school_ix ON public.ict_ticket USING btree (office_id, school_id, number_key DESC, id);
CREATE INDEX ict_ticket_state_ix ON public.ict_ticket USING btree (office_id, state, number_key DESC, id);
CREATE INDEX ict_ticket_tech_name_ix ON public.ict_ticket USING btree (office_id, technician_name, number_key DESC, id);
CREATE INDEX ict_ticket_technician_ix ON public.ict_ticket USING btree (office_id, technician_id, number_key DESC, id);
CREATE INDEX ict_ticket_unit_ix ON public.ict_ticket USING btree (office_id, unit_id, number_key DESC, id);
CREATE INDEX ict_ticket_unit_name_ix ON public.ict_ticket USING btree (office_id, unit_name, number_key DESC, id);
CREATE INDEX sec_delay_tried_ix ON public.sec_delay USING btree (tried_at);
CREATE INDEX sec_grant_account_ix ON public.sec_grant USING btree (account_id, office_id);
CREATE INDEX sec_grant_office_of_role_ix ON public.sec_grant USING btree (role_code, office_id);
CREATE INDEX sec_grant_role_ix ON public.sec_grant USING btree (office_id, role_code);
CREATE INDEX sec_history_s_idx ON public.sec_history USING btree (success);
CREATE INDEX sec_recovery_code_account_ix ON public.sec_recovery_code USING btree (account_id);
CREATE INDEX sec_session_account_ix ON public.sec_session USING btree (account_id, used_at);
CREATE INDEX sec_session_used_ix ON public.sec_session USING btree (used_at);
CREATE INDEX sec_token_account_ix ON public.sec_token USING btree (account_id);
CREATE INDEX sec_token_expires_ix ON public.sec_token USING btree (expires_at);
CREATE INDEX sec_visit_account_ix ON public.sec_visit USING btree (account_id, visited_at);
CREATE INDEX sec_visit_address_ix ON public.sec_visit USING btree (account_id, address, visited_at);
CREATE INDEX sec_visit_visited_ix ON public.sec_visit USING btree (visited_at);
