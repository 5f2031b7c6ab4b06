-- expand
-- whether a role stands in a request from before roles were listed
create index ict_account_request_role_ix on ict_account_request (office_id, role);
