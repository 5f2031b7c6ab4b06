-- expand
-- the day on which an order acted in the registers; before, each did at once (other-groups HR-05, HR-10)
alter table psn_placement add column entered_on date;
alter table psn_standing add column entered_on date;
alter table psn_raise add column entered_on date;
alter table psn_post_change add column entered_on date;
alter table psn_move_request add column entered_on date;
update psn_placement set entered_on = order_on where state in ('ORDERED', 'PASSED', 'FAILED');
update psn_standing set entered_on = order_on where state = 'ORDERED';
update psn_raise set entered_on = order_on where state = 'ORDERED';
update psn_post_change set entered_on = order_on where state = 'ORDERED';
update psn_move_request set entered_on = effective_on where state = 'MOVED';
