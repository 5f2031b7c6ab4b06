package org.khet.policyplan.internal.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;

/** Which pupils go from where to where in a change of schools: by grade where pupils are transferred, all of a school that is merged. */
final class MovedPupils {
    private final Schools schools;

    MovedPupils(Schools schools) {
        this.schools = schools;
    }

    /** Those named by grade go from schools that give to schools that receive, and are as many as each school says. */
    Optional<Problem> incomplete(SchoolChangeKind kind, RecordRow row) {
        if (row.get(kind.sort) != SchoolChangeSort.TRANSFER_PUPILS) {
            return Optional.empty();
        }
        Map<SchoolId, Integer> leaving = new LinkedHashMap<>();
        Map<SchoolId, Integer> arriving = new LinkedHashMap<>();
        for (RecordLine line : row.lines(kind.moved)) {
            int pupils = line.get(kind.male) + line.get(kind.female);
            leaving.merge(line.get(kind.from), pupils, Integer::sum);
            arriving.merge(line.get(kind.to), pupils, Integer::sum);
        }
        for (RecordLine line : row.lines(kind.schools)) {
            SchoolId school = line.get(kind.school);
            Integer named = (line.get(kind.part) == ChangePart.GIVING ? leaving : arriving).remove(school);
            int said = line.get(kind.pupils).orElse(0);
            if ((named == null ? 0 : named) != said) {
                return Optional.of(Problem.of(
                        kind.moved.name(),
                        "policyplan.error.moved-differ",
                        name(row, school),
                        named == null ? 0 : named,
                        said));
            }
        }
        leaving.putAll(arriving);
        return leaving.keySet().stream()
                .findFirst()
                .map(school -> Problem.of(kind.moved.name(), "policyplan.error.moved-school", name(row, school)));
    }

    private String name(RecordRow row, SchoolId school) {
        return schools.find(row.head().office(), school).map(School::name).orElse("");
    }

    List<PupilMoves.Move> of(SchoolChangeKind kind, RecordRow row) {
        return switch (row.get(kind.sort)) {
            case MERGE -> merged(kind, row);
            case TRANSFER_PUPILS -> transferred(kind, row);
            case FOUND, DISSOLVE, CLOSE, TRANSFER, EXTEND -> List.of();
        };
    }

    private static List<PupilMoves.Move> merged(SchoolChangeKind kind, RecordRow row) {
        SchoolId successor = kind.named(row, ChangePart.RECEIVING).getFirst();
        return kind.named(row, ChangePart.GIVING).stream()
                .map(school -> new PupilMoves.Move(school, successor, List.of()))
                .toList();
    }

    private static List<PupilMoves.Move> transferred(SchoolChangeKind kind, RecordRow row) {
        List<PupilMoves.Move> moves = new ArrayList<>();
        for (RecordLine line : row.lines(kind.moved)) {
            moves.add(new PupilMoves.Move(
                    line.get(kind.from),
                    line.get(kind.to),
                    List.of(new PupilMoves.Group(
                            line.get(kind.grade),
                            line.get(kind.male),
                            line.get(kind.female),
                            line.get(kind.poor),
                            line.get(kind.boarding)))));
        }
        return moves;
    }
}
