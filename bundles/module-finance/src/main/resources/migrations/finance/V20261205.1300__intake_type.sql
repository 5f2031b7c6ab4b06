-- expand
-- the type of expenditure of an intake is a choice like that of a spending line
alter table fin_intake alter column expenditure set data type varchar(30);
