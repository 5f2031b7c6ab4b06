package org.khet.processes.internal.matter;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.catalogue.NeedKind;

/** Types of records that prove what a step needs; what a step is done by may be a record of every register. */
final class TaskSubjects {
    private static final String[] PAPERS = {
        "documents.order", "documents.memo", "documents.letter-in", "documents.letter-out"
    };

    /** What proves a need: a paper, or a form of the office. */
    static final String[] PROOFS =
            Stream.concat(Stream.of(PAPERS), Stream.of("forms.entry")).toArray(String[]::new);

    private TaskSubjects() {}

    /** A need that says its sort is proven by such a record only, or by what is typed: no memo stands for an order. Source: core CORE-80. */
    static Optional<Problem> unfit(CaseTaskKind kind, RecordRow task) {
        return task.lines(kind.needs).stream()
                .filter(line -> !fits(kind, line))
                .findFirst()
                .map(line -> Problem.of(kind.needs.name(), "processes.error.need-sort", line.get(kind.needWhat)));
    }

    private static boolean fits(CaseTaskKind kind, RecordLine line) {
        Set<String> right = proofs(line.get(kind.needSort));
        return line.get(kind.needPaper)
                .filter(link -> !link.isTyped() && !right.contains(link.type()))
                .isEmpty();
    }

    private static Set<String> proofs(NeedKind sort) {
        return switch (sort) {
            case LETTER -> Set.of("documents.letter-in", "documents.letter-out");
            case MEMO -> Set.of("documents.memo");
            case ORDER -> Set.of("documents.order");
            case FORM -> Set.of("forms.entry");
            case OUTPUT, FILE, CHECK -> Set.of(PROOFS);
        };
    }
}
