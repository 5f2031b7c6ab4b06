package org.khet.policyplan.internal.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Minutes of bodies that agreed to a change of schools in a meeting: its resolution comes without them. Source: policyplan R-30. */
final class ChangeMinutes {
    private ChangeMinutes() {}

    private static List<RecordLine> without(SchoolChangeKind kind, RecordRow row) {
        return row.lines(kind.approvals).stream()
                .filter(line -> line.get(kind.approvalOn).isPresent()
                        && line.get(kind.approvalFile).orElse(List.of()).isEmpty())
                .toList();
    }

    /** The first body that agreed and whose minutes are not here. */
    static Optional<Problem> missing(SchoolChangeKind kind, RecordRow row) {
        return without(kind, row).stream()
                .findFirst()
                .map(line -> Problem.of("", "policyplan.error.minutes-missing", line.get(kind.body)));
    }

    /** The problem with minutes while those of every body that agreed are here. */
    static Optional<Problem> filed(SchoolChangeKind kind, RecordRow row) {
        return without(kind, row).isEmpty()
                ? Optional.of(Problem.of("", "policyplan.error.minutes-there"))
                : Optional.empty();
    }

    /** What was handed in belongs to the first body whose minutes are missing. */
    static RecordRow with(SchoolChangeKind kind, RecordRow row) {
        RecordLine first = without(kind, row).getFirst();
        List<RecordLine> lines = new ArrayList<>(row.lines(kind.approvals));
        lines.set(lines.indexOf(first), first.with(kind.approvalFile, row.raw(kind.nextFile)));
        return row.with(kind.approvals, lines).with(kind.nextFile, null);
    }
}
