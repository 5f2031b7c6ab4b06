package org.khet.documents.internal.demo;

import java.time.Instant;
import org.khet.portal.api.security.Caller;

/** The history of one record of a year of letters. */
final class LetterYearSteps {
    private final TableBatch steps;
    private final LetterYearKeys keys;
    private final String kind;
    private final long id;
    private String state = "";

    LetterYearSteps(TableBatch steps, LetterYearKeys keys, String kind, long id) {
        this.steps = steps;
        this.keys = keys;
        this.kind = kind;
        this.id = id;
    }

    static TableBatch table() {
        return new TableBatch(
                "doc_step",
                "id, office_id, kind, record_id, action, past, from_state, to_state, person_id, person_name, for_name,"
                        + " done_at, words, changes");
    }

    void add(String action, String past, String to, Caller by, Instant at) {
        steps.add(
                keys.next(),
                by.office().value(),
                kind,
                id,
                action,
                past,
                state,
                to,
                by.person().value(),
                by.name(),
                "",
                at,
                "",
                "");
        state = to;
    }
}
