package org.khet.processes.internal.matter;

import java.util.stream.Stream;

/** Types of records that prove what a step needs; what a step is done by may be a record of every register. */
final class TaskSubjects {
    private static final String[] PAPERS = {
        "documents.order", "documents.memo", "documents.letter-in", "documents.letter-out"
    };

    /** What proves a need: a paper, or a form of the office. */
    static final String[] PROOFS =
            Stream.concat(Stream.of(PAPERS), Stream.of("forms.entry")).toArray(String[]::new);

    private TaskSubjects() {}
}
