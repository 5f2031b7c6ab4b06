package org.khet.policyplan.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.transfer.TransferSide;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The year of the clerks is locked: nothing new of it is made, what is under way goes on to its end. Source: CORE-42, core B-14. */
@OnEachDatabase
class LockedYearDbTest {
    private final TestDatabase database;
    private PlanTrail trail;
    private RecordService<AllocationKind> allocations;

    LockedYearDbTest(TestDatabase database) {
        this.database = database;
        trail = new PlanTrail(new SampleRegisters(database));
        allocations = trail.office.registers.allocations().allocations();
    }

    @BeforeEach
    void planAndAllocationAreThere() {
        trail = new PlanTrail(new SampleRegisters(database));
        allocations = trail.office.registers.allocations().allocations();
    }

    private RecordDraft less() {
        AllocationKind kind = allocations.kind();
        return trail.office
                .allocation(trail.line, AllocationMethod.LIST, trail.office.sum(1, "-1000.00"))
                .with(kind.sort, AllocationSort.ADJUSTMENT)
                .with(kind.adjusts, trail.allocation.id());
    }

    private static void locked(String field, ThrowingCallable call) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.year-locked");
            assertThat(refused.problems().getFirst().field()).isEqualTo(field);
        });
    }

    @Test
    void planProjectAllocationTransferAndReceivedMoneyOfALockedYearAreNotMade() {
        SampleRegisters office = trail.office;
        var plans = office.registers.plans();
        RecordRow plan = plans.plans()
                .find(OFFICE, trail.project.get(plans.projects().kind().plan))
                .orElseThrow();
        var transfers = office.registers.transfers().transfers();
        var money = office.registers.money();
        RecordRow item = office.item("22", "รายการ 22", BudgetItemSort.MONEY, "2", false);
        RecordRow to = office.line(office.received(item, "ว 99", "2", "1000.00"));
        RecordRow draft = allocations.create(office.budget(), less());
        office.records.years().lock(OFFICE, YEAR);

        locked("year", () -> allocations.create(office.budget(), less()));
        locked("year", () -> allocations.change(office.budget(), draft, RecordDraft.of(draft)));
        locked("start_on", () -> plans.projects().internal().create(office.head(), RecordDraft.of(trail.project)));
        locked(
                "year_to",
                () -> plans.plans()
                        .internal()
                        .create(
                                office.analyst(),
                                RecordDraft.of(plan).with(plans.plans().kind().number, "ACT-2570/2")));
        locked("year", () -> money.received().create(office.budget(), office.receipt(item, "ว 100", "2", "1000.00")));
        locked(
                "year",
                () -> transfers
                        .internal()
                        .create(
                                office.budget(),
                                new RecordDraft()
                                        .with(transfers.kind().year, YEAR)
                                        .with(transfers.kind().cause, PolicyplanCodes.LEFT_OVER)
                                        .with(transfers.kind().reason, "เงินเหลือจ่าย")
                                        .with(transfers.kind().analysis, "จ้างครบแล้ว")
                                        .with(
                                                transfers.kind().lines,
                                                List.of(
                                                        side(TransferSide.FROM, trail.line),
                                                        side(TransferSide.TO, to)))));
    }

    private RecordDraft side(TransferSide side, RecordRow line) {
        var kind = trail.office.registers.transfers().transfers().kind();
        return new RecordDraft()
                .with(kind.side, side)
                .with(kind.line, line.id())
                .with(kind.amount, SampleRegisters.baht("100.00"));
    }

    @Test
    void allocationAndProjectThatAreUnderWayGoOnToTheirEnd() {
        SampleRegisters office = trail.office;
        var projects = office.registers.plans().projects();
        RecordRow asked = office.asked(allocations.create(office.budget(), less()));
        RecordRow running = projects.internal().act(office.head(), trail.project, projects.kind().begin);
        office.records.years().lock(OFFICE, YEAR);

        RecordRow told = office.notify(office.approve(asked));
        assertThat(told.state()).isEqualTo(allocations.kind().notified);
        RecordRow closed = projects.internal()
                .act(
                        office.head(),
                        running,
                        projects.kind().finish,
                        new RecordDraft()
                                .with(projects.kind().result, "จ้างครบ 17 อัตรา")
                                .with(projects.kind().spent, SampleRegisters.baht("1529000.00")),
                        "");
        assertThat(closed.state()).isEqualTo(projects.kind().closed);
        assertThat(office.registers
                        .money()
                        .lines()
                        .find(OFFICE, trail.line.id())
                        .orElseThrow()
                        .get(office.registers.money().lines().kind().allocated))
                .isEqualByComparingTo("1529000.00");
    }
}
