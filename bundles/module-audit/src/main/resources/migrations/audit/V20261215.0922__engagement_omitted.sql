-- expand
-- what a revised plan left out is no more of the plan; what was only cancelled is (other-groups AUD-12)
update aud_engagement set state = 'OMITTED' where state = 'CANCELLED' and exists (
  select 1 from aud_step s
  where s.office_id = aud_engagement.office_id and s.kind = 'engagement' and s.record_id = aud_engagement.id and s.action = 'omit');
