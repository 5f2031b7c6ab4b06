package org.khet.monitoring.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.ui.MonitoringCards;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** Reports to other bodies: done only with proof. Source: monitoring RM-14, MON-29 to 31. */
@OnEachDatabase
class OutsideStoriesDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;
    private OutsideKind kind;

    OutsideStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.outsides.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.outsides.kind();
    }

    private RecordRow listed(String system, LocalDate due) {
        return at.records.outsides.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.system, system)
                        .with(kind.title, "รายงาน " + system)
                        .with(kind.letterNo, "ศธ 04000/ว 12")
                        .with(kind.letterOn, LocalDate.of(2023, 12, 20))
                        .with(kind.startOn, LocalDate.of(2023, 12, 21))
                        .with(kind.dueOn, due)
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.person, SampleOffices.personId(SampleOffices.KT1, 11)));
    }

    @Test
    void doneOnlyWithNumberDayAndFile_threeDaysLate_thenCopiedToNextYear() {
        RecordRow row = at.records.outsides.act(OFFICER, listed("EMES", LocalDate.of(2023, 12, 28)), kind.prepare);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.outsides.act(OFFICER, row, kind.prove))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains("proof_no", "sent_on", "proof_file"));

        Staged proof = new Staged("c".repeat(64), "หน้าจอ.png", "image/png", 1000);
        RecordRow done = at.records.outsides.act(
                OFFICER,
                row,
                kind.prove,
                new RecordDraft()
                        .with(kind.proofNo, "MES-2567-004")
                        .with(kind.sentOn, LocalDate.of(2023, 12, 31))
                        .with(kind.proofFile, List.of(proof)),
                "");
        assertThat(done.state()).isEqualTo(kind.done);
        assertThat(done.get(kind.lateDays)).contains(3);

        at.records.outsides.act(OFFICER, done, kind.copy);
        RecordRow next = at.records
                .outsides
                .all(OFFICER, RecordFilter.of(kind.in(kind.listed)))
                .getFirst();
        assertThat(next.get(kind.startOn)).isEqualTo("2024-12-21");
        assertThat(next.get(kind.dueOn)).isEqualTo("2024-12-28");
        assertThat(next.get(kind.proofNo)).isEmpty();
    }

    /** What the report of this year told, and that somebody was reminded of it, does not stand in that of the next. */
    @Test
    void reportNamesTheRoundThatItTells_copyForTheNextYearNamesNone() {
        RecordRow round =
                at.records.rounds.create(OFFICER, at.round(1, at.tool().id()));
        RecordRow first = listed("EMES", LocalDate.of(2024, 1, 12));
        RecordRow told = at.records.outsides.change(
                OFFICER,
                first,
                RecordDraft.of(first)
                        .with(kind.period, "ไตรมาส 1 ปี 2567")
                        .with(
                                kind.dataFrom,
                                new RecordLink(at.records.rounds.kind().type(), round.id(), "ไตรมาส 1")));
        assertThat(told.get(kind.dataFrom).map(RecordLink::id)).contains(round.id());
        RecordRow reminded =
                at.records.outsides.internal().act(at.callers.system(SampleOffices.KT1), told, kind.remind);
        RecordRow preparing = at.records.outsides.act(OFFICER, reminded, kind.prepare);
        Staged proof = new Staged("d".repeat(64), "หน้าจอ.png", "image/png", 1000);
        RecordRow done = at.records.outsides.act(
                OFFICER,
                preparing,
                kind.prove,
                new RecordDraft()
                        .with(kind.proofNo, "MES-2567-005")
                        .with(kind.sentOn, LocalDate.of(2024, 1, 2))
                        .with(kind.proofFile, List.of(proof)),
                "");
        assertThat(done.get(kind.remindedOn)).contains(LocalDate.of(2024, 1, 2));

        at.records.outsides.act(OFFICER, done, kind.copy);
        RecordRow next = at.records
                .outsides
                .all(OFFICER, RecordFilter.of(kind.in(kind.listed)))
                .getFirst();
        assertThat(next.get(kind.dueOn)).isEqualTo("2025-01-12");
        assertThat(next.get(kind.period)).isEmpty();
        assertThat(next.get(kind.dataFrom)).isEmpty();
        assertThat(next.get(kind.remindedOn)).isEmpty();
    }

    @Test
    void dueWithin14DaysAndLateStandInTheirTabs_anotherSystemIsDataOfTheOffice() {
        listed("EMENSUR", LocalDate.of(2024, 1, 16));
        listed("EMES", LocalDate.of(2024, 1, 17));
        listed("OTHER", LocalDate.of(2024, 1, 1));
        assertThat(at.records.outsides.all(OFFICER, RecordFilter.ALL.in("due")))
                .extracting(row -> row.get(kind.system))
                .containsExactly("EMENSUR");
        assertThat(at.records.outsides.all(OFFICER, RecordFilter.ALL.in("late")))
                .extracting(row -> row.get(kind.system))
                .containsExactly("OTHER");
        assertThat(at.records.outsides.count(MonitoringFixture.stranger(), RecordFilter.ALL))
                .isZero();
    }

    /** The office says how many days ahead; list and home page follow. */
    @Test
    void howManyDaysAheadIsASettingOfTheOffice() {
        listed("EMENSUR", LocalDate.of(2024, 1, 16));
        listed("EMES", LocalDate.of(2024, 1, 22));
        assertThat(at.records.outsides.count(OFFICER, RecordFilter.ALL.in("due")))
                .isEqualTo(1);
        at.settings.put(SampleOffices.KT1, MonitoringSettings.OUTSIDE_AHEAD, 20, LocalDate.of(2024, 1, 1));
        assertThat(at.records.outsides.all(OFFICER, RecordFilter.ALL.in("due")))
                .extracting(row -> row.get(kind.system))
                .containsExactlyInAnyOrder("EMENSUR", "EMES");
    }

    @Test
    void anotherSystemIsAddedByTheOfficeAsData() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> listed("KRS", LocalDate.of(2024, 1, 10)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.system.name()));
        List<CodeList.Code> more = new ArrayList<>(at.codes.of(SampleOffices.KT1, MonitoringCodes.SYSTEM));
        more.add(CodeList.Code.of("KRS", "ระบบ KRS", "KRS"));
        at.codes.replace(OFFICER.with(Settings.CONFIGURE), MonitoringCodes.SYSTEM, more);

        assertThat(listed("KRS", LocalDate.of(2024, 1, 10)).get(kind.system)).isEqualTo("KRS");
    }

    @Test
    void whatIsDueWithin14DaysStandsOnTheHomePage() {
        listed("LETTER", LocalDate.of(2024, 3, 30));
        assertThat(new MonitoringCards(at.records, at.clock).entries())
                .as("no card of zeros")
                .noneMatch(one -> one.concerns().test(OFFICER));
        listed("EMES", LocalDate.of(2024, 1, 12));
        listed("EMENSUR", LocalDate.of(2023, 12, 31));
        var cards = new MonitoringCards(at.records, at.clock).entries();
        var card = cards.stream()
                .filter(one -> one.name().equals("outside"))
                .findFirst()
                .orElseThrow();

        assertThat(cards.stream().filter(one -> one.concerns().test(OFFICER))).containsExactly(card);
        String shown = card.factory()
                .apply(TestRequest.of(OFFICER, "monitoring", ""))
                .getElement()
                .getOuterHTML();

        assertThat(shown).contains("รายงาน EMES", "เกินกำหนด 2 วัน").doesNotContain("รายงาน LETTER");
        assertThat(shown.indexOf("รายงาน EMENSUR"))
                .as("what is late stands first")
                .isBetween(0, shown.indexOf("รายงาน EMES"));
        at.clock.set("2024-03-01T09:00");
        assertThat(card.concerns().test(OFFICER)).as("late ones only").isTrue();
    }
}
