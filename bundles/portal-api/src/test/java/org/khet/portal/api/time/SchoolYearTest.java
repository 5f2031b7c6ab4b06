package org.khet.portal.api.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.time.SchoolYear.Break;

/** The school year 2569 as schools print it: 16 May to 10 October, 1 November to 31 March. CORE-39. */
class SchoolYearTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 5, 16);
    private static final SchoolTerm FIRST = new SchoolTerm(1, BEGIN, LocalDate.of(2026, 10, 10));
    private static final SchoolTerm SECOND = new SchoolTerm(2, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31));

    @Test
    void yearIsNamedByTheBuddhistYearInWhichItBegins() {
        SchoolYear year = year(LocalDate.of(2027, 3, 31), FIRST, SECOND);

        assertThat(year.buddhist()).isEqualTo(2569);
        assertThat(SchoolYear.startingYear(2569)).isEqualTo(2026);
    }

    @Test
    void daysAreCountedWithTheFirstAndTheLast() {
        SchoolYear year = year(LocalDate.of(2027, 3, 31), FIRST, SECOND);

        assertThat(FIRST.days()).as("16 of May, 30, 31, 31, 30, 10").isEqualTo(148);
        assertThat(SECOND.days()).as("30, 31, 31, 28, 31").isEqualTo(151);
        assertThat(year.days()).isEqualTo(148 + 21 + 151);
    }

    @Test
    void octoberBetweenTheTermsIsABreak_andAprilWhereTheYearLastsUntilMay() {
        assertThat(year(LocalDate.of(2027, 3, 31), FIRST, SECOND).breaks())
                .containsExactly(new Break(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 31)));
        assertThat(year(LocalDate.of(2027, 5, 15), FIRST, SECOND).breaks())
                .containsExactly(
                        new Break(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 31)),
                        new Break(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 15)));
        SchoolTerm late = new SchoolTerm(1, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 10));
        assertThat(year(LocalDate.of(2027, 3, 31), late, SECOND).breaks())
                .as("schools that opened late in the year of the epidemic")
                .startsWith(new Break(BEGIN, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void termOfADay_isNoneInABreakAndOutsideOfTheYear() {
        SchoolYear year = year(LocalDate.of(2027, 3, 31), FIRST, SECOND);

        assertThat(year.term(BEGIN)).contains(FIRST);
        assertThat(year.term(LocalDate.of(2026, 10, 10))).contains(FIRST);
        assertThat(year.term(LocalDate.of(2026, 10, 11))).isEmpty();
        assertThat(year.term(LocalDate.of(2026, 11, 1))).contains(SECOND);
        assertThat(year.term(LocalDate.of(2027, 4, 1))).isEmpty();
        assertThat(year.has(LocalDate.of(2026, 10, 20))).isTrue();
        assertThat(year.has(BEGIN.minusDays(1))).isFalse();
    }

    @Test
    void yearsThatShareOneDayOverlap() {
        SchoolYear year = year(LocalDate.of(2027, 5, 15), FIRST, SECOND);

        assertThat(year.overlaps(next(LocalDate.of(2027, 5, 16)))).isFalse();
        assertThat(year.overlaps(next(LocalDate.of(2027, 5, 15)))).isTrue();
        assertThat(next(LocalDate.of(2027, 5, 15)).overlaps(year)).isTrue();
    }

    @Test
    void rubbishIsNoSchoolYear() {
        LocalDate end = LocalDate.of(2027, 3, 31);
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolYear(2027, BEGIN, end, List.of(FIRST, SECOND)));
        assertThatIllegalArgumentException().isThrownBy(() -> year(BEGIN.minusDays(1), FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> year(LocalDate.of(2027, 5, 16), FIRST, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> year(LocalDate.of(2027, 3, 30), FIRST, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> year(end));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(end, FIRST, new SchoolTerm(2, LocalDate.of(2026, 10, 10), end)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerm(1, end, BEGIN));
    }

    private static SchoolYear year(LocalDate end, SchoolTerm... terms) {
        return new SchoolYear(2026, BEGIN, end, List.of(terms));
    }

    private static SchoolYear next(LocalDate begin) {
        return new SchoolYear(
                2027, begin, LocalDate.of(2028, 3, 31), List.of(new SchoolTerm(1, begin, LocalDate.of(2027, 10, 10))));
    }
}
