package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.office.YearStage;
import org.khet.year.runtime.JobCalendar;

/**
 * An office that works with plan, finance and follow-up switches one of them off: it is in no menu, screen or job, all its records stay,
 * and the plan goes on with spending and progress that are typed. Source: finance FIN-104; monitoring MON-54; policyplan PLAN-36, PLAN-40.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SwitchedGroupsTest {
    private static SharedPortal portal;
    private static PlayedOffice office;
    private static YearStage stage;
    private static PolicyplanRegisters plan;

    @BeforeAll
    static void allThreeHaveDoneTheirWork() {
        List<String> modules = List.of("policyplan", "finance", "monitoring");
        portal = SharedPortal.with(modules, "2026-10-01T09:30", "KT1");
        office = portal.office(0);
        stage = portal.stage();
        new ModuleTrails(office, modules, new JobCalendar(office.runtime(), portal.clock()), portal.clock()).go();
        plan = office.runtime().service(PolicyplanModule.class).registers();
    }

    @AfterAll
    static void leave() {
        portal.close();
    }

    /** Rows of the office in each table of a module. */
    private static Map<String, Integer> kept(String module) {
        Map<String, Integer> rows = new TreeMap<>();
        for (RecordKind kind : office.runtime().service(RecordServices.class).kinds()) {
            if (kind.module().equals(module)) {
                rows.put(kind.table(), new ProductFacts(office).count(kind.table()));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "policyplan, PLANNER, policyplan/allocations, pol_allocation",
        "finance, FINANCE_HEAD, finance/claims, fin_claim",
        "monitoring, FOLLOW_UP, monitoring/reports, mon_report"
    })
    void switchedOffAModuleIsInNoMenuScreenOrJob_allItsRecordsStay_switchedOnAllIsBack(
            String module, YearPost who, String address, String table) {
        OfficeFrame frame = new OfficeFrame(office, portal.clock());
        List<String> entries = frame.entries(module, who);
        List<String> jobs = frame.jobs(module);
        Map<String, Integer> kept = kept(module);
        assertThat(entries).contains(address);
        assertThat(jobs).isNotEmpty();
        assertThat(frame.answer(who, address)).isInstanceOf(ViewResolution.Open.class);
        assertThat(kept).hasEntrySatisfying(table, rows -> assertThat(rows).isPositive());

        stage.turn(office.id(), module, false);
        assertThat(frame.entries(module, who)).isEmpty();
        assertThat(frame.answer(who, address)).isInstanceOf(ViewResolution.Off.class);
        assertThat(frame.jobs(module)).isEmpty();
        assertThat(kept(module)).isEqualTo(kept);

        stage.turn(office.id(), module, true);
        assertThat(frame.entries(module, who)).isEqualTo(entries);
        assertThat(frame.answer(who, address)).isInstanceOf(ViewResolution.Open.class);
        assertThat(frame.jobs(module)).isEqualTo(jobs);
        assertThat(kept(module)).isEqualTo(kept);
    }

    private static RecordRow allocation() {
        var allocations = plan.allocations().allocations();
        return allocations.all(office.caller(YearPost.BUDGET), RecordFilter.ALL).stream()
                .filter(row -> row.get(allocations.kind().title).equals("จัดสรร 05.1"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal spent() {
        return plan.money()
                .spentMoney()
                .ofAllocation(office.caller(YearPost.PLANNER), allocation().id())
                .known()
                .orElseThrow();
    }

    /** Source: FIN-104. */
    @Test
    @Order(2)
    void withoutFinanceThePlanCountsTypedSpending_whatFinancePaidCountsAgainWhenItIsBack() {
        assertThat(spent()).as("paid by finance").isEqualByComparingTo("150000.00");
        stage.turn(office.id(), "finance", false);
        var typed = plan.money().spent();
        var kind = typed.kind();
        office.make(
                typed,
                office.caller(YearPost.BUDGET),
                kind.month,
                YearMonth.of(2026, 10),
                kind.line,
                allocation().get(plan.allocations().allocations().kind().line),
                kind.allocation,
                allocation().id(),
                kind.amount,
                new BigDecimal("231000.00"));

        assertThat(spent()).as("typed in the plan").isEqualByComparingTo("231000.00");
        stage.turn(office.id(), "finance", true);
        assertThat(spent()).isEqualByComparingTo("150000.00");
    }

    /** Source: MON-54. */
    @Test
    @Order(3)
    void withoutFollowUpThePlanHasItsOwnSimpleProgress() {
        var projects = plan.plans().projects();
        var kind = projects.kind();
        RecordRow project = projects.all(office.caller(YearPost.PLANNER), RecordFilter.ALL).stream()
                .filter(row -> List.of(kind.inPlan, kind.running).contains(row.state()))
                .findFirst()
                .orElseThrow();
        if (project.state().equals(kind.inPlan)) {
            projects.internal().act(office.system(), office.now(projects, project.id()), kind.begin);
        }
        assertThatExceptionOfType(Rejected.class).as("follow-up asks for it").isThrownBy(() -> report(project));
        stage.turn(office.id(), "monitoring", false);

        report(project);

        assertThat(office.now(projects, project.id()).get(kind.progress))
                .hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("40"));
        stage.turn(office.id(), "monitoring", true);
        assertThat(new OfficeFrame(office, portal.clock()).entries("monitoring", YearPost.FOLLOW_UP))
                .isNotEmpty();
    }

    private static void report(RecordRow project) {
        var projects = plan.plans().projects();
        var kind = projects.kind();
        office.act(
                projects,
                office.caller(YearPost.ICT_HEAD),
                project,
                kind.report,
                kind.progress,
                new BigDecimal("40"),
                kind.progressNote,
                "ติดตั้งแล้ว 2 อาคาร");
    }
}
