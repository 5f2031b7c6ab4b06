-- expand
-- what refers to a record is found in the order of its list
create index prm_child_follow_up_ix on prm_child (office_id, follow_up_id, id desc);
