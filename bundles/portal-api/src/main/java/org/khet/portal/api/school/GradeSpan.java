package org.khet.portal.api.school;

import java.util.List;

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
}
