package org.khet.portal.core.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.round.TestRounds.RunIn;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Before a round closes those whom it concerns are reminded, once. DMC's first round of 2570 closes on Thursday 10 June. CORE-41. */
@OnEachDatabase
class RoundReminderJobDbTest {
    private static final String ROLE = "ict.clerk";
    private final TestDatabase database;
    private CoreServices core;
    private TestRounds house;
    private OfficeId kt1;
    private TestCaller keeper;
    private PersonId webmaster;
    private PersonId clerk;

    RoundReminderJobDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void webmasterAndClerkOfTheIctGroup() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1).with(DataRoundRegister.VIEW);
        house = new TestRounds(database, core);
        webmaster = core.peopleDesk.add(keeper, CoreServices.person("ผู้ดูแลเว็บไซต์"));
        clerk = core.peopleDesk.add(keeper, CoreServices.person("ธุรการ"));
        core.functionDesk.give(
                keeper,
                new FunctionDraft(
                        webmaster,
                        "webmaster",
                        core.units.of(kt1).getFirst().id(),
                        "",
                        "1/2569",
                        LocalDate.of(2026, 10, 1),
                        null));
        house.roles.holders.put(ROLE, Set.of(clerk));
        core.happenings.clear();
    }

    @Test
    void functionAndRoleOfTheSystemAreReminded_whileNobodyIsChosenThoseWhoKeepTheCalendar() {
        core.clock.set("2027-06-09T08:30");
        run();
        assertThat(told().getFirst().audience().permissions()).containsExactly(DataRoundRegister.CONFIGURE);

        core.happenings.clear();
        choose("webmaster", ROLE);
        closes("2027-06-14");
        core.clock.set("2027-06-11T08:30");
        run();
        assertThat(told()).singleElement().satisfies(reminded -> {
            assertThat(reminded.audience().people()).containsExactlyInAnyOrder(webmaster, clerk);
            assertThat(reminded.facts())
                    .containsEntry("system", "DMC")
                    .containsEntry("year", "2570")
                    .containsEntry("closes", "2027-06-14")
                    .containsEntry("left", "1");
        });
    }

    @Test
    void eachNumberOfDaysRemindsOnce_alsoAfterARestart_andWhatWasMissedIsMadeUpByTheNextOne() {
        List<String> days = List.of("2027-05-28", "2027-05-31", "2027-06-01", "2027-06-08", "2027-06-09", "2027-06-11");
        List<Integer> counts = days.stream()
                .map(day -> {
                    core.clock.set(day + "T08:30");
                    run();
                    run();
                    return told().size();
                })
                .toList();

        assertThat(counts)
                .as("7 working days before (3 June is a holiday), then 3 by two, then 1, then closed")
                .containsExactly(0, 1, 1, 2, 3, 3);
    }

    @Test
    void whereSchoolsHandInTheirPeopleAreRemindedToo_andNobodyWhenAllHaveCertified() {
        core.clock.set("2027-06-09T08:30");
        house.knows((office, round) -> Optional.of(new RoundDebtors.Debtors(Set.of(), Set.of())));
        run();
        assertThat(told()).isEmpty();

        PersonId school = new PersonId(777);
        house.knows((office, round) -> Optional.of(new RoundDebtors.Debtors(Set.of(new SchoolId(5)), Set.of(school))));
        run();
        assertThat(told())
                .singleElement()
                .satisfies(reminded -> assertThat(reminded.audience().people()).contains(school));
    }

    @Test
    void lastDayThatMovesHasRemindersOfItsOwn() {
        core.clock.set("2027-06-09T08:30");
        run();
        closes("2027-06-25");
        run();
        assertThat(told()).hasSize(1);

        core.clock.set("2027-06-24T08:30");
        run();
        assertThat(told()).hasSize(2);
    }

    @Test
    void officeWithoutRemindersIsLeftAlone_andOneWithMoreIsToldMoreOften() {
        core.clock.set("2027-06-09T08:30");
        core.settings.set(keeper, RoundSettings.REMINDERS, List.of(0), LocalDate.of(2027, 1, 1));
        run();
        assertThat(told()).isEmpty();

        core.settings.set(keeper, RoundSettings.REMINDERS, List.of(2), LocalDate.of(2027, 1, 1));
        run();
        assertThat(told()).hasSize(1);
        assertThat(RoundSettings.REMINDERS.kind().read().apply("1, 7 3").orElseThrow())
                .containsExactly(7, 3, 1);
        assertThat(RoundSettings.REMINDERS.kind().read().apply("ทุกวัน")).isEmpty();
    }

    @Test
    void twoNodesAtTheSameMomentRemindOnce() throws Exception {
        core.clock.set("2027-06-09T08:30");
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var runs = List.of(house.node(core.happenings), house.node(core.happenings)).stream()
                    .map(node -> nodes.submit((Callable<Object>) () -> {
                        start.await();
                        return node.run(new RunIn(kt1));
                    }))
                    .toList();
            start.countDown();
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(database.number("select count(*) from core_round_reminder")).isEqualTo(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void homeShowsTheRoundToThoseWhomItConcerns() {
        choose("webmaster", "");
        core.clock.set("2027-06-09T08:30");
        TestCaller other = TestCaller.in(kt1).with(DataRoundRegister.VIEW).as(clerk, "ธุรการ");

        assertThat(house.desk.mine(other)).isEmpty();
        assertThat(house.desk.mine(other.as(webmaster, "ผู้ดูแลเว็บไซต์")))
                .extracting(one -> one.round().key().toString())
                .containsExactly("DMC-2570-1");
    }

    private void choose(String function, String role) {
        Versioned<DataSystem> dmc = house.desk.openSystem(keeper, "DMC");
        DataSystem known = dmc.value();
        house.desk.keep(
                keeper,
                dmc.number(),
                new DataSystem(
                        known.code(), known.thai(), known.english(), known.years(), function, role, known.source()));
    }

    private void closes(String day) {
        var opened = house.desk.open(keeper, new DataRound.Key("DMC", 2027, 1));
        RoundDraft draft = RoundDraft.of(opened.round());
        house.desk.record(
                keeper,
                opened.number(),
                new RoundDraft(
                        draft.key(),
                        draft.thai(),
                        draft.english(),
                        draft.opensOn(),
                        draft.asOf(),
                        LocalDate.parse(day),
                        "เลื่อน"));
    }

    /** A node that was just started. */
    private void run() {
        house.node(core.happenings).run(new RunIn(kt1));
    }

    private List<DomainEvent> told() {
        return core.happenings.all().stream()
                .filter(one -> one.type().equals(DataRoundRegister.REMINDED))
                .toList();
    }
}
