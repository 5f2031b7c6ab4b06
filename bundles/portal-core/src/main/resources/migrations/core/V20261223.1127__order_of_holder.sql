-- expand
-- by which order somebody holds a post, as cited; empty for all that was typed before
alter table core_post_holder add column order_words varchar(120);
