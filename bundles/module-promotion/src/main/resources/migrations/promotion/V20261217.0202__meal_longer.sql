-- expand
alter table prm_meal_check add column longer_until date;
