package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.office.YearStage;
import org.khet.year.play.RoundPlay;
import org.khet.year.runtime.JobCalendar;

/**
 * What an office decides about its modules and processes is seen in menu, screens and jobs, while records stay. The modules run in the
 * framework of the product, with none of those that are not asked for. Source: policyplan PLAN-83, PLAN-84.
 */
class SwitchedModuleTest {
    private static SharedPortal portal;
    private static PlayedOffice office;
    private static YearStage stage;

    @BeforeAll
    static void planAndRoundsAlone() {
        portal = SharedPortal.with(List.of("policyplan", "rounds"), "2026-10-01T09:30", "KT1");
        office = portal.office(0);
        stage = portal.stage();
    }

    @AfterAll
    static void leave() {
        portal.close();
    }

    /** Source: PLAN-83, PLAN-84. */
    @Test
    void planWorksWithoutTheOthers_switchedOffItIsInNoMenuScreenOrJob_itsRecordsStay_switchedOnAllIsBack() {
        var jobs = new JobCalendar(office.runtime(), portal.clock());
        new ModuleTrails(office, List.of("policyplan"), jobs, portal.clock()).go();
        RoundPlay rounds = new RoundPlay(office, YearPost.ICT_HEAD);
        RecordRow round = rounds.opened();
        RecordRow answer = rounds.answered(round, 0, 14);
        assertThat(new ProductFacts(office).count("rnd_submission"))
                .as("each school is asked")
                .isEqualTo(office.schools().size());
        assertThat(answer.state()).isEqualTo(rounds.submissions().kind().acknowledged);
        OfficeFrame frame = new OfficeFrame(office, portal.clock());
        Map<String, String> money = new ProductFacts(office).ceilings();
        List<String> entries = frame.entries("policyplan", YearPost.PLANNER);
        List<String> planned = frame.jobs("policyplan");
        assertThat(entries).contains("policyplan/allocations", "policyplan/projects");
        assertThat(planned).isNotEmpty();
        assertThat(frame.answer(YearPost.PLANNER, "policyplan/allocations")).isInstanceOf(ViewResolution.Open.class);

        stage.turn(office.id(), "policyplan", false);
        assertThat(frame.entries("policyplan", YearPost.PLANNER)).isEmpty();
        assertThat(frame.answer(YearPost.PLANNER, "policyplan/allocations")).isInstanceOf(ViewResolution.Off.class);
        assertThat(frame.jobs("policyplan")).isEmpty();
        assertThat(frame.jobs("rounds")).as("of what is on").isNotEmpty();
        assertThat(rounds.answered(round, 1, 9).state())
                .as("rounds go on without the plan")
                .isEqualTo(rounds.submissions().kind().acknowledged);
        assertThat(rounds.rooms(answer, 0)).isEqualTo(14);
        assertThat(new ProductFacts(office).ceilings()).isEqualTo(money);
        assertThat(money).containsEntry("ceiling 05.1", "1530000.00 1530000.00 0.00");

        stage.turn(office.id(), "policyplan", true);
        assertThat(frame.entries("policyplan", YearPost.PLANNER)).isEqualTo(entries);
        assertThat(frame.answer(YearPost.PLANNER, "policyplan/allocations")).isInstanceOf(ViewResolution.Open.class);
        assertThat(frame.jobs("policyplan")).isEqualTo(planned);
        assertThat(new ProductFacts(office).ceilings()).isEqualTo(money);
    }
}
