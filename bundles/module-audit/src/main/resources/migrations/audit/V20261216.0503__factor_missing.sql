-- expand
-- objects of risk that lack the score of a factor in use, of years whose plan is not approved (other-groups AUD-01)
alter table aud_object add column factor_missing boolean default false not null;
update aud_object set factor_missing = true where exists (
  select 1 from aud_factor f
  where f.office_id = aud_object.office_id and f.state = 'USED' and not exists (
    select 1 from aud_object_score s
    where s.office_id = aud_object.office_id and s.record_id = aud_object.id and s.factor_id = f.id))
  and not exists (
    select 1 from aud_plan p
    where p.office_id = aud_object.office_id and p.fiscal_year = aud_object.fiscal_year
      and p.span = 'ANNUAL' and p.state = 'APPROVED');
