package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearStage;
import org.khet.year.runtime.JobCalendar;
import org.khet.year.runtime.ProductRuntime;
import org.osgi.framework.Bundle;

/**
 * Offices install only the modules they run: each module alone and each pair comes and goes in one running framework. The first office
 * has them on and goes their main trails, the second has them off and is refused; what went leaves nothing behind but its records. Source:
 * README §2, PLAN-83, FIN-104, MON-54, ICT-109.
 */
class CombinationTest {
    private static final SteppingClock CLOCK = Clocks.at("2026-10-01T09:30");
    private static ProductRuntime runtime;
    private static YearStage stage;
    private static PlayedOffice on;
    private static PlayedOffice off;
    private static final Map<String, Map<String, Integer>> DONE = new HashMap<>();

    @BeforeAll
    static void start() {
        runtime = new ProductRuntime(CLOCK);
        stage = new YearStage(runtime);
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    /** Each alone, and two pairs: those that tell each other of money, and those that nobody else asks. */
    @TestFactory
    Stream<DynamicTest> eachAloneComesAndGoes_andASampleOfPairs() {
        return Stream.concat(
                        ProductModules.ALL.stream().map(List::of),
                        Stream.of(List.of("policyplan", "finance"), List.of("monitoring", "ict")))
                .map(CombinationTest::test);
    }

    @Tag("heavy")
    @TestFactory
    Stream<DynamicTest> eachPairComesAndGoes() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < ProductModules.ALL.size(); i++) {
            for (int j = i + 1; j < ProductModules.ALL.size(); j++) {
                all.add(List.of(ProductModules.ALL.get(i), ProductModules.ALL.get(j)));
            }
        }
        return all.stream().map(CombinationTest::test);
    }

    private static DynamicTest test(List<String> modules) {
        return DynamicTest.dynamicTest(String.join(" and ", modules), () -> played(modules));
    }

    private static void played(List<String> modules) {
        List<Bundle> bundles = modules.stream().map(runtime::module).toList();
        try {
            worked(modules);
        } finally {
            for (int i = modules.size() - 1; i >= 0; i--) {
                runtime.remove(modules.get(i), bundles.get(i));
            }
        }
        assertThat(runtime.find(PortalModule.class, ""))
                .extracting(one -> one.id().value())
                .doesNotContainAnyElementsOf(modules);
        assertThat(runtime.find(Job.class, ""))
                .extracting(job -> job.id().value().replaceAll("\\..*", ""))
                .doesNotContainAnyElementsOf(modules);
    }

    private static void worked(List<String> modules) {
        if (on == null) {
            stage.again();
            off = stage.office("KT2", List.of());
            on = stage.office("KT1", List.of());
        }
        for (String module : ProductModules.ALL) {
            stage.turn(on.id(), module, modules.contains(module));
            stage.turn(off.id(), module, false);
        }
        stage.again();
        if (modules.contains("documents")) {
            new JobCalendar(runtime, CLOCK).morning(on.id());
        }
        for (String module : modules) {
            DONE.getOrDefault(module, Map.of())
                    .forEach((table, rows) -> assertThat(new ProductFacts(on).count(table))
                            .as("what stayed in %s while its module was away", table)
                            .isEqualTo(rows));
            ModuleTrails.clear(module, on);
        }
        JobCalendar jobs = new JobCalendar(runtime, CLOCK);
        new ModuleTrails(on, modules, jobs, CLOCK).go();
        for (String module : modules) {
            String table = ModuleWork.doOnce(module, on);
            assertThatThrownBy(() -> ModuleWork.doOnce(module, off)).isInstanceOf(NotPermitted.class);
            if (!table.isEmpty()) {
                int rows = new ProductFacts(on).count(table);
                assertThat(rows).as(table).isPositive();
                DONE.put(module, Map.of(table, rows));
                assertThat(new ProductFacts(off).count(table))
                        .as(table + " of the other office")
                        .isZero();
            }
        }
        answers(modules);
    }

    /** Who is there answers for the office that has it on, and is off for the other. */
    private static void answers(List<String> modules) {
        boolean plan = modules.contains("policyplan");
        boolean finance = modules.contains("finance");
        assertThat(runtime.find(Allocations.class, "")).hasSize(plan ? 1 : 0);
        runtime.find(Allocations.class, "").forEach(one -> {
            assertThat(one.approved(on.id(), ModuleWork.year())).isInstanceOf(Answer.Known.class);
            assertThat(one.approved(off.id(), ModuleWork.year())).isInstanceOf(Answer.Off.class);
        });
        runtime.find(PlanProjects.class, "").forEach(one -> {
            assertThat(one.projects(on.id(), ModuleWork.year())).isInstanceOf(Answer.Known.class);
            assertThat(one.projects(off.id(), ModuleWork.year())).isInstanceOf(Answer.Off.class);
        });
        List<Spending> spending = runtime.find(Spending.class, "");
        assertThat(spending).hasSize((plan ? 1 : 0) + (finance ? 1 : 0));
        spending.forEach(one -> {
            assertThat(one.disbursed(on.id(), 1)).isInstanceOf(Answer.Known.class);
            assertThat(one.disbursed(off.id(), 1)).isInstanceOf(Answer.Off.class);
        });
        assertThat(runtime.find(ProjectResults.class, "")).hasSize(modules.contains("monitoring") ? 1 : 0);
        runtime.find(ProjectResults.class, "").forEach(one -> {
            assertThat(one.of(on.id(), ModuleWork.year())).isInstanceOf(Answer.Known.class);
            assertThat(one.of(off.id(), ModuleWork.year())).isInstanceOf(Answer.Off.class);
        });
    }
}
