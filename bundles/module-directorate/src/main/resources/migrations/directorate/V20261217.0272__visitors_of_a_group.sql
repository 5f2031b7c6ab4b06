-- expand
create index dir_visitor_unit_ix on dir_visitor (office_id, unit_id, id desc);
