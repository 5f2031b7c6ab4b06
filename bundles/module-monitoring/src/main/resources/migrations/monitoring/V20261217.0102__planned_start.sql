-- expand
-- a report without a planned start began with the letter that asked for it, at the latest on its last day
update mon_outside set starts_on = letter_on where starts_on is null and letter_on <= due_on;
update mon_outside set starts_on = due_on where starts_on is null;
