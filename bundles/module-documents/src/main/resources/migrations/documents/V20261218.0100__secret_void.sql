-- expand
-- the list of void numbers, which the whole office sees, does not say why a secret paper was cancelled (core CORE-55)
-- what was folded begins with the number
update doc_number set purpose = 'เอกสารลับ', reason = 'เอกสารลับ',
  folded = substr(folded, 1, length(number)) || ' เอกสารลับ'
  where state = 'VOID' and (
    (used_by_type = 'documents.memo' and exists (select 1 from doc_memo paper
      where paper.office_id = doc_number.office_id and paper.id = doc_number.used_by_id and paper.secret = true))
    or (used_by_type = 'documents.order' and exists (select 1 from doc_order paper
      where paper.office_id = doc_number.office_id and paper.id = doc_number.used_by_id and paper.secret = true))
    or (used_by_type = 'documents.letter-out' and exists (select 1 from doc_letter_out paper
      where paper.office_id = doc_number.office_id and paper.id = doc_number.used_by_id and paper.secret = true)));
update doc_step set words = 'เอกสารลับ'
  where kind = 'number' and action = 'give-up' and exists (select 1 from doc_number spoilt
    where spoilt.office_id = doc_step.office_id and spoilt.id = doc_step.record_id
      and spoilt.reason = 'เอกสารลับ' and spoilt.used_by_id is not null);
