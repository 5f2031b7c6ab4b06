package org.khet.portal.api.pupil;

import java.time.LocalDate;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;

/**
 * Pupils of one grade of a school as of a day. Source: core CORE-37, CORE-149.
 *
 * @param school whose
 * @param asOf   day whose state it shows, e.g. 10 June
 * @param grade  code of {@link PupilGrades#LIST}
 * @param male   boys, 0 to {@code SchoolFigure.MOST}
 * @param female girls, 0 to {@code SchoolFigure.MOST}
 * @param source where it comes from
 */
public record PupilCount(SchoolId school, LocalDate asOf, String grade, int male, int female, FigureSource source) {
    /** Boys and girls. */
    public int sum() {
        return male + female;
    }
}
