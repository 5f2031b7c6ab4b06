-- expand
create index sec_grant_office_of_role_ix on sec_grant (role_code, office_id);
