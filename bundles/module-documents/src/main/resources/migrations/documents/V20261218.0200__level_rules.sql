-- expand
-- a level keeps whether its signature demands a code and how long it may be taken back; of older ones the rule of the day says so
alter table doc_level add column second_factor boolean;
alter table doc_level add column undo_seconds int;
