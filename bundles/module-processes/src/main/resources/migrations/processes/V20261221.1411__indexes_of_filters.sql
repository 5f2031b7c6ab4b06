-- expand
-- each filter of a list reads its rows in the order of the list
create index prc_book_sort_ix on prc_book (office_id, sort, id desc);
create index prc_book_fiscal_year_ix on prc_book (office_id, fiscal_year, id desc);
create index prc_case_process_ix on prc_case (office_id, process_id, id desc);
create index prc_case_fiscal_year_ix on prc_case (office_id, fiscal_year, id desc);
create index prc_case_priority_ix on prc_case (office_id, priority, id desc);
create index prc_case_late_ix on prc_case (office_id, late, id desc);
create index prc_indicator_fiscal_year_ix on prc_indicator (office_id, fiscal_year, id desc);
create index prc_indicator_reached_ix on prc_indicator (office_id, reached, id desc);
create index prc_ita_item_link_health_ix on prc_ita_item (office_id, link_health, id desc);
create index prc_ita_item_lack_ix on prc_ita_item (office_id, lack, id desc);
create index prc_law_sort_ix on prc_law (office_id, sort, id desc);
create index prc_process_origin_ix on prc_process (office_id, origin, id desc);
create index prc_process_starts_by_ix on prc_process (office_id, starts_by, id desc);
