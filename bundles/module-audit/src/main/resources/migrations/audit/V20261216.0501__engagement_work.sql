-- expand
-- which work of the plan an engagement is, whatever its title and days are since (other-groups AUD-02, AUD-12)
alter table aud_engagement add column plan_work varchar(400);
