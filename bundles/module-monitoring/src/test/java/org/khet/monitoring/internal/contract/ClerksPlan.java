package org.khet.monitoring.internal.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.plan.PlanProjects.Activity;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.plan.PlanProjects.Owner;
import org.khet.portal.api.plan.PlanProjects.Period;
import org.khet.portal.api.plan.PlanProjects.Policy;
import org.khet.portal.api.plan.PlanProjects.Project;
import org.khet.portal.api.plan.PlanProjects.Stage;
import org.khet.portal.api.plan.PlanProjects.Strategy;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakePlanProjects;
import org.khet.portal.testkit.fake.FakeSpending;

/** The plan of 2567 with the project of 17 clerks for 1,530,000 baht, a strategy and a policy that nobody serves, and its books. */
public final class ClerksPlan {
    /** The allocation that pays the clerks. */
    public static final long ALLOCATION = 41;
    /** Its fund line. */
    public static final long LINE = 7;
    /** The project. */
    public static final long PROJECT = 501;

    private static final Owner OWNER = new Owner(MonitoringFixture.PLAN, SampleOffices.personId(SampleOffices.KT1, 11));

    private ClerksPlan() {}

    /** The plan as of an instant. */
    public static FakePlanProjects plan(Instant asOf) {
        return new FakePlanProjects(SampleOffices.KT1, MonitoringFixture.YEAR, asOf)
                .with(new Policy(11, "OBEC", "สพฐ.-1", "ลดภาระครู", OWNER))
                .with(new Policy(12, "OBEC", "สพฐ.-2", "สุขภาพนักเรียน", OWNER))
                .with(new Strategy(21, "แผนปฏิบัติการ 2567", 1, "พัฒนาประสิทธิภาพการบริหาร", OWNER))
                .with(new Strategy(22, "แผนปฏิบัติการ 2567", 2, "พัฒนาคุณภาพผู้เรียน", OWNER))
                .with(project("1530000.00", Stage.RUNNING), detail());
    }

    /** The project of another sum or stage. */
    public static Project project(String baht, Stage stage) {
        return new Project(
                PROJECT,
                "2567-1",
                "จ้างครูธุรการโรงเรียน 17 อัตรา",
                OWNER,
                21,
                new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 3, 31)),
                new BigDecimal(baht),
                stage);
    }

    /** What it does: 255,000 baht in each month of the half year. */
    public static Detail detail() {
        MonthGrid grid = MonthGrid.ZERO;
        for (Month month :
                List.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH)) {
            grid = grid.with(month, new BigDecimal("255000.00"));
        }
        return new Detail(
                List.of(new Activity("จ้างครูธุรการ", YearMonth.of(2023, 10), YearMonth.of(2024, 3), grid)),
                Set.of(11L),
                Set.of(ALLOCATION));
    }

    /** Books of a rank: 486,000 baht in the first quarter. */
    public static FakeSpending books(int rank, Instant asOf) {
        return books(rank, asOf, MoneyReceiver.UNKNOWN);
    }

    /** The same of what one receiver has. */
    public static FakeSpending books(int rank, Instant asOf, MoneyReceiver receiver) {
        ReceivedMoney of = new ReceivedMoney(ALLOCATION, receiver);
        return new FakeSpending(rank, asOf)
                .with(SampleOffices.KT1, LINE, of, YearMonth.of(2023, 10), "231000.00")
                .with(SampleOffices.KT1, LINE, of, YearMonth.of(2023, 12), "255000.00");
    }
}
