-- expand
-- what a school writes stands whole in the register of the office
alter table doc_letter_in alter column enclosures set data type varchar(4000);
