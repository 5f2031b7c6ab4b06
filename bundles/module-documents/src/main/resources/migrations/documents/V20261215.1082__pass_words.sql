-- expand
-- an earlier version of a memo has its cause, wish and words beside its subject
alter table doc_memo_pass alter column text set data type varchar(16000);
alter table doc_letter_out_pass alter column text set data type varchar(16000);
alter table doc_order_pass alter column text set data type varchar(16000);
