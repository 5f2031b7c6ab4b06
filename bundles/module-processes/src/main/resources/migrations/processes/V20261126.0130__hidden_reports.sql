-- expand
-- reports that their readers alone see are in no index of the search: in a large register their words are asked of them alone
create index prc_report_own_only_ix on prc_report (office_id, own_only, id desc);
