package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khet.year.oracle.YearLog;

/**
 * A fiscal year of a demonstration office, played by its people through the real services of all modules together, and recomputed by
 * plain rules over what was played: every total, number, deadline and state is the same. Another {@code khet.year.seed} plays another
 * year. Source: README §10, policyplan J.4, finance J.4, monitoring J.4, PLAN-83, FIN-104, MON-54.
 */
class OfficeYearTest {
    private static final long SEED = Long.getLong("khet.year.seed", 2570);
    private static final BigDecimal CLERKS = new BigDecimal("1530000.00");

    @Test
    void yearOfTheFirstOffice_isAsItWasPlayed_andOneSumRunsThroughAllModules() {
        try (var years = new PlayedYears(SEED, false, "KT1").play()) {
            compare(years, years.years().getFirst());
        }
    }

    @Tag("heavy")
    @Test
    void yearsOfBothOffices_areAsTheyWerePlayed_oneDecidesByPapersTheOtherWithout() {
        try (var years = new PlayedYears(SEED + 1, true, "KT1", "KT2").play()) {
            years.years().forEach(year -> compare(years, year));
        }
    }

    private static void compare(PlayedYears years, OfficeYear year) {
        assertThat(years.comparedMonths(year))
                .as("months after which totals were compared")
                .hasSize(12);
        assertThat(years.strayedSums(year))
                .as("after each month, seed %s, %s", SEED, year.office.code())
                .isEmpty();
        assertThat(years.differences(year))
                .as("seed %s, %s", SEED, year.office.code())
                .isEmpty();
        assertThat(years.expected(year)).hasSizeGreaterThan(500);
        clerks(year);
    }

    /** The project of 17 clerks: plan = allocation; paid by finance = shown by follow-up = trail of the plan; the rest is left over. */
    private static void clerks(OfficeYear year) {
        SortedMap<String, String> told = year.told();
        YearLog.Planned project = year.log.planned.stream()
                .filter(one -> one.title().equals(OfficeYear.CLERKS))
                .findFirst()
                .orElseThrow();
        assertThat(project.baht()).isEqualByComparingTo(CLERKS);
        String paid = told.get("spent in finance 05.1").replaceAll(" .*", "");
        assertThat(new BigDecimal(paid)).isLessThanOrEqualTo(CLERKS).isGreaterThan(new BigDecimal("1400000"));
        assertThat(told).containsEntry("spent in policyplan 05.1", paid);
        assertThat(told.get("ceiling 05.1")).isEqualTo("1530000.00 1530000.00 0.00");
        assertThat(told.get("report 4 " + OfficeYear.CLERKS))
                .startsWith("1530000.00 plan 1530000.00 spent " + paid + " percent 100.00");
        assertThat(told.get("project " + OfficeYear.CLERKS))
                .isEqualTo("1530000.00 " + paid + " " + CLERKS.subtract(new BigDecimal(paid)) + " CLOSED");
        BigDecimal lines = told.entrySet().stream()
                .filter(one -> one.getKey().startsWith("line 05.1@"))
                .map(one -> new BigDecimal(one.getValue().split(" ")[2]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal months = told.entrySet().stream()
                .filter(one -> one.getKey().startsWith("paid 05.1 "))
                .map(one -> new BigDecimal(one.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lines).isEqualByComparingTo(paid);
        assertThat(months).isEqualByComparingTo(paid);
    }
}
