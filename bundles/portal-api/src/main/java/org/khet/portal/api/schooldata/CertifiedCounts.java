package org.khet.portal.api.schooldata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;

/**
 * Counts of schools as of the day of a round. Several modules may know them; a provider with a higher {@code service.ranking} is
 * asked first: rounds 300, imports of the ICT group 200, typed counts of Policy and Plan 100. Whoever asks has a fallback for when
 * nobody knows: a typed value, marked as such. Safe for concurrent use. Source: kinds-processes §7; ict ICT-75.
 */
public interface CertifiedCounts {
    /** How good figures are, the best first; of several schools the worst counts. */
    enum Quality {
        /** Certified by the head of each school and acknowledged by the office. */
        ACKNOWLEDGED,
        /** Certified by the head of each school. */
        CERTIFIED,
        /** Brought by a file of a central program. */
        IMPORTED,
        /** Typed by the office. */
        TYPED
    }

    /**
     * A number of a school.
     *
     * @param school whose
     * @param row    code of the row by which the item is split, e.g. a grade of {@code PupilGrades}; empty for none
     * @param sex    {@code m}, {@code f} or empty
     * @param value  the number
     */
    record Count(SchoolId school, String row, String sex, int value) {}

    /**
     * Figures of an item.
     *
     * @param counts  numbers of all schools that are in it
     * @param asOf    day whose state they show
     * @param quality how good they are
     * @param missing schools that were asked and are not in it
     */
    record Figures(List<Count> counts, LocalDate asOf, Quality quality, Set<SchoolId> missing) {
        /** Keeps immutable copies. */
        public Figures {
            counts = List.copyOf(counts);
            missing = Set.copyOf(missing);
        }

        /** The number of each school over all rows and both sexes. */
        public Map<SchoolId, Integer> totals() {
            return counts.stream().collect(Collectors.groupingBy(Count::school, Collectors.summingInt(Count::value)));
        }
    }

    /**
     * Figures of an item in a round.
     *
     * @param item  code of the item in the office's catalogue
     * @param round the round
     */
    Answer<Figures> values(OfficeId office, String item, DataRound.Key round);

    /** The first answer that is known; what the last provider says when none knows, {@code Off} without any provider. */
    static Answer<Figures> first(List<CertifiedCounts> ranked, OfficeId office, String item, DataRound.Key round) {
        Answer<Figures> answer = new Answer.Off<>();
        for (CertifiedCounts provider : ranked) {
            answer = provider.values(office, item, round);
            if (answer instanceof Answer.Known<Figures>) {
                return answer;
            }
        }
        return answer;
    }
}
