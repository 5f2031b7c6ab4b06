package org.khet.processes.internal.matter;

import java.util.stream.Stream;

/** Types of records to which a task may be linked. */
final class TaskSubjects {
    private static final String[] PAPERS = {
        "documents.order", "documents.memo", "documents.letter-in", "documents.letter-out"
    };

    /** What proves a need: a paper, or a form of the office. */
    static final String[] PROOFS =
            Stream.concat(Stream.of(PAPERS), Stream.of("forms.entry")).toArray(String[]::new);

    /** A record whose action ends a task: a paper, or one of the registers of the groups. Source: kinds-processes.md §1. */
    static final String[] ALL = Stream.concat(
                    Stream.of(PAPERS),
                    Stream.of(
                            "policyplan.plan",
                            "policyplan.project",
                            "policyplan.allocation",
                            "policyplan.transfer",
                            "finance.claim",
                            "finance.purchase",
                            "monitoring.framework",
                            "monitoring.round",
                            "monitoring.evaluation",
                            "rounds.collection",
                            "forms.ask"))
            .toArray(String[]::new);

    private TaskSubjects() {}
}
