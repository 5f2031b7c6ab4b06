package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * A committee without a quorum resolves nothing; a member with an interest of the own in an item counts as absent for it, and if too few are
 * left, nothing is resolved about that item. Source: other-groups S-03, S-04; SEC-05, SEC-11.
 */
public final class Quorum {
    private static final Set<Attendance> PRESENT = Set.of(Attendance.CAME, Attendance.FOR);

    private Quorum() {}

    static Stream<RecordLine> present(MeetingKind kind, RecordRow row) {
        return row.lines(kind.people).stream().filter(line -> PRESENT.contains(line.get(kind.came)));
    }

    /** Whether a line of those present is this member of the committee, or who came for the member. */
    public static boolean isFor(MeetingKind kind, RecordLine line, RecordLine member) {
        return kind.rules().bodies().isFor(kind, line, member);
    }

    /** What of the minutes cannot be so. */
    static Optional<Problem> problem(MeetingKind kind, RecordRow row) {
        for (RecordLine conflict : row.lines(kind.conflicts)) {
            if (item(kind, row, conflict).isEmpty()) {
                return Optional.of(Problem.of(kind.conflicts.name(), "documents.error.conflict.item"));
            }
            if (present(kind, row).noneMatch(line -> isSame(kind, line, conflict))) {
                return Optional.of(Problem.of(kind.conflicts.name(), "documents.error.conflict.person"));
            }
        }
        return row.lines(kind.items).stream()
                .filter(line -> !line.get(kind.resolution).isEmpty())
                .flatMap(line -> refused(kind, row, line).stream())
                .findFirst();
    }

    private static Optional<Problem> refused(MeetingKind kind, RecordRow row, RecordLine item) {
        if (row.get(kind.quorate).equals(Optional.of(false))) {
            return Optional.of(Problem.of(
                    kind.items.name(),
                    "documents.error.meeting.quorum",
                    row.get(kind.present).orElse(0),
                    row.get(kind.needed).orElse(0)));
        }
        List<RecordLine> conflicts = conflicts(kind, row, item);
        List<RecordLine> absent = present(kind, row)
                .filter(line -> conflicts.stream().anyMatch(one -> isSame(kind, line, one)))
                .toList();
        int left = row.get(kind.present).orElse(0) - kind.rules().bodies().votes(kind, row, absent);
        return row.get(kind.needed)
                .filter(least -> left < least)
                .map(least -> Problem.of(
                        kind.items.name(), "documents.error.meeting.quorum-item", item.get(kind.topic), left, least));
    }

    /** Who has an interest of the own in an item. */
    public static List<RecordLine> conflicts(MeetingKind kind, RecordRow row, RecordLine item) {
        return row.lines(kind.conflicts).stream()
                .filter(one -> item(kind, row, one).filter(item::equals).isPresent())
                .toList();
    }

    /** The item of an agenda with its place in its part. */
    private static Optional<RecordLine> item(MeetingKind kind, RecordRow row, RecordLine conflict) {
        return row.lines(kind.items).stream()
                .filter(line -> line.get(kind.part) == conflict.get(kind.conflictPart))
                .skip(conflict.get(kind.conflictNo) - 1L)
                .findFirst();
    }

    private static boolean isSame(MeetingKind kind, RecordLine came, RecordLine conflict) {
        return conflict.has(kind.conflictPerson)
                ? came.get(kind.person).equals(conflict.get(kind.conflictPerson))
                : !conflict.get(kind.conflictOutsider).isEmpty()
                        && came.get(kind.outsider).equals(conflict.get(kind.conflictOutsider));
    }
}
