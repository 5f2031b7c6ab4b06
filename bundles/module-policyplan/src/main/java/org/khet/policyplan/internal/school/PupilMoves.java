package org.khet.policyplan.internal.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.school.SchoolId;

/** Moves pupils between schools in the counts that the module keeps. Source: policyplan PLAN-66, PLAN-67. */
public interface PupilMoves {
    /** How many of a grade, or of a level, go; poor and boarding ones are among them. */
    record Group(String grade, int male, int female, int poor, int boarding) {}

    /**
     * Pupils go from a school to another.
     *
     * @param groups who goes; empty for all of a school that ends
     */
    record Move(SchoolId from, SchoolId to, List<Group> groups) {
        /** Keeps an immutable copy. */
        public Move {
            groups = List.copyOf(groups);
        }
    }

    /** Whether a school has fewer pupils of a grade than go, by its last count that was acknowledged before the day. */
    Optional<Problem> fewer(RecordContext now, LocalDate day, List<Move> moves);

    /**
     * Counts of the schools that go on as of the day: what their last ones before it had, less who goes, and who comes. Older ones stay. A
     * school without a count has none then either, and one that is counted as of the day already keeps that.
     *
     * @param document what decides it, stands in the note
     */
    void carryOut(RecordContext now, LocalDate day, String document, List<Move> moves);
}
