-- expand
create sequence core_seq as bigint start with 500 increment by 500;
