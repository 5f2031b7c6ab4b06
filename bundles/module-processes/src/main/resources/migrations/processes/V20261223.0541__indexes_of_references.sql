-- expand
-- what refers to a record is found in the order of its list
create index prc_book_replaces_ix on prc_book (office_id, replaces_id, id desc);
create index prc_case_new_version_ix on prc_case (office_id, new_version_id, id desc);
create index prc_case_version_used_ix on prc_case (office_id, version_used_id, id desc);
create index prc_ita_item_book_ix on prc_ita_item (office_id, book_id, id desc);
create index prc_law_superseded_by_ix on prc_law (office_id, superseded_by_id, id desc);
create index prc_process_current_version_ix on prc_process (office_id, current_version_id, id desc);
