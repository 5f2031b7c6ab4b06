package org.khet.portal.api.school;

import java.util.List;
import java.util.Optional;

/**
 * The grades that a school teaches: from one to another in the order of the office's list.
 *
 * @param lowest  code of the first, see {@code PupilGrades}
 * @param highest code of the last
 */
public record GradeSpan(String lowest, String highest) {
    /** Those of the grades, in their order, that are taught; all where the list does not have both ends. */
    public List<String> of(List<String> grades) {
        int first = grades.indexOf(lowest);
        int last = grades.indexOf(highest);
        return first < 0 || last < first ? grades : grades.subList(first, last + 1);
    }

    /** Both together; empty where grades between them are taught by neither, or the list does not have all ends in their order. */
    public Optional<GradeSpan> with(GradeSpan other, List<String> grades) {
        int first = grades.indexOf(lowest);
        int last = grades.indexOf(highest);
        int otherFirst = grades.indexOf(other.lowest);
        int otherLast = grades.indexOf(other.highest);
        boolean apart = otherFirst > last + 1 || first > otherLast + 1;
        return first < 0 || last < first || otherFirst < 0 || otherLast < otherFirst || apart
                ? Optional.empty()
                : Optional.of(
                        new GradeSpan(grades.get(Math.min(first, otherFirst)), grades.get(Math.max(last, otherLast))));
    }
}
