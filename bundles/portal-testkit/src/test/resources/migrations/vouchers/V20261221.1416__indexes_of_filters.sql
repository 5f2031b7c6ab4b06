-- expand
create index vch_voucher_sort_ix on vch_voucher (office_id, sort, id desc);
