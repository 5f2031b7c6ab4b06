-- expand
-- an election is planned when the term of a committee ends, before its days are known (directorate DIR-23)
alter table dir_election alter column apply_from drop not null;
alter table dir_election alter column apply_until drop not null;
alter table dir_election alter column vote_from drop not null;
alter table dir_election alter column vote_until drop not null;
alter table dir_election add column former_type varchar(60);
alter table dir_election add column former_id bigint;
alter table dir_election add column former_title varchar(200);
