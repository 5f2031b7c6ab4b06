-- expand
-- jobs throw old rows of an office away by their time
create index core_happening_time_ix on core_happening (office_id, happened_at);
create index core_notice_time_ix on core_notice (office_id, happened_at);
