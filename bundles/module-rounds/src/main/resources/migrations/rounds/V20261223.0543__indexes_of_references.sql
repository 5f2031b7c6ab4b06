-- expand
-- what refers to a record is found in the order of its list
create index rnd_collection_sheet_ix on rnd_collection (office_id, sheet_id, id desc);
create index rnd_evidence_item_ix on rnd_evidence (office_id, item_id, id desc);
create index rnd_evidence_submission_ix on rnd_evidence (office_id, submission_id, id desc);
create index rnd_snapshot_collection_ix on rnd_snapshot (office_id, collection_id, id desc);
create index rnd_snapshot_replaces_ix on rnd_snapshot (office_id, replaces_id, id desc);
