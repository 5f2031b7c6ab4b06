package org.khet.rounds.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.grade;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.schooldata.CertifiedCounts.Figures;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.api.schooldata.RoundProgress;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.HeldChoice;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.contract.CountsProvider;
import org.khet.rounds.internal.contract.ProgressProvider;
import org.khet.rounds.internal.job.DailyRounds;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.sheet.ItemCycle;

/** Snapshots, masking, and what other modules ask. Source: ict ICT-62, 71, 75, 112, E-R44, E-R45; policyplan PLAN-53, 84, 96. */
@OnEachDatabase
class SnapshotDbTest {
    private static final DataRound.Key KEY = DataRound.Key.of(ROUND).orElseThrow();
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<CollectionKind> collections;
    private RecordService<SnapshotKind> snapshots;
    private CollectionKind kind;

    SnapshotDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRounds(database);
        collections = office.registers.collections().collections();
        snapshots = office.registers.snapshots().snapshots();
        kind = collections.kind();
    }

    /** Two schools acknowledged, one certified, eight missing. */
    private RecordRow summarised() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 7, 6);
        office.acknowledged(opened, 1);
        office.certified(opened, 2, 10, 11);
        office.acknowledged(opened, 2);
        office.certified(opened, 5, 2, 3);
        office.typed(opened, 7, grade("p1", 99, 99, 0, 0));
        RecordRow closed = office.act(collections, office.lead(), opened, kind.close);
        return office.act(collections, office.lead(), closed, kind.summarise);
    }

    private RecordRow snapshot(String item) {
        DataItemKind of = office.registers.sheets().items().kind();
        return snapshots.all(office.lead(), RecordFilter.ALL).stream()
                .filter(row ->
                        office.registers.snapshots().item(row).get(of.code).equals(item))
                .filter(row -> !row.state().equals(snapshots.kind().replaced))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void summaryFixesCertifiedValuesAsOfTheDay_missingSchoolsAreCounted_onlyOpenItemsAreEverPublished() {
        RecordRow summarised = summarised();
        RecordRow pupils = snapshot("PUPILS");
        SnapshotKind of = snapshots.kind();

        assertThat(pupils.get(of.total)).isEqualTo(39);
        assertThat(pupils.get(of.asOf)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(pupils.get(of.schools)).isEqualTo(3);
        assertThat(pupils.get(of.missing)).isEqualTo(8);
        assertThat(pupils.get(of.quality)).isEqualTo(CertifiedCounts.Quality.CERTIFIED);
        assertThatExceptionOfType(Rejected.class)
                .as("poor pupils are not open")
                .isThrownBy(() -> office.act(snapshots, office.lead(), snapshot("POOR"), of.publish));
        SchoolSubmissionKind submission =
                office.registers.collections().submissions().kind();
        assertThatExceptionOfType(Rejected.class)
                .as("what was summarised is not given back")
                .isThrownBy(() -> office.act(
                        office.registers.collections().submissions(),
                        office.officer(),
                        office.of(summarised, 1),
                        submission.giveBack,
                        new RecordDraft(),
                        "ผิด"));
        office.act(collections, office.lead(), summarised, kind.publish);
        assertThat(snapshot("PUPILS").state()).isEqualTo(of.published);
        assertThat(snapshot("POOR").state()).isEqualTo(of.fixed);
        DataItemKind item = office.registers.sheets().items().kind();
        assertThat(office.registers.snapshots().item(pupils).get(item.updated)).contains(LocalDate.of(2026, 11, 10));
    }

    @Test
    void snapshotIsReplacedNeverChanged() {
        summarised();
        RecordRow first = snapshot("PUPILS");
        office.act(
                snapshots, office.lead(), first, snapshots.kind().replace, new RecordDraft(), "แก้ยอดของโรงเรียน 05");
        RecordRow second = snapshot("PUPILS");
        assertThat(second.get(snapshots.kind().replaces)).contains(first.id());
        assertThat(snapshots.find(OFFICE, first.id()).orElseThrow().get(snapshots.kind().total))
                .isEqualTo(39);
    }

    @Test
    void smallFiguresAreMaskedOutside_aSecondOneWhereTheSumWouldTell() {
        List<List<Optional<Integer>>> masked =
                new SmallCells(5).masked(List.of(List.of(7, 3), List.of(20, 30), List.of(40, 50)));

        assertThat(masked.get(0).get(1)).as("3 is small").isEmpty();
        assertThat(masked.get(0).get(0)).as("10 − 7 would tell it").isEmpty();
        assertThat(masked.get(1).get(1)).as("83 − 80 would tell it").isEmpty();
        assertThat(masked.get(1).get(0)).as("each column hides two").isEmpty();
        assertThat(masked.get(2)).containsExactly(Optional.of(40), Optional.of(50), Optional.of(90));
        assertThat(masked.get(3)).containsExactly(Optional.of(67), Optional.of(83), Optional.of(150));
        assertThat(new SmallCells(0).masked(List.of(List.of(1, 2)))).doesNotContain(List.of(Optional.empty()));
    }

    @Test
    void noMaskedFigureFollowsFromItsRowOrColumn_whateverTheTable() {
        java.util.Random random = new java.util.Random(2569);
        for (int run = 0; run < 300; run++) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(4);
            List<List<Integer>> table = java.util.stream.IntStream.range(0, rows)
                    .mapToObj(row -> java.util.stream.IntStream.range(0, columns)
                            .mapToObj(column -> random.nextInt(12))
                            .toList())
                    .toList();
            List<List<Optional<Integer>>> masked = new SmallCells(5).masked(table);
            for (List<Optional<Integer>> row : masked) {
                assertThat(row.stream().filter(Optional::isEmpty).count()).isNotEqualTo(1);
            }
            for (int column = 0; column <= columns; column++) {
                int at = column;
                assertThat(masked.stream().filter(row -> row.get(at).isEmpty()).count())
                        .isNotEqualTo(1);
            }
            masked.forEach(row -> row.forEach(cell ->
                    assertThat(cell.filter(value -> value > 0 && value < 5)).isEmpty()));
        }
    }

    @Test
    void otherModulesReadFiguresWithTheirDay_theRankedFirst_nothingWhenTheModuleIsOff() {
        summarised();
        FakeSwitches switches = new FakeSwitches().turn(OFFICE, "rounds", true);
        CertifiedCounts rounds = CountsProvider.over(office.registers, switches);
        CertifiedCounts typed = (of, item, round) -> new Answer.Known<>(
                new Figures(List.of(), LocalDate.of(2026, 6, 10), CertifiedCounts.Quality.TYPED, java.util.Set.of()),
                java.time.Instant.EPOCH,
                "policyplan");

        Answer<Figures> answer = CertifiedCounts.first(List.of(rounds, typed), OFFICE, "PUPILS", KEY);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Known.class, known -> assertThat(known.source()).isEqualTo("rounds"));
        Figures figures = answer.known().orElseThrow();
        assertThat(figures.asOf()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(figures.totals())
                .isEqualTo(Map.of(SampleRounds.school(1), 13, SampleRounds.school(2), 21, SampleRounds.school(5), 5));
        assertThat(figures.missing()).hasSize(8).contains(SampleRounds.school(7));
        assertThat(CertifiedCounts.first(List.of(rounds, typed), OFFICE, "TEACHERS", KEY)
                        .known()
                        .orElseThrow()
                        .quality())
                .as("what rounds does not know, the next one says")
                .isEqualTo(CertifiedCounts.Quality.TYPED);
        assertThat(rounds.values(org.khet.portal.testkit.SampleOffices.KT2, "PUPILS", KEY)
                        .known())
                .isEmpty();
        switches.turn(OFFICE, "rounds", false);
        assertThat(CertifiedCounts.first(List.of(rounds), OFFICE, "PUPILS", KEY))
                .isInstanceOf(Answer.Off.class);
    }

    @Test
    void whoOwesAndHowFarItIs() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 7, 6);
        var provider = ProgressProvider.over(office.registers, new FakeSwitches().turn(OFFICE, "rounds", true));

        RoundProgress.Progress progress = provider.of(OFFICE, KEY).orElseThrow();
        assertThat(progress.asked()).isEqualTo(11);
        assertThat(progress.certified()).isEqualTo(1);
        RoundDebtors.Debtors debtors = provider.owing(OFFICE, KEY).orElseThrow();
        assertThat(debtors.schools()).hasSize(10).doesNotContain(SampleRounds.school(1));
        assertThat(debtors.people())
                .contains(office.clerk(2).person(), office.head(2).person())
                .doesNotContain(office.clerk(1).person());
        assertThat(provider.owing(OFFICE, DataRound.Key.of("DMC-2569-3").orElseThrow()))
                .isEmpty();
    }

    @Test
    void itemThatIsHeldForTheDayIsOffered_notAskedTwice() {
        summarised();
        DataItemKind item = office.registers.sheets().items().kind();
        RecordRow pupils = office.registers
                .sheets()
                .items()
                .all(office.lead(), RecordFilter.of(item.code.is("PUPILS")))
                .getFirst();
        RecordRow sheet = office.sheet("แบบเสริม", List.of(office.line(pupils, "ก")), List.of());
        office.rounds.days(
                "DMC-2570-1", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 30));
        RecordRow planned = collections.create(office.lead(), office.collection(sheet, "DMC-2570-1"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(collections, office.lead(), planned, kind.openIt))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("จำนวนนักเรียน", 39));
        assertThat(new DailyRounds(office.registers).open(OFFICE))
                .as("the job waits for the lead")
                .isZero();
        RecordRow decided = collections.change(
                office.lead(), planned, RecordDraft.of(planned).with(kind.heldChoice, HeldChoice.USE));
        RecordRow opened = office.act(collections, office.lead(), decided, kind.openIt);
        var entry = office.registers
                .entries()
                .open(office.clerk(1), office.of(opened, 1).id());
        assertThat(entry.values().total("PUPILS")).contains(13);
        assertThat(entry.held()).containsExactly("PUPILS");
    }

    @Test
    void figuresOlderThanTheirCycleAreStale() {
        summarised();
        DailyRounds daily = new DailyRounds(office.registers);
        assertThat(daily.markStale(OFFICE)).as("ten days old").isZero();
        DataItemKind item = office.registers.sheets().items().kind();
        RecordRow pupils = office.registers.snapshots().item(snapshot("PUPILS"));
        office.registers
                .sheets()
                .items()
                .internal()
                .act(
                        office.lead(),
                        pupils,
                        item.refresh,
                        new RecordDraft().with(item.updated, LocalDate.of(2026, 4, 30)),
                        "");
        assertThat(daily.markStale(OFFICE)).isEqualTo(1);
        assertThat(stale()).isEqualTo(1);
        assertThat(daily.markStale(OFFICE)).as("done again").isZero();
        RecordRow old = office.registers.snapshots().item(snapshot("PUPILS"));
        assertThat(old.get(item.round)).as("which brought them").isEqualTo(ROUND);
        office.registers
                .sheets()
                .items()
                .change(office.lead(), old, RecordDraft.of(old).with(item.cycle, ItemCycle.YEAR));
        assertThat(daily.markStale(OFFICE)).as("a year they may be old").isEqualTo(1);
        assertThat(stale()).isZero();
    }

    private int stale() {
        return office.registers.sheets().items().count(office.lead(), RecordFilter.ALL.in("stale"));
    }

    @Test
    void whatWasNeverCollectedIsStaleOnceItIsThereForLongerThanItsCycle_ofASystemThatTheOfficeHas() {
        office.records.clock().set("2026-04-30T09:30");
        RecordRow never = office.item("NEVER", "นักเรียนพิการเรียนรวม", CellSplit.GRADE, false);
        office.records.clock().set("2026-11-20T09:30");
        RecordRow today = office.item("TODAY", "นักเรียนทุน", CellSplit.GRADE, false);
        DataItemKind item = office.registers.sheets().items().kind();

        assertThat(new DailyRounds(office.registers).markStale(OFFICE)).isEqualTo(1);
        assertThat(List.of(never, today))
                .extracting(row -> office.registers
                        .sheets()
                        .items()
                        .find(OFFICE, row.id())
                        .orElseThrow()
                        .get(item.stale))
                .containsExactly(true, false);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.registers
                        .sheets()
                        .items()
                        .change(office.lead(), today, RecordDraft.of(today).with(item.system, "NONE")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.system"));
        assertThat(item.system.offers().orElseThrow().of(OFFICE, Locale.ENGLISH))
                .extracting(OfferedValue::value)
                .contains("DMC", "INTAKE");
    }

    @Test
    void personalItemHasNoSnapshot_itsDayAndRoundStandInTheCatalogueAllTheSame() {
        DataItemKind item = office.registers.sheets().items().kind();
        RecordRow pupils = office.item("PUPILS", "จำนวนนักเรียน", CellSplit.GRADE_SEX, true);
        RecordRow plain = office.item("SICK", "นักเรียนป่วยเรื้อรัง", CellSplit.GRADE, false);
        RecordRow personal = office.registers
                .sheets()
                .items()
                .change(office.lead(), plain, RecordDraft.of(plain).with(item.personal, true));
        RecordRow opened = office.opened(
                office.sheet(
                        "สุขภาพนักเรียน",
                        List.of(office.line(pupils, SampleRounds.SECTION), office.line(personal, SampleRounds.SECTION)),
                        List.of()),
                ROUND);
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        cells.put(new CellKey("PUPILS", "p1", CellKey.MALE), 7);
        cells.put(new CellKey("PUPILS", "p1", CellKey.FEMALE), 6);
        cells.put(new CellKey("SICK", "p1", ""), 1);
        office.registers.entries().store(office.clerk(1), office.of(opened, 1).id(), SampleRounds.SECTION, 0, cells);
        var submissions = office.registers.collections().submissions();
        office.act(submissions, office.clerk(1), office.of(opened, 1), submissions.kind().confirm);
        office.act(submissions, office.head(1), office.of(opened, 1), submissions.kind().certify);
        office.act(collections, office.lead(), opened, kind.close);
        office.act(collections, office.lead(), opened, kind.summarise);

        assertThat(snapshots.all(office.lead(), RecordFilter.ALL))
                .extracting(row -> row.get(snapshots.kind().item))
                .containsExactly(pupils.id());
        RecordRow known =
                office.registers.sheets().items().find(OFFICE, personal.id()).orElseThrow();
        assertThat(known.get(item.updated)).contains(LocalDate.of(2026, 11, 10));
        assertThat(known.get(item.round)).isEqualTo(ROUND);
        assertThat(known.get(item.stale)).isFalse();
    }
}
