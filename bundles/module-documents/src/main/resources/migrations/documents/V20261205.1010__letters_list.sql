-- expand
-- the list of letters in its order, with all that says who sees a letter: pages deep in a register of a million are found in the index
-- alone. Derby reads no index backwards, so the other one stays for the oldest first.
create index doc_letter_in_list_ix on doc_letter_in (office_id, received_at desc, id desc, secret, creator_id);
