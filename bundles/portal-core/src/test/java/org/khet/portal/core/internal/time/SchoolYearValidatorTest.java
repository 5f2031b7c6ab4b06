package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearDraft.Term;
import org.khet.portal.api.outcome.Rejected;

/** What is wrong with a typed school year stands at its field. E-05. */
class SchoolYearValidatorTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 16);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 10);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final Term FIRST = new Term(MAY, OCTOBER);
    private static final Term SECOND = new Term(NOVEMBER, MARCH);

    @Test
    void yearAsUsualIsTaken() {
        var year = SchoolYearValidator.year(draft(MAY, MARCH, FIRST, SECOND), 2);

        assertThat(year.buddhist()).isEqualTo(2569);
        assertThat(year.terms()).hasSize(2);
    }

    @Test
    void everyEmptyFieldIsNamedAtOnce() {
        assertThat(problems(draft(null, MARCH, new Term(MAY, null))))
                .containsExactly(
                        "firstDay core.error.needed",
                        "term1Last core.error.needed",
                        "term2First core.error.needed",
                        "term2Last core.error.needed");
    }

    @Test
    void emptyTermBetweenOthersIsNamed_onesBehindAreLeftOut() {
        Term none = new Term(null, null);
        assertThat(SchoolYearValidator.year(draft(MAY, MARCH, FIRST, SECOND, none, none), 4)
                        .terms())
                .hasSize(2);
        assertThat(problems(draft(MAY, MARCH, FIRST, none, SECOND)))
                .containsExactly("term2First core.error.needed", "term2Last core.error.needed");
    }

    @Test
    void termsMustNotOverlapNorLeaveTheYear() {
        assertThat(problems(draft(MAY, MARCH, FIRST, new Term(OCTOBER, MARCH))))
                .as("one day in both")
                .containsExactly("term2First core.school-year.error.overlap");
        assertThat(problems(draft(MAY, MARCH, SECOND, FIRST)))
                .as("in the wrong order")
                .containsExactly("term2First core.school-year.error.overlap");
        assertThat(problems(
                        draft(MAY, MARCH, new Term(MAY.minusDays(1), OCTOBER), new Term(NOVEMBER, MARCH.plusDays(1)))))
                .containsExactly(
                        "term1First core.school-year.error.outside", "term2Last core.school-year.error.outside");
    }

    @Test
    void endBeforeTheStartIsNamedWhereItStands() {
        assertThat(problems(draft(MAY, MAY.minusDays(1), FIRST, SECOND)))
                .contains("lastDay core.school-year.error.end");
        assertThat(problems(draft(MAY, MARCH, new Term(OCTOBER, MAY), SECOND)))
                .containsExactly("term1Last core.school-year.error.end");
    }

    @Test
    void numberThatDoesNotFitItsDays_andAYearLongerThanAYear_areRefused() {
        assertThat(problems(draft(MAY.plusYears(1), MARCH.plusYears(1), FIRST, SECOND)))
                .contains("firstDay core.school-year.error.number");
        assertThat(problems(draft(MAY, MAY.plusYears(1), FIRST, SECOND)))
                .containsExactly("lastDay core.school-year.error.long");
        assertThat(SchoolYearValidator.year(draft(MAY, MAY.plusYears(1).minusDays(1), FIRST, SECOND), 2)
                        .days())
                .isEqualTo(365);
    }

    private static List<String> problems(SchoolYearDraft draft) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> SchoolYearValidator.year(draft, 4));
        return refused.problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static SchoolYearDraft draft(@Nullable LocalDate first, @Nullable LocalDate last, Term... terms) {
        return new SchoolYearDraft(2026, first, last, List.of(terms));
    }
}
