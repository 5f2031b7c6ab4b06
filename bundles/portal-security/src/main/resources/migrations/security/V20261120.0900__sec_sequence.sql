-- expand
create sequence sec_seq as bigint start with 500 increment by 500;
