package org.khet.portal.api.admin.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.time.SchoolYear;

/**
 * What is typed to record a school year. The service names its fields {@code year}, {@code firstDay}, {@code lastDay} and for
 * the terms {@code term1First}, {@code term1Last}, {@code term2First} and so on.
 *
 * @param startingYear Christian year of the first day
 * @param firstDay     needed
 * @param lastDay      needed, not before the first day, within a year from it
 * @param terms        in their order; what is empty behind the last full one is left out
 */
public record SchoolYearDraft(
        int startingYear,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Term> terms) {
    /**
     * A term as typed.
     *
     * @param firstDay first day, {@code null} for none
     * @param lastDay  last day, {@code null} for none
     */
    public record Term(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        /** Whether nothing is typed. */
        public boolean isEmpty() {
            return firstDay == null && lastDay == null;
        }
    }

    /** Keeps an immutable copy. */
    public SchoolYearDraft {
        terms = List.copyOf(terms);
    }

    /** What stands for a year now. */
    public static SchoolYearDraft of(SchoolYear year) {
        return new SchoolYearDraft(
                year.startingYear(),
                year.firstDay(),
                year.lastDay(),
                year.terms().stream()
                        .map(term -> new Term(term.firstDay(), term.lastDay()))
                        .toList());
    }
}
