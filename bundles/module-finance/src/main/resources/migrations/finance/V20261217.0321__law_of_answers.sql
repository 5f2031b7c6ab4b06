-- expand
-- An answer for all schools links the law on which it rests; an advice knows its answer, which may be published again once it is withdrawn.
alter table fin_advice_article add column law_row_type varchar(60);
alter table fin_advice_article add column law_row_id bigint;
alter table fin_advice_article add column law_row_title varchar(200);
alter table fin_advice add column article_id bigint;
update fin_advice set article_id = (select max(a.id) from fin_advice_article a
  where a.office_id = fin_advice.office_id and a.question = fin_advice.open_question) where published = true;
