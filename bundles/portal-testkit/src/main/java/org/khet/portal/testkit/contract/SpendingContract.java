package org.khet.portal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;

/**
 * What whoever knows payments tells others, shown by one allocation of which 231,000 baht were spent in October and 255,000 in
 * December: 486,000 in the quarter.
 */
public abstract class SpendingContract {
    /** Spent in October. */
    protected static final BigDecimal OCTOBER = new BigDecimal("231000.00");
    /** Spent in December. */
    protected static final BigDecimal DECEMBER = new BigDecimal("255000.00");

    /** Whoever knows it. */
    protected abstract Spending spending();

    /** The office. */
    protected abstract OfficeId office();

    /** Another office. */
    protected abstract OfficeId otherOffice();

    /** The first October. */
    protected abstract YearMonth october();

    /** The allocation that was spent. */
    protected abstract long allocation();

    /** Its fund line. */
    protected abstract long line();

    /** Switches the module off in the office, or on again. */
    protected abstract void off(boolean isOff);

    @Test
    void quarterIs486000_byAllocationByLineAndInAll() {
        YearMonth until = october().plusMonths(2);

        Map<YearMonth, BigDecimal> months = spending()
                .byAllocation(office(), october(), until)
                .known()
                .orElseThrow()
                .getOrDefault(allocation(), Map.of());

        assertThat(months).containsOnlyKeys(october(), until);
        assertThat(months.getOrDefault(october(), BigDecimal.ZERO)).isEqualByComparingTo(OCTOBER);
        assertThat(spending()
                        .byLine(office(), october(), until)
                        .known()
                        .orElseThrow()
                        .getOrDefault(line(), Map.of())
                        .getOrDefault(until, BigDecimal.ZERO))
                .isEqualByComparingTo(DECEMBER);
        assertThat(spending().disbursed(office(), allocation()).known().orElseThrow())
                .isEqualByComparingTo("486000.00");
    }

    @Test
    void monthsOutsideAreLeftOut_whatNobodySpentIsZero() {
        assertThat(spending()
                        .byAllocation(office(), october(), october().plusMonths(1))
                        .known()
                        .orElseThrow()
                        .getOrDefault(allocation(), Map.of()))
                .containsOnlyKeys(october());
        assertThat(spending()
                        .disbursed(office(), allocation() + 999_999)
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(spending().disbursed(otherOffice(), allocation()).known().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    /** Whose money it was; unknown where nobody keeps that. */
    protected MoneyReceiver receiver() {
        return MoneyReceiver.UNKNOWN;
    }

    /** Who keeps receivers tells of each what it spent, and of nobody else; who does not says that, and no sum that may be another's. */
    @Test
    void whatReceiversSpentAddsUpToTheWhole_orIsNotToldAtAll() {
        var months = spending().byReceiver(office(), october(), october().plusMonths(2));
        var used = spending().used(office(), allocation());

        if (months instanceof Answer.Off<?>) {
            assertThat(used).isInstanceOf(Answer.Off.class);
            assertThat(receiver()).isEqualTo(MoneyReceiver.UNKNOWN);
            return;
        }
        assertThat(months.known().orElseThrow().getOrDefault(allocation(), Map.of()))
                .containsOnlyKeys(receiver())
                .allSatisfy((one, spent) -> assertThat(spent)
                        .containsOnly(
                                Map.entry(october(), OCTOBER),
                                Map.entry(october().plusMonths(2), DECEMBER)));
        assertThat(used.known().orElseThrow())
                .containsOnlyKeys(receiver())
                .allSatisfy((one, sums) -> assertThat(sums.spent()).isEqualByComparingTo(OCTOBER.add(DECEMBER)));
        assertThat(spending().used(office(), allocation() + 999_999).known().orElseThrow())
                .isEmpty();
    }

    @Test
    void switchedOffItSaysSo() {
        off(true);
        assertThat(spending().disbursed(office(), allocation())).isInstanceOf(Answer.Off.class);
        assertThat(spending().byAllocation(office(), october(), october())).isInstanceOf(Answer.Off.class);
        off(false);
        assertThat(spending().disbursed(office(), allocation()).known()).isPresent();
    }
}
