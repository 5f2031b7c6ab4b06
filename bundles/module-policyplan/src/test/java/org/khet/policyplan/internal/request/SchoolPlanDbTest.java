package org.khet.policyplan.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Plans that schools send to the office. Source: policyplan PLAN-91. */
@OnEachDatabase
class SchoolPlanDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<SchoolPlanKind> plans;
    private SchoolPlanKind kind;

    SchoolPlanDbTest(TestDatabase database) {
        this.database = database;
        office = new SampleRegisters(database);
        plans = office.registers.requests().schoolPlans();
        kind = plans.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        plans = office.registers.requests().schoolPlans();
        kind = plans.kind();
    }

    private RecordRow askedOfAll() {
        RecordRow first = plans.create(
                office.analyst(),
                new RecordDraft()
                        .with(kind.school, SampleRegisters.school(1))
                        .with(kind.sort, SchoolPlanSort.YEARLY)
                        .with(kind.yearFrom, YEAR)
                        .with(kind.yearTo, YEAR)
                        .with(kind.dueOn, TODAY.plusDays(7)));
        return office.act(plans, office.analyst(), first, kind.all);
    }

    @Test
    void allOpenSchoolsAreAskedAtOnce_theOfficeSeesTheStateOfEach_aSchoolItsOwn() {
        RecordRow first = askedOfAll();
        int asked = plans.count(office.analyst(), RecordFilter.ALL.in("expected"));
        assertThat(asked).isGreaterThan(5);
        office.act(plans, office.analyst(), first, kind.all);
        assertThat(plans.count(office.analyst(), RecordFilter.ALL)).as("once").isEqualTo(asked);

        RecordRow own = plans.all(office.schoolHead(2), RecordFilter.ALL).getFirst();
        assertThat(plans.all(office.schoolHead(2), RecordFilter.ALL)).hasSize(1);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> plans.open(office.schoolHead(2), first.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(plans, office.schoolHead(2), own, kind.send));
        RecordRow sent = office.act(
                plans, office.schoolHead(2), own, kind.send, new RecordDraft().with(kind.file, office.paper()), "");
        RecordRow back = office.act(
                plans, office.analyst(), sent, kind.giveBack, new RecordDraft(), "เพิ่มโครงการอ่านออกเขียนได้");
        assertThat(back.state()).isEqualTo(kind.expected);
        assertThat(back.head().reason()).isEqualTo("เพิ่มโครงการอ่านออกเขียนได้");
        RecordRow again = office.act(
                plans, office.schoolHead(2), back, kind.send, new RecordDraft().with(kind.file, office.paper()), "");
        assertThat(office.act(plans, office.analyst(), again, kind.accept).state())
                .isEqualTo(kind.accepted);
        assertThat(plans.count(office.analyst(), RecordFilter.ALL.in("expected")))
                .isEqualTo(asked - 1);
    }

    @Test
    void missingPlansAreRemindedSevenDaysBefore_onTheDay_andEachWeekAfter() {
        askedOfAll();
        int missing = plans.count(office.analyst(), RecordFilter.ALL.in("expected"));
        var system = new FakeCallers().system(OFFICE);
        ExpectedPlans expected = office.registers.requests().expectedPlans();

        assertThat(expected.remind(system, TODAY)).isEqualTo(missing);
        assertThat(expected.remind(system, TODAY)).as("once a day").isZero();
        assertThat(expected.remind(system, TODAY.plusDays(3))).isZero();
        assertThat(expected.remind(system, TODAY.plusDays(7))).isEqualTo(missing);
        assertThat(expected.remind(system, TODAY.plusDays(14))).isEqualTo(missing);
        assertThat(office.records.happenings().types()).contains("policyplan.school-plan.reminded");
    }
}
