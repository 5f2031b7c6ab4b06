-- expand
-- what a listener has not heard is found by its number; this index was written with each happening and read by nobody
drop index core_happening_record_ix;
