package org.khet.portal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.plan.PlanProjects.Project;
import org.khet.portal.api.time.FiscalYear;

/**
 * What whoever keeps plans tells others, shown by one plan: two strategies, of which one has the project of 17 clerks for
 * 1,530,000 baht, paid by one allocation and planned by month.
 */
public abstract class PlanProjectsContract {
    /** The plan's money. */
    protected static final BigDecimal CLERKS = new BigDecimal("1530000.00");

    /** Whoever keeps the plan. */
    protected abstract PlanProjects plans();

    /** The office of the plan. */
    protected abstract OfficeId office();

    /** Another office. */
    protected abstract OfficeId otherOffice();

    /** The year of the plan. */
    protected abstract FiscalYear year();

    /** Key of the allocation that pays the clerks. */
    protected abstract long allocation();

    /** Switches the module off in the office, or on again. */
    protected abstract void off(boolean isOff);

    private Project clerks() {
        return plans().projects(office(), year()).known().orElseThrow().getFirst();
    }

    @Test
    void projectTellsItsMoneyItsOwnerAndWhatPaysIt() {
        assertThat(plans().projects(office(), year()).known().orElseThrow()).hasSize(1);
        assertThat(clerks().amount()).isEqualByComparingTo(CLERKS);
        assertThat(clerks().code()).isNotEmpty();
        assertThat(FiscalYear.of(clerks().period().start())).isEqualTo(year());

        Detail detail =
                plans().details(office(), year()).known().orElseThrow().getOrDefault(clerks().id(), Detail.NONE);

        assertThat(detail.allocations()).containsExactly(allocation());
        assertThat(detail.activities().stream()
                        .map(one -> one.amounts().sum())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(CLERKS);
    }

    @Test
    void strategyWithoutProjectIsToldToo_eachWithItsOwner() {
        List<PlanProjects.Strategy> strategies =
                plans().strategies(office(), year()).known().orElseThrow();

        assertThat(strategies)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.owner().unit().value()).isPositive());
        assertThat(strategies).extracting(PlanProjects.Strategy::id).contains(clerks().strategy());
    }

    @Test
    void anotherOfficeAndAnotherYearHearOfNothing() {
        assertThat(plans().projects(otherOffice(), year()).known().orElse(List.of()))
                .isEmpty();
        assertThat(plans().projects(office(), year().next()).known().orElseThrow())
                .isEmpty();
        assertThat(plans().details(office(), year().next()).known().orElseThrow())
                .isEmpty();
    }

    @Test
    void switchedOffItSaysSo_andKnowsItAllAgainAfterwards() {
        off(true);
        assertThat(plans().projects(office(), year())).isInstanceOf(Answer.Off.class);
        assertThat(plans().details(office(), year())).isInstanceOf(Answer.Off.class);
        assertThat(plans().strategies(office(), year())).isInstanceOf(Answer.Off.class);
        assertThat(plans().policies(office(), year())).isInstanceOf(Answer.Off.class);

        off(false);
        assertThat(clerks().amount()).isEqualByComparingTo(CLERKS);
    }
}
