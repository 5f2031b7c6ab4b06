package org.khet.portal.api.admin.pupil;

import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolId;

/**
 * A figure of a school in a school year. Source: core CORE-37, CORE-149.
 *
 * @param school whose
 * @param year   Christian year in which the school year begins
 * @param kind   what is counted
 * @param amount 0 to {@link #MOST}
 * @param source where it comes from
 */
public record SchoolFigure(SchoolId school, int year, Kind kind, int amount, FigureSource source) {
    /** Largest amount. */
    public static final int MOST = 99_999;

    /** What is counted. */
    public enum Kind {
        /** Boys. */
        MALE_PUPILS("malePupils"),
        /** Girls. */
        FEMALE_PUPILS("femalePupils");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** Name of its field, in forms, refusals and on the trail. */
        public String field() {
            return field;
        }
    }
}
