-- expand
-- urgent requests that were sent before their resolution may be ratified, too (PLAN-25)
update pol_submission set state = 'SENT_FIRST' where state = 'SENT' and (res_no is null or res_no = '');
