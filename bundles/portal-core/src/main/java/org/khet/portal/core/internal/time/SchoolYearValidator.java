package org.khet.portal.core.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearDraft.Term;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.core.internal.form.FieldValidator;

/** Makes a school year of what was typed, or names the fields that are wrong. For one thread. */
final class SchoolYearValidator {
    private static final String OUTSIDE = "core.school-year.error.outside";
    private static final String END = "core.school-year.error.end";
    private static final int FEWEST_TERMS = 2;
    private final FieldValidator checks = new FieldValidator();
    private final SchoolYearDraft draft;
    private final List<Term> terms;

    private SchoolYearValidator(SchoolYearDraft draft) {
        this.draft = draft;
        this.terms = new ArrayList<>(draft.terms());
        while (terms.size() > FEWEST_TERMS && terms.getLast().isEmpty()) {
            terms.removeLast();
        }
        while (terms.size() < FEWEST_TERMS) {
            terms.add(new Term(null, null));
        }
    }

    /**
     * The year.
     *
     * @throws org.khet.portal.api.outcome.Rejected with one problem for each field that is wrong
     */
    static SchoolYear year(SchoolYearDraft draft, int mostTerms) {
        return new SchoolYearValidator(draft).year(mostTerms);
    }

    private SchoolYear year(int mostTerms) {
        checks.that(terms.size() <= mostTerms, field(mostTerms + 1, "First"), "core.school-year.error.most", mostTerms);
        checks.needed("firstDay", draft.firstDay()).needed("lastDay", draft.lastDay());
        for (int number = 1; number <= terms.size(); number++) {
            checks.needed(field(number, "First"), terms.get(number - 1).firstDay())
                    .needed(field(number, "Last"), terms.get(number - 1).lastDay());
        }
        checks.done();
        LocalDate first = there(draft.firstDay());
        LocalDate last = there(draft.lastDay());
        checks.that(
                        first.getYear() == draft.startingYear(),
                        "firstDay",
                        "core.school-year.error.number",
                        String.valueOf(SchoolYear.buddhist(draft.startingYear())))
                .that(!last.isBefore(first), "lastDay", END)
                .that(last.isBefore(first.plusYears(1)), "lastDay", "core.school-year.error.long");
        LocalDate before = first.minusDays(1);
        for (int number = 1; number <= terms.size(); number++) {
            before = term(number, before, first, last);
        }
        checks.done();
        return new SchoolYear(draft.startingYear(), first, last, terms());
    }

    /** Returns the last day of the term. */
    private LocalDate term(int number, LocalDate before, LocalDate first, LocalDate last) {
        LocalDate begin = there(terms.get(number - 1).firstDay());
        LocalDate end = there(terms.get(number - 1).lastDay());
        checks.that(!begin.isBefore(first) && !begin.isAfter(last), field(number, "First"), OUTSIDE, number)
                .that(
                        begin.isAfter(before),
                        field(number, "First"),
                        "core.school-year.error.overlap",
                        number,
                        number - 1)
                .that(!end.isBefore(begin), field(number, "Last"), END)
                .that(!end.isAfter(last), field(number, "Last"), OUTSIDE, number);
        return end;
    }

    private List<SchoolTerm> terms() {
        List<SchoolTerm> made = new ArrayList<>();
        for (Term term : terms) {
            made.add(new SchoolTerm(made.size() + 1, there(term.firstDay()), there(term.lastDay())));
        }
        return made;
    }

    private static String field(int number, String end) {
        return "term" + number + end;
    }

    private static LocalDate there(@Nullable LocalDate checked) {
        return Objects.requireNonNull(checked);
    }
}
