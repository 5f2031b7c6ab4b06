package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;
import org.khet.year.play.AllocationPlay;
import org.khet.year.play.DecisionPlay;
import org.khet.year.play.FollowUpPlay;
import org.khet.year.play.MoneyPlay;
import org.khet.year.play.PlanPlay;
import org.khet.year.play.TicketPlay;
import org.khet.year.runtime.JobCalendar;

/**
 * The main trail of each module that is there, with the plays of the year: a plan resolved and its money acknowledged by schools, a claim
 * paid, a round reported and closed, a repair confirmed. Where a neighbour is there, it tells and is told. Source: rows P1 of policyplan,
 * finance, monitoring and ict.
 */
final class ModuleTrails {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final String NETWORK = "พัฒนาระบบเครือข่าย";
    private static final BigDecimal PAID = new BigDecimal("9250.50");
    private final PlayedOffice office;
    private final Collection<String> modules;
    private final JobCalendar jobs;
    private final YearLog log = new YearLog();
    private final DecisionPlay decisions;

    ModuleTrails(PlayedOffice office, Collection<String> modules, JobCalendar jobs, SteppingClock clock) {
        this.office = office;
        this.modules = List.copyOf(modules);
        this.jobs = jobs;
        decisions = new DecisionPlay(office, log, jobs, clock, modules.contains("documents"));
    }

    /** Takes away what an earlier combination left of a module, so that its trail may be gone again. */
    static void clear(String module, PlayedOffice office) {
        RecordServices records = office.runtime().service(RecordServices.class);
        List<RecordService<?>> left = new ArrayList<>();
        for (RecordKind kind : records.kinds()) {
            if (kind.module().equals(module)) {
                records.find(kind.type()).ifPresent(left::add);
            }
        }
        for (int round = left.size(); round > 0 && !left.isEmpty(); round--) {
            left.removeIf(service -> cleared(service, office));
        }
        assertThat(left).as("registers of %s that could not be cleared", module).isEmpty();
    }

    /** What is referred to by others goes after them. */
    private static boolean cleared(RecordService<?> service, PlayedOffice office) {
        try {
            service.clear(office.id());
            return true;
        } catch (RuntimeException referred) {
            return false;
        }
    }

    /** All trails. */
    void go() {
        jobs.morning(office.id());
        AllocationPlay allocations = modules.contains("policyplan") ? plan() : null;
        if (modules.contains("finance")) {
            money(allocations);
        }
        if (modules.contains("monitoring")) {
            followUp();
        }
        if (modules.contains("ict")) {
            new TicketPlay(office, log).report(DAY, 0, 7);
        }
    }

    private AllocationPlay plan() {
        PlanPlay plan = new PlanPlay(office, log);
        AllocationPlay allocations = new AllocationPlay(office, log, plan, decisions);
        plan.beginPlan();
        plan.expect("02");
        plan.expect("05.1");
        plan.propose(
                DAY,
                YearPost.ICT_HEAD,
                YearPost.TECHNICIAN,
                NETWORK,
                "02",
                Map.of(Month.NOVEMBER, new BigDecimal("300000.00")));
        plan.submitPlan();
        decisions.decide(() -> plan.grantPlan(DAY));
        plan.resolvePlan(DAY);
        plan.publishPlan(DAY);
        plan.receive(DAY, "02", "ศธ 04002/ว 02", new BigDecimal("300000.00"));
        plan.receive(DAY, "05.1", "ศธ 04002/ว 05.1", new BigDecimal("1530000.00"));
        allocations.rate("05.1", "clerk-15000", new BigDecimal("15000.00"));
        allocations.byRate(DAY, "05.1", "05.1", "clerk-15000", new BigDecimal("15000.00"), Map.of(0, 10, 1, 7));
        allocations.byList(DAY, "02", "02", Map.of("ICT", new BigDecimal("300000.00")));
        allocations.join("02", YearPost.ICT_HEAD, plan.keys().get(NETWORK));
        allocations.acknowledge();
        assertThat(log.available("05.1")).isEqualByComparingTo("0");
        assertThat(new ProductFacts(office).ceilings())
                .containsEntry("ceiling 05.1", "1530000.00 1530000.00 0.00")
                .containsEntry("ceiling 02", "300000.00 300000.00 0.00");
        return allocations;
    }

    private void money(AllocationPlay allocations) {
        MoneyPlay money = new MoneyPlay(office, log);
        money.setUp(new BigDecimal("412350.25"), new BigDecimal("60000.00"));
        money.receive(DAY, new BigDecimal("12500.00"), false);
        money.claim(DAY, MoneyPlay.OFF, PAID);
        money.claimInVain(DAY, MoneyPlay.OFF, new BigDecimal("100.00"));
        String line = "off";
        if (allocations != null) {
            jobs.now(office.id(), "finance.intake");
            money.findLines(allocations.keys());
            line = "05.1@school 0";
            money.claim(DAY, line, new BigDecimal("150000.00"));
        }
        money.pay(DAY);
        assertThat(log.claims).filteredOn(one -> !one.cancelled()).allMatch(one -> one.paidOn() != null);
        assertThat(new ProductFacts(office).lines(money.lineIds()))
                .containsEntry("line off", "60000.00 0.00 9250.50 50749.50 OPEN")
                .containsEntry(
                        "line " + line,
                        allocations == null
                                ? "60000.00 0.00 9250.50 50749.50 OPEN"
                                : "900000.00 0.00 150000.00 750000.00 OPEN");
    }

    private void followUp() {
        FollowUpPlay followUp = new FollowUpPlay(office, log, decisions);
        followUp.agreeOnForm(DAY);
        if (!modules.contains("policyplan")) {
            followUp.note(NETWORK);
        }
        followUp.plan(1);
        followUp.open(1);
        followUp.report(1, DAY, new BigDecimal("25"));
        followUp.close(1, DAY);
        assertThat(log.reported).extracting(YearLog.Reported::project).contains(NETWORK);
    }
}
