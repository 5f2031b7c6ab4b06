package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.job.JobScopes;
import org.khet.portal.core.internal.job.OfficeJobs;
import org.khet.portal.shell.internal.frame.ShownMenu;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RunningModules;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.office.YearStage;
import org.khet.year.runtime.JobCalendar;
import org.khet.year.runtime.ProductRuntime;

/**
 * What an office decides about its modules and processes is seen in menu, screens and jobs, while records stay. The modules run in the
 * framework of the product, with none of those that are not asked for. Source: policyplan PLAN-83, PLAN-84, PLAN-85.
 */
class SwitchedModuleTest {
    private static final SteppingClock CLOCK = Clocks.at("2026-10-01T09:30");
    private static ProductRuntime runtime;
    private static PlayedOffice office;
    private static YearStage stage;

    @BeforeAll
    static void planAndRoundsAlone() {
        runtime = new ProductRuntime(CLOCK);
        runtime.module("policyplan");
        runtime.module("rounds");
        stage = new YearStage(runtime);
        office = stage.office("KT1", List.of("policyplan", "rounds"));
        stage.again();
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    private static ModuleRegistry frame() {
        return RunningModules.of(
                runtime.service(ModuleSwitches.class),
                runtime.service(ModulePermissions.class),
                runtime.find(PortalModule.class, ""));
    }

    private static Map<String, List<String>> menu(ModuleRegistry frame, YearPost who) {
        return ShownMenu.of(
                frame,
                office.caller(who),
                runtime.service(Units.class).of(office.id()),
                process -> runtime.service(ProcessOwners.class)
                        .owner(office.id(), process, OfficeTime.day(CLOCK.instant())));
    }

    private static List<String> of(String module, Map<String, List<String>> menu) {
        return menu.values().stream()
                .flatMap(List::stream)
                .filter(address -> address.startsWith(module + "/"))
                .sorted()
                .toList();
    }

    private static List<String> jobs(String module) {
        return OfficeJobs.of(runtime.service(JobScopes.class), runtime.find(Job.class, ""), office.id()).stream()
                .filter(id -> id.startsWith(module + "."))
                .toList();
    }

    /** Source: PLAN-83, PLAN-84. */
    @Test
    void planWorksWithoutTheOthers_switchedOffItIsInNoMenuScreenOrJob_itsRecordsStay_switchedOnAllIsBack() {
        new ModuleTrails(office, List.of("policyplan"), new JobCalendar(runtime, CLOCK), CLOCK).go();
        String round = ModuleWork.doOnce("rounds", office);
        assertThat(new ProductFacts(office).count(round))
                .as("rounds work beside the plan")
                .isPositive();
        ModuleRegistry frame = frame();
        Caller planner = office.caller(YearPost.PLANNER);
        ViewAddress allocations = ViewAddress.of("policyplan/allocations");
        Map<String, String> money = new ProductFacts(office).ceilings();
        List<String> entries = of("policyplan", menu(frame, YearPost.PLANNER));
        List<String> jobs = jobs("policyplan");
        assertThat(entries).contains("policyplan/allocations", "policyplan/projects");
        assertThat(jobs).isNotEmpty();
        assertThat(frame.answer(planner, allocations)).isInstanceOf(ViewResolution.Open.class);

        stage.turn(office.id(), "policyplan", false);
        Caller without = office.caller(YearPost.PLANNER);
        assertThat(of("policyplan", menu(frame, YearPost.PLANNER))).isEmpty();
        assertThat(frame.answer(without, allocations)).isInstanceOf(ViewResolution.Off.class);
        assertThat(jobs("policyplan")).isEmpty();
        assertThat(jobs("rounds")).as("of what is on").isNotEmpty();
        assertThat(new ProductFacts(office).ceilings()).isEqualTo(money);
        assertThat(money).containsEntry("ceiling 05.1", "1530000.00 1530000.00 0.00");

        stage.turn(office.id(), "policyplan", true);
        assertThat(of("policyplan", menu(frame, YearPost.PLANNER))).isEqualTo(entries);
        assertThat(frame.answer(office.caller(YearPost.PLANNER), allocations)).isInstanceOf(ViewResolution.Open.class);
        assertThat(jobs("policyplan")).isEqualTo(jobs);
        assertThat(new ProductFacts(office).ceilings()).isEqualTo(money);
    }
}
