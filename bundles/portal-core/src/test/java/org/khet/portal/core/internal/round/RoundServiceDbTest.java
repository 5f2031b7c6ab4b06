package org.khet.portal.core.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.DataRoundRegister.Opened;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRound.Key;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundStatus.State;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Rounds of DMC and other systems, on 20 November 2569. CORE-41, ict E-R06, E-R08, E-R10. */
@OnEachDatabase
class RoundServiceDbTest {
    private static final Key TERM1 = new Key("DMC", 2027, 1);
    private static final String LETTER = "หนังสือ สพฐ. ว 99";
    private final TestDatabase database;
    private CoreServices core;
    private TestRounds house;
    private OfficeId kt1;
    private TestCaller keeper;

    RoundServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1).with(DataRoundRegister.VIEW);
        house = new TestRounds(database, core);
    }

    @Test
    void dmcHasThreeRoundsBeforeAnybodyTypesAnything() {
        assertThat(house.rounds.ofYear(kt1, "DMC", 2026))
                .extracting(one -> one.round().thai(), one -> one.round().days(), RoundStatus::state)
                .containsExactly(
                        tuple("ภาคเรียนที่ 1", days("2026-05-16", "2026-06-10", "2026-06-10"), State.CLOSED),
                        tuple("ภาคเรียนที่ 2", days("2026-07-15", "2026-11-10", "2026-11-10"), State.CLOSED),
                        tuple("สิ้นปีการศึกษา", days("2027-03-31", "2027-04-30", "2027-04-30"), State.COMING));
        assertThat(house.rounds.current(kt1, "DMC")).isEmpty();
        assertThat(house.rounds.next(kt1, "DMC").orElseThrow().round().key()).isEqualTo(new Key("DMC", 2026, 3));

        core.clock.set("2027-04-28T09:00");
        RoundStatus open = house.rounds.current(kt1, "DMC").orElseThrow();
        assertThat(open.round().key().toString()).isEqualTo("DMC-2569-3");
        assertThat(open.state()).isEqualTo(State.CLOSING);
        assertThat(open.workingDaysLeft()).as("29 and 30 April").isEqualTo(2);
    }

    @Test
    void by25JuneInTheSettingsTheRoundStaysOpenAsLong_andOnlyThoseNotYetOpenedMove() {
        core.settings.set(keeper, RoundSettings.DMC.getFirst().asOf(), MonthDay.of(6, 25), LocalDate.of(2027, 1, 1));

        assertThat(house.rounds.ofYear(kt1, "DMC", 2027).getFirst().round().days())
                .isEqualTo(days("2027-05-16", "2027-06-25", "2027-06-25"));
        assertThat(house.rounds
                        .ofYear(kt1, "DMC", 2026)
                        .getFirst()
                        .round()
                        .days()
                        .asOf())
                .isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void oneYearGetsOtherDaysWithAReason_whichStandsOnTheTrail_andIsTakenBack() {
        List<DataRound.Days> usual = List.of(
                days("2027-05-16", "2027-06-10", "2027-06-10"),
                days("2027-07-15", "2027-11-10", "2027-11-10"),
                days("2028-03-31", "2028-04-30", "2028-04-30"));
        assertThat(calendar(2027))
                .as("the calendar of a year begins with the usual days")
                .isEqualTo(usual);
        RoundDraft later = moved("2027-06-25", "2027-06-30");
        assertThat(refused(0, later)).containsExactly("reason");

        house.desk.record(keeper, 0, later.because(LETTER));

        Opened changed = house.desk.open(keeper, TERM1);
        assertThat(changed.round().days()).isEqualTo(days("2027-05-16", "2027-06-25", "2027-06-30"));
        assertThat(changed.round().own()).isTrue();
        assertThat(calendar(2027))
                .as("only this round of this year")
                .containsExactly(days("2027-05-16", "2027-06-25", "2027-06-30"), usual.get(1), usual.get(2));
        assertThat(changed.change().orElseThrow().reason()).isEqualTo(LETTER);
        assertThat(house.rounds
                        .ofYear(kt1, "DMC", 2028)
                        .getFirst()
                        .round()
                        .days()
                        .closesOn())
                .as("the year after")
                .isEqualTo(LocalDate.of(2028, 6, 10));
        assertThat(database.number("select count(*) from core_audit where act = 'core.round.changed'"
                        + " and details like '%" + LETTER + "%'"))
                .isEqualTo(1);

        house.desk.withdraw(keeper, changed.number(), TERM1, LETTER);
        Opened again = house.desk.open(keeper, TERM1);
        assertThat(again.round().own()).isFalse();
        assertThat(again.round().days().closesOn()).isEqualTo(LocalDate.of(2027, 6, 10));
        house.desk.record(keeper, again.number(), later.because(LETTER));
        assertThat(house.desk.open(keeper, TERM1).round().own()).isTrue();
    }

    private List<DataRound.Days> calendar(int year) {
        return house.rounds.ofYear(kt1, "DMC", year).stream()
                .map(one -> one.round().days())
                .toList();
    }

    @Test
    void daysThatDoNotFitAreRefusedAtTheirFields() {
        assertThat(refused(0, moved("2027-06-25", "2027-06-10").because(LETTER)))
                .containsExactly("closesOn");
        assertThat(refused(0, moved("2027-05-10", "2027-06-10").because(LETTER)))
                .containsExactly("asOf");
        assertThat(refused(0, new RoundDraft(new Key("DMC", 2027, 4), " ", "", null, null, null, "")))
                .containsExactlyInAnyOrder("thai", "opensOn", "asOf", "closesOn");
        assertThat(refused(0, draft(new Key("DMC", 2027, 4), "2028-07-01", "2028-07-02", "2028-07-03")))
                .containsExactly("opensOn");
        assertThat(refused(0, draft(new Key("DMC", 2097, 4), "2097-07-01", "2097-07-02", "2097-07-03")))
                .containsExactly("year");
        assertThat(database.number("select count(*) from core_data_round")).isZero();
    }

    @Test
    void ofTwoAdministratorsTheSecondIsTold() {
        house.desk.record(keeper, 0, moved("2027-06-25", "2027-06-30").because(LETTER));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> house.desk.record(
                        keeper, 0, moved("2027-06-20", "2027-06-20").because(LETTER)));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> house.desk.withdraw(keeper, 0, TERM1, LETTER));
        assertThat(house.desk.open(keeper, TERM1).round().days().closesOn()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void officeAddsASystemWithItsRounds_andTheNextYearStartsFromThem() {
        DataSystem own = new DataSystem("P-OBEC", "บุคลากรของโรงเรียน", "", RoundYears.SCHOOL, "", "", "");
        house.desk.keep(keeper, DataRoundRegister.NOT_RECORDED, own);
        Key first = new Key("P-OBEC", 2026, 1);
        house.desk.record(keeper, 0, draft(first, "2026-11-01", "2026-11-15", "2026-11-30"));

        assertThat(house.rounds.current(kt1, "P-OBEC").orElseThrow().workingDaysLeft())
                .isEqualTo(6);
        RoundDraft next = house.desk.propose(keeper, "P-OBEC", 2027);
        assertThat(next.opensOn()).isEqualTo(LocalDate.of(2027, 11, 1));
        assertThat(house.turn.preview(keeper, new FiscalYear(2027)))
                .extracting(one -> one.key(), one -> one.args())
                .containsExactly(
                        tuple("core.year.found.no-rounds", List.of("2570", "P-OBEC")),
                        tuple("core.year.found.rounds", List.of("2570", "DMC 3")));

        house.desk.record(keeper, 0, next);
        assertThat(house.turn.preview(keeper, new FiscalYear(2027)))
                .singleElement()
                .satisfies(one -> assertThat(one.args()).containsExactly("2570", "DMC 3, P-OBEC 1"));
        house.desk.withdraw(keeper, house.desk.open(keeper, first).number(), first, "ส่วนกลางยกเลิก");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> house.desk.open(keeper, first));
    }

    @Test
    void codeOfASystemIsWrittenAsPeopleCallIt_andWhoIsToldMustExist() {
        assertThat(problems(() -> house.desk.keep(
                        keeper, 0, new DataSystem("dmc 2", "", "", RoundYears.SCHOOL, "nobody", "core.nobody", ""))))
                .containsExactlyInAnyOrder("code", "thai", "function", "role");
        assertThatExceptionOfType(Outdated.class).as("there is one already").isThrownBy(() -> {
            house.desk.keep(keeper, 0, house.desk.openSystem(keeper, "EMIS").value());
            house.desk.keep(keeper, 0, house.desk.openSystem(keeper, "EMIS").value());
        });
    }

    @Test
    void anotherOfficeKeepsItsDays_andWhoMayOnlyReadChangesNothing() {
        OfficeId kt2 = core.office("KT2");
        house.desk.record(keeper, 0, moved("2027-06-25", "2027-06-30").because(LETTER));
        assertThat(house.rounds.ofYear(kt2, "DMC", 2027).getFirst().round().own())
                .isFalse();

        TestCaller reader = TestCaller.in(kt1).with(DataRoundRegister.VIEW);
        assertThat(house.desk.list(reader)).hasSize(9);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> house.desk.open(reader, TERM1));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> house.desk.record(reader, 1, moved("2027-06-25", "2027-06-30")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> house.desk.list(TestCaller.in(kt1)));
    }

    private RoundDraft moved(String asOf, String closesOn) {
        return draft(TERM1, "2027-05-16", asOf, closesOn);
    }

    private static RoundDraft draft(Key key, String opensOn, String asOf, String closesOn) {
        return new RoundDraft(
                key,
                "รอบที่ " + key.number(),
                "",
                LocalDate.parse(opensOn),
                LocalDate.parse(asOf),
                LocalDate.parse(closesOn),
                "");
    }

    private List<String> refused(int edition, RoundDraft draft) {
        return problems(() -> house.desk.record(keeper, edition, draft));
    }

    private static List<String> problems(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Rejected refused) {
            return refused.problems().stream().map(Problem::field).toList();
        }
    }

    private static DataRound.Days days(String opensOn, String asOf, String closesOn) {
        return new DataRound.Days(LocalDate.parse(opensOn), LocalDate.parse(asOf), LocalDate.parse(closesOn));
    }
}
