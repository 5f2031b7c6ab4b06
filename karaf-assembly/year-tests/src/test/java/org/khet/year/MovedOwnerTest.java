package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.record.RecordRow;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.play.RoundPlay;

/**
 * The information process is the planners' and becomes that of the ICT group by a setting: the office's lists of rounds stand in the menu
 * of the other group from then on, rounds and answers stay as they are. Source: policyplan PLAN-85; contradiction CON-03.
 */
class MovedOwnerTest {
    private static final String INFORMATION = "processes.c06";
    private static final String[] LISTS = {"rounds/collections", "rounds/data-requests"};
    private static SharedPortal portal;
    private static PlayedOffice office;

    @BeforeAll
    static void processesAndRounds() {
        portal = SharedPortal.with(List.of("processes", "rounds"), "2026-10-01T09:30", "KT1");
        office = portal.office(0);
    }

    @AfterAll
    static void leave() {
        portal.close();
    }

    private static void attach(String unit, LocalDate from) {
        var administrator = office.caller(YearPost.ADMINISTRATOR);
        ProcessRegister register = office.runtime().service(ProcessRegister.class);
        register.attach(
                administrator,
                register.open(administrator, INFORMATION).number(),
                new ProcessAttachment(INFORMATION, office.unit(unit), from, "คำสั่งแบ่งส่วนราชการภายใน"));
    }

    @Test
    void informationProcessMovesToTheIctGroup_itsListsStandThere_theRoundAndItsAnswersStay() {
        OfficeFrame frame = new OfficeFrame(office, portal.clock());
        attach("PLAN", LocalDate.of(2026, 10, 1));
        RoundPlay rounds = new RoundPlay(office, YearPost.PLANNER);
        RecordRow round = rounds.opened();
        RecordRow answer = rounds.answered(round, 0, 14);
        for (YearPost who : List.of(YearPost.PLANNER, YearPost.ICT_HEAD)) {
            assertThat(frame.group("PLAN", who)).as(who.name()).contains(LISTS);
            assertThat(frame.group("ICT", who)).as(who.name()).doesNotContain(LISTS);
        }
        assertThat(frame.entries("rounds", YearPost.PLANNER))
                .as("what schools have too stands with everybody")
                .contains("rounds/submissions");

        portal.clock().set("2026-10-05T09:30");
        attach("ICT", LocalDate.of(2026, 10, 5));

        for (YearPost who : List.of(YearPost.PLANNER, YearPost.ICT_HEAD)) {
            assertThat(frame.group("ICT", who)).as(who.name()).contains(LISTS);
            assertThat(frame.group("PLAN", who)).as(who.name()).doesNotContain(LISTS);
            assertThat(rounds.isSeen(round, who)).as(who.name()).isTrue();
        }
        assertThat(frame.entries("rounds", YearPost.PLANNER)).contains("rounds/submissions");
        assertThat(new ProductFacts(office).count("rnd_submission"))
                .isEqualTo(office.schools().size());
        assertThat(rounds.rooms(answer, 0)).isEqualTo(14);
        assertThat(office.now(rounds.submissions(), answer.id()).state())
                .isEqualTo(rounds.submissions().kind().acknowledged);
        assertThat(rounds.answered(round, 1, 9).state())
                .as("the round goes on")
                .isEqualTo(rounds.submissions().kind().acknowledged);
    }
}
