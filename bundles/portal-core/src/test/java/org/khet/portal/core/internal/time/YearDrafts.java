package org.khet.portal.core.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearDraft.Term;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;

/** What an administrator types over the days of a year. */
final class YearDrafts {
    private YearDrafts() {}

    /** Other first and last days, also of the first and last term. */
    static SchoolYearDraft days(SchoolYear year, LocalDate first, LocalDate last) {
        List<Term> terms = new ArrayList<>(SchoolYearDraft.of(year).terms());
        terms.set(0, new Term(first, terms.getFirst().lastDay()));
        terms.set(terms.size() - 1, new Term(terms.getLast().firstDay(), last));
        return new SchoolYearDraft(year.startingYear(), first, last, terms);
    }

    /** The days of the year stay, these are the days of the terms: first and last, first and last. */
    static SchoolYearDraft terms(SchoolYear year, @Nullable LocalDate... days) {
        List<Term> terms = new ArrayList<>();
        for (int index = 0; index < days.length; index += 2) {
            terms.add(new Term(days[index], days[index + 1]));
        }
        return new SchoolYearDraft(year.startingYear(), year.firstDay(), year.lastDay(), terms);
    }

    /** The school year 2569 with these days and one term. */
    static SchoolYear recorded(LocalDate first, LocalDate last) {
        return new SchoolYear(2026, first, last, List.of(new SchoolTerm(1, first, last)));
    }
}
