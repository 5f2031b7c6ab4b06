package org.khet.policyplan.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.portal.api.money.Spending;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLeftOvers;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Months of a fund line say who knows them: finance with its day, what was typed, or nobody. Source: policyplan PLAN-36, 40. */
@OnEachDatabase
class SpentSectionDbTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, Month.OCTOBER);

    private final TestDatabase database;
    private PlanTrail trail;

    SpentSectionDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void spendingOfTwoMonthsIsTyped() {
        trail = new PlanTrail(new SampleRegisters(database));
        trail.spent(OCTOBER, "231000.00");
        trail.spent(OCTOBER.plusMonths(2), "255000.00");
        trail.office.paid.come(trail.spending());
    }

    private Set<String> shown() {
        var kind = trail.office.registers.money().lines().kind();
        return ShownTexts.of(SpentSection.of(
                TestRequest.of(trail.office.budget(), "policyplan", ""), kind, trail.line, trail.office.registers));
    }

    @Test
    void typedMonthsAreMarked_financeThatComesSaysFromWhenItsSumsAre_andYieldsWhenItGoes() {
        assertThat(shown())
                .contains("ข้อมูลที่กรอกเอง", "ตุลาคม 2569", "231,000.00", "ธันวาคม 2569", "255,000.00", "486,000.00")
                .as("only whoever pays promises")
                .doesNotContain("ผูกพัน ยังไม่จ่าย");

        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z"))
                .with(SampleRegisters.OFFICE, trail.line.id(), trail.allocation.id(), OCTOBER, "500000.00")
                .promising("90000.00");
        trail.office.paid.come(finance);
        assertThat(shown())
                .contains("500,000.00", "ผูกพัน ยังไม่จ่าย", "90,000.00")
                .doesNotContain("255,000.00", "ข้อมูลที่กรอกเอง")
                .anySatisfy(text -> assertThat(text).startsWith("จากงานการเงิน ณ 5 มกราคม 2570"));

        trail.office.paid.comeLeftOvers(new FakeLeftOvers().holding(trail.allocation.id(), "40000.00"));
        assertThat(shown())
                .as("90,000 are held, of which 40,000 are left over and go back")
                .contains("ผูกพัน ยังไม่จ่าย", "50,000.00", "เงินเหลือจ่าย รอส่งคืน", "40,000.00")
                .doesNotContain("90,000.00");

        finance.failing(true);
        assertThat(shown())
                .as("no sum that may be old")
                .contains("ยังสอบถามงานการเงินไม่ได้", SpentSection.UNKNOWN)
                .doesNotContain("500,000.00");

        trail.office.paid.go(finance);
        assertThat(shown()).contains("486,000.00", "ข้อมูลที่กรอกเอง");
    }
}
