package org.khet.rounds.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.SECTION;
import static org.khet.rounds.internal.SampleRounds.grade;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.EvidenceKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.setting.RoundsFiles;
import org.khet.rounds.internal.sheet.ValueFinding;
import org.khet.rounds.internal.system.ExternalSystemKind;
import org.khet.rounds.internal.system.ShippedExternalSystems;

/** Cells, their rules, and files that bring them. Source: policyplan R-55, PLAN-52, 53; ict ICT-62, 63, 66. */
@OnEachDatabase
class EntryDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private SheetEntryService entries;
    private RecordService<SchoolSubmissionKind> submissions;
    private SchoolSubmissionKind of;

    EntryDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRounds(database);
        entries = office.registers.entries();
        submissions = office.registers.collections().submissions();
        of = submissions.kind();
    }

    @Test
    void thirteenPoorOfTwelvePupilsAreFoundWhileTypingAndAtConfirm_anEmptyCellToo_negativeIsRefused() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        EntrySheet sheet = office.typed(opened, 9, grade("p4", 5, 7, 13, 3));

        assertThat(sheet.findings(sheet.values()))
                .extracting(ValueFinding::row, ValueFinding::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ป.4", "13 > 12"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(9), office.of(opened, 9), of.confirm));
        Map<CellKey, @Nullable Integer> cells = grade("p4", 5, 7, 12, 3);
        cells.put(new CellKey("PUPILS", "p6", CellKey.MALE), 7);
        EntrySheet half = office.typed(opened, 9, cells);
        assertThat(half.findings(half.values()))
                .as("girls, poor and boarders of the grade that was begun")
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.row()).isEqualTo("ป.6"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.typed(opened, 9, grade("p4", 5, -7, 0, 0)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("PUPILS|p4|f"));
        assertThat(office.of(opened, 9).get(of.sum1))
                .as("nothing of it was stored")
                .contains(19);
    }

    @Test
    void sheetInWhichNothingWasStoredIsNotConfirmed_norOneThatLacksASection() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.act(submissions, office.clerk(4), office.of(opened, 4), of.start);

        assertThatExceptionOfType(Rejected.class)
                .as("one press on a phone, no figure of the school")
                .isThrownBy(() -> office.act(submissions, office.clerk(4), office.of(opened, 4), of.confirm))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.has-errors");
                    assertThat(refused.problems().getFirst().args())
                            .as("pupils, poor, boarders")
                            .hasToString("[3]");
                });
        assertThat(office.of(opened, 4).state()).isEqualTo(of.recording);
        office.certified(opened, 4, 10, 11);
    }

    @Test
    void gradeThatTheSchoolTeachesIsNamedAtConfirmWhenItIsEmpty_unlessTheRoundLetsItBe() {
        office.schools.teaches(SampleRounds.school(5), "p1", "p3").teaches(SampleRounds.school(4), "p1", "x9");
        RecordRow sheet = office.pupilSheet();
        RecordRow opened = office.opened(sheet, ROUND);
        office.typed(opened, 5, grade("p1", 10, 11, 0, 0));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.rows-missing");
                    assertThat(refused.problems().getFirst().args()).hasToString("[2, ป.2, ป.3]");
                });
        Map<CellKey, @Nullable Integer> all = new HashMap<>(grade("p1", 10, 11, 0, 0));
        all.putAll(grade("p2", 0, 0, 0, 0));
        all.putAll(grade("p3", 4, 5, 1, 0));
        office.typed(opened, 5, all);
        assertThat(office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm)
                        .state())
                .isEqualTo(of.confirmed);
        office.certified(opened, 4, 10, 11); // of its grades the office knows one end only

        office.rounds.days(
                "DMC-2569-1", LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 11, 30));
        var kind = office.registers.collections().collections().kind();
        RecordRow lax = office.opened(office.collection(sheet, "DMC-2569-1").with(kind.emptyGrades, true));
        office.certified(lax, 5, 10, 11);
    }

    @Test
    void jumpAgainstTheRoundBeforeAsksForAWord_confirmWaitsForIt_answerStays() {
        RecordRow sheet = office.pupilSheet();
        office.rounds.days(
                "DMC-2569-1", LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 11, 30));
        RecordRow first = office.opened(sheet, "DMC-2569-1");
        office.certified(first, 5, 10, 10);
        RecordRow opened = office.opened(sheet, ROUND);
        EntrySheet typed = office.typed(opened, 5, grade("p1", 13, 12, 0, 0));

        assertThat(typed.before().total("PUPILS")).contains(20);
        ValueFinding jump = typed.findings(typed.values()).getFirst();
        assertThat(jump.detail()).isEqualTo("20 → 25");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.unanswered"));
        entries.answer(office.clerk(5), office.of(opened, 5).id(), Map.of(jump.key(), "รับนักเรียนจากโรงเรียนที่รวม"));
        office.typed(opened, 5, grade("p1", 13, 12, 1, 0));
        RecordRow confirmed = office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        assertThat(confirmed.lines(of.findings).getFirst().get(of.answer)).isEqualTo("รับนักเรียนจากโรงเรียนที่รวม");
        assertThat(office.typed(opened, 4, grade("p1", 12, 12, 0, 0)).findings(CellValuesOf.twentyFour()))
                .as("a school that certified nothing before is not compared")
                .isEmpty();
    }

    @Test
    void countThatJumpsByHalf_upOrDown_isAskedAbout_andTheSchoolConfirmsWithItsWordOnly() {
        RecordRow sheet = office.pupilSheet();
        office.rounds.days(
                "DMC-2569-1", LocalDate.of(2026, 5, 16), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 11, 30));
        RecordRow first = office.opened(sheet, "DMC-2569-1");
        office.certified(first, 5, 10, 10);
        office.certified(first, 4, 10, 10);
        RecordRow opened = office.opened(sheet, ROUND);

        assertJump(opened, 5, 15, "20 → 30");
        assertJump(opened, 4, 5, "20 → 10");
    }

    /** As many boys as girls in the first grade, which were ten each. */
    private void assertJump(RecordRow opened, int school, int each, String detail) {
        EntrySheet typed = office.typed(opened, school, grade("p1", each, each, 0, 0));
        assertThat(typed.findings(typed.values()))
                .extracting(ValueFinding::row, ValueFinding::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ป.1", detail));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(school), office.of(opened, school), of.confirm))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.unanswered"));
        entries.answer(
                office.clerk(school),
                office.of(opened, school).id(),
                Map.of(typed.findings(typed.values()).getFirst().key(), "นับใหม่แล้ว ถูกต้อง"));
        assertThat(office.act(submissions, office.clerk(school), office.of(opened, school), of.confirm)
                        .state())
                .isEqualTo(of.confirmed);
    }

    @Test
    void placedAndUnplacedAreTheTarget_byPlaceOfIntake() {
        RecordRow target = office.item("TARGET", "เป้าหมาย", CellSplit.PLACE, true);
        RecordRow placed = office.item("PLACED", "เข้าเรียนแล้ว", CellSplit.PLACE, true);
        RecordRow unplaced = office.item("UNPLACED", "ยังไม่มีที่เรียน", CellSplit.PLACE, true);
        RecordRow opened = office.opened(
                office.sheet(
                        "แผนการรับนักเรียน",
                        List.of(office.line(target, "ก"), office.line(placed, "ก"), office.line(unplaced, "ก")),
                        List.of(office.rule(
                                target,
                                org.khet.rounds.internal.sheet.RuleSign.SUM_OF,
                                "PLACED+UNPLACED",
                                org.khet.rounds.internal.sheet.RuleLevel.ERROR,
                                "เป้าหมายเท่ากับที่เข้าเรียนแล้วรวมกับที่ยังไม่มีที่เรียน"))),
                ROUND);
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        cells.put(new CellKey("TARGET", "P1", ""), 40);
        cells.put(new CellKey("PLACED", "P1", ""), 37);
        cells.put(new CellKey("UNPLACED", "P1", ""), 2);
        long id = office.of(opened, 5).id();

        EntrySheet wrong = entries.store(office.clerk(5), id, "ก", 0, cells);
        assertThat(wrong.findings(wrong.values()))
                .extracting(ValueFinding::detail)
                .containsExactly("40 ≠ 39");
        cells.put(new CellKey("UNPLACED", "P1", ""), 3);
        EntrySheet right = entries.store(office.clerk(5), id, "ก", 1, cells);
        assertThat(right.findings(right.values())).isEmpty();
    }

    @Test
    void twoSectionsNeverMeet_ofTwoInOneTheSecondIsTold_anotherSchoolIsRefused() {
        RecordRow pupils = office.item("PUPILS", "จำนวนนักเรียน", CellSplit.GRADE_SEX, true);
        RecordRow rooms = office.item("ROOMS", "ห้องเรียน", CellSplit.NONE, true);
        RecordRow sheet =
                office.sheet("สองตาราง", List.of(office.line(pupils, "ก"), office.line(rooms, "ข")), List.of());
        RecordRow opened = office.opened(sheet, ROUND);
        long id = office.of(opened, 5).id();
        Map<CellKey, @Nullable Integer> first = new HashMap<>();
        first.put(new CellKey("PUPILS", "p1", CellKey.MALE), 7);
        Map<CellKey, @Nullable Integer> second = new HashMap<>();
        second.put(new CellKey("ROOMS", "", ""), 8);

        entries.store(office.clerk(5), id, "ก", 0, first);
        entries.store(office.head(5), id, "ข", 0, second);
        assertThat(entries.open(office.head(5), id).values().cells()).hasSize(2);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> entries.store(office.head(5), id, "ก", 0, first));
        assertThatExceptionOfType(org.khet.portal.api.outcome.NoLongerThere.class)
                .isThrownBy(() -> entries.store(office.clerk(4), id, "ก", 1, first));
        assertThatExceptionOfType(NotPermitted.class)
                .as("the office does not type for the school")
                .isThrownBy(() -> entries.store(office.officer(), id, "ก", 1, first));
    }

    @Test
    void officeCorrectsWithAReason_schoolCertifiesAnew() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 5, 7, 6);
        long id = office.of(opened, 5).id();
        int seen = entries.open(office.officer(), id).section(SECTION).edition();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> entries.correct(office.officer(), id, SECTION, seen, grade("p1", 8, 6, 0, 0), " "));
        assertThatExceptionOfType(Rejected.class)
                .as("a correction breaks no rule")
                .isThrownBy(
                        () -> entries.correct(office.officer(), id, SECTION, seen, grade("p1", 8, 6, 20, 0), "นับซ้ำ"));
        entries.correct(office.officer(), id, SECTION, seen, grade("p1", 8, 6, 0, 0), "นับขาด 1 คน");
        RecordRow mended = office.of(opened, 5);
        assertThat(mended.state()).isEqualTo(of.confirmed);
        assertThat(mended.get(of.corrected)).isTrue();
        assertThat(mended.get(of.certifier)).isEmpty();
        assertThat(mended.get(of.sum1)).contains(14);
        assertThat(office.act(submissions, office.head(5), mended, of.certify).state())
                .isEqualTo(of.certified);
    }

    @Test
    void emisHasFourDataSetsOfEachSchool_inTheSameStates_officeCorrectsAndPublishesAllFour() {
        List<String> sets = List.of("เทคโนโลยี", "ครุภัณฑ์", "ครูและบุคลากร", "อาคาร");
        List<String> codes = List.of("TECH", "ASSETS", "STAFF", "BUILDINGS");
        List<RecordDraft> lines = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            lines.add(office.line(office.item(codes.get(i), sets.get(i), CellSplit.NONE, true), sets.get(i)));
        }
        RecordRow opened = office.opened(office.sheet("ข้อมูล EMIS", lines, List.of()), ROUND);
        long id = office.of(opened, 5).id();
        for (int i = 0; i < codes.size(); i++) {
            assertThat(office.of(opened, 5).state())
                    .as("the school works on its sets one after the other")
                    .isEqualTo(i == 0 ? of.notStarted : of.recording);
            if (i == codes.size() - 1) {
                assertThatExceptionOfType(Rejected.class)
                        .as("a set is missing")
                        .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm));
            }
            set(id, codes.get(i), sets.get(i), 10 * (i + 1));
        }
        office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        office.act(submissions, office.head(5), office.of(opened, 5), of.certify);
        int seen = entries.open(office.officer(), id).section("อาคาร").edition();
        Map<CellKey, @Nullable Integer> counted = new HashMap<>();
        counted.put(new CellKey("BUILDINGS", "", ""), 41);
        entries.correct(office.officer(), id, "อาคาร", seen, counted, "นับอาคารชั่วคราวขาด 1 หลัง");
        assertThat(office.of(opened, 5).state()).isEqualTo(of.confirmed);
        office.act(submissions, office.head(5), office.of(opened, 5), of.certify);
        office.acknowledged(opened, 5);

        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);
        office.act(collections, office.lead(), opened, collections.kind().summarise);
        office.act(collections, office.lead(), opened, collections.kind().publish);
        var snapshots = office.registers.snapshots().snapshots();
        assertThat(snapshots.all(office.lead(), RecordFilter.ALL))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(snapshots.kind().published))
                .extracting(row -> row.get(snapshots.kind().total))
                .containsExactlyInAnyOrder(10, 20, 30, 41);
    }

    private void set(long id, String code, String part, int count) {
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        cells.put(new CellKey(code, "", ""), count);
        entries.store(office.clerk(5), id, part, 0, cells);
    }

    private static ImportRow row(int line, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return new ImportRow(line, values);
    }

    private static ImportRow summary(int line, String round, String school, String grade, String male, String female) {
        return row(
                line,
                "round",
                round,
                "school",
                school,
                "level",
                grade,
                "male",
                male,
                "female",
                female,
                "poor",
                "0",
                "boarding",
                "0");
    }

    private List<String> look(ImportTarget target, ImportRow... rows) {
        List<String> found = new ArrayList<>();
        target.look(office.officer(), java.util.Set.of(), List.of(rows), told(found));
        return found;
    }

    private static ImportTarget.Findings told(List<String> found) {
        return new ImportTarget.Findings() {
            @Override
            public FindingChoice choice(FindingKind kind) {
                return kind.standard();
            }

            @Override
            public FindingChoice choice(ImportRow one, FindingKind kind) {
                return kind.standard();
            }

            @Override
            public void found(ImportRow one, FindingKind kind, String field, String proposal) {
                found.add(one.line() + " " + kind.id().substring("rounds.import.found.".length()));
            }

            @Override
            public void found(ImportRow one, FindingKind kind, String field, boolean leftOut) {
                found.add(one.line() + " " + kind.id());
            }
        };
    }

    private static final class Journal implements ImportTarget.Journal {
        private int rows;

        @Override
        public void wrote(ImportTrace trace) {}

        @Override
        public void done(int done) {
            rows = done;
        }
    }

    @Test
    void fileOfTheCentralProgramIsTakenWhole_totalsByGradeAndSexFollow() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        var target = new ValueImporter(
                office.registers.collections(),
                entries,
                new SystemImports(office.registers.systems()),
                office.registers.portal());
        ImportRow[] rows = {
            summary(2, ROUND, "1099990001", "ป.1", "7", "6"),
            summary(3, ROUND, "1099990001", "ป.2", "6", "5"),
            summary(4, ROUND, "99010002", "p1", "10", "11")
        };

        new ShippedExternalSystems(office.registers.systems()).add(office.lead());
        assertThat(look(target, rows)).isEmpty();
        Journal journal = new Journal();
        target.store(
                office.officer(),
                List.of(rows),
                java.util.Set.of(),
                new ImportTarget.Arrival("dmc.csv", SampleRounds.TODAY),
                journal);
        assertThat(journal.rows).as("schools").isEqualTo(2);
        RecordRow first = office.of(opened, 1);
        assertThat(first.get(of.sum1)).contains(24);
        assertThat(first.get(of.imported)).isTrue();
        assertThat(office.records.happenings().all().stream()
                        .filter(one -> one.type().equals("rounds.submission.brought") && one.recordId() == first.id()))
                .as("nothing was found: nobody is told")
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).isEmpty());
        assertThat(first.state()).isEqualTo(of.recording);
        assertThat(entries.open(office.officer(), first.id()).values().row("PUPILS", "p1"))
                .contains(13);
        assertThat(office.of(opened, 2).get(of.sum1)).contains(21);
        CellValues values = entries.open(office.officer(), first.id()).values();
        assertThat(values.row("PUPILS", "p2")).contains(11);
        assertThat(List.of(CellKey.MALE, CellKey.FEMALE))
                .as("boys and girls of the first two grades")
                .extracting(sex -> Stream.of("p1", "p2")
                        .mapToInt(grade ->
                                values.get(new CellKey("PUPILS", grade, sex)).orElseThrow())
                        .sum())
                .containsExactly(13, 11);
        assertThat(look(
                        target,
                        summary(2, ROUND, "1099999999", "ป.1", "7", "6"),
                        summary(3, ROUND, "1099990003", "ป.1", "-7", "6"),
                        summary(4, ROUND, "1099990003", "ป.1", "2,5", "6")))
                .as("wrong rows are listed by their lines")
                .containsExactlyInAnyOrder("2 school", "3 number", "4 number");
        assertThat(office.of(opened, 3).get(of.sum1)).isEmpty();
        ExternalSystemKind system = office.registers.systems().kind();
        assertThat(office.registers.systems().all(office.lead(), RecordFilter.of(system.importedOn.isFilled())))
                .as("last import of DMC")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(system.code)).isEqualTo("DMC");
                    assertThat(row.get(system.importedOn)).contains(SampleRounds.TODAY);
                    assertThat(row.get(system.importedFile)).isEqualTo("dmc.csv");
                });
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut_eachIsNamedByItsLine() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 3, 7, 6);
        var target = new ValueImporter(
                office.registers.collections(),
                entries,
                new SystemImports(office.registers.systems()),
                office.registers.portal());

        assertThat(look(
                        target,
                        summary(2, ROUND, "1099990001", "ป.1", "7", "6"),
                        summary(3, ROUND, "1099999999", "ป.1", "7", "6"),
                        summary(4, "DMC-2568-2", "1099990001", "ป.2", "7", "6"),
                        summary(5, ROUND, "1099990001", "ป.1", "7", "6"),
                        summary(6, ROUND, "1099990001", "ป.9", "7", "6"),
                        summary(7, ROUND, "1099990002", "ป.1", "-7", "6"),
                        summary(8, ROUND, "1099990003", "ป.1", "7", "6")))
                .containsExactlyInAnyOrder(
                        "2 whole", "3 school", "4 round", "5 doubled", "6 cell", "7 number", "8 closed");
        ImportRow poor = row(
                2, "round", ROUND, "school", "1099990004", "level", "ป.1", "male", "5", "female", "7", "poor", "13");
        assertThat(look(target, poor)).containsExactly("2 rule");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> target.store(
                        office.officer(),
                        List.of(
                                summary(2, ROUND, "1099990001", "ป.1", "7", "6"),
                                summary(3, ROUND, "1099999999", "ป.1", "7", "6")),
                        java.util.Set.of(),
                        new ImportTarget.Arrival("dmc.csv", SampleRounds.TODAY),
                        new Journal()));
        assertThat(office.of(opened, 1).state()).as("nothing half-stored").isEqualTo(of.notStarted);
    }

    @Test
    void fileOfAnotherYearIsNamedLineByLine_nothingOfItIsTaken_neitherIntoThatYearNorIntoThisOne() {
        RecordRow sheet = office.pupilSheet();
        String before = "DMC-2568-2";
        LocalDate opens = LocalDate.of(2025, 7, 15);
        LocalDate asOf = LocalDate.of(2025, 11, 10);
        office.rounds.days(before, opens, asOf, SampleRounds.TODAY);
        RecordRow former = office.opened(sheet, before);
        office.certified(former, 2, 7, 6);
        office.rounds.days(before, opens, asOf, asOf);
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), former, collections.kind().close);
        RecordRow opened = office.opened(sheet, ROUND);
        var target = new ValueImporter(
                office.registers.collections(),
                entries,
                new SystemImports(office.registers.systems()),
                office.registers.portal());

        ImportRow[] rows = {
            summary(2, before, "1099990001", "ป.1", "7", "6"),
            summary(3, before, "1099990002", "ป.1", "8", "6"),
            summary(4, "DMC-2567-2", "1099990001", "ป.1", "7", "6"),
            summary(5, ROUND, "1099990006", "ป.1", "7", "6"),
            summary(6, ROUND, "1099990001", "ป.1", "7", "6")
        };
        assertThat(look(target, rows))
                .as("two of a round that is over, one of which nothing was collected, a school that was merged since")
                .containsExactlyInAnyOrder("2 closed", "3 closed", "4 round", "5 school", "6 whole");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> target.store(
                        office.officer(),
                        List.of(rows),
                        java.util.Set.of(),
                        new ImportTarget.Arrival("dmc-2568.csv", SampleRounds.TODAY),
                        new Journal()));
        assertThat(office.of(opened, 1).state()).isEqualTo(of.notStarted);
        assertThat(office.of(former, 1).state()).isEqualTo(of.notStarted);
        assertThat(office.of(former, 2).get(of.sum1)).as("as certified").contains(13);
    }

    @Test
    void listOfWhatSchoolsHandInOffersTheFile_toWhoeverChecksForAUnit_ofOtherUnitsNoSchoolIsFound() {
        office.opened(office.pupilSheet(), ROUND);
        var target = new ValueImporter(
                office.registers.collections(),
                entries,
                new SystemImports(office.registers.systems()),
                office.registers.portal());
        ListImports pages = ListImports.over(new FakeSwitches().turn(OFFICE, "rounds", true), () -> List.of(target));

        assertThat(pages.of(office.officer(), of.listAddress()))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/rounds.values");
        assertThat(pages.of(office.head(5), of.listAddress())).isEmpty();
        assertThat(target.fields())
                .filteredOn(field -> field.id().equals(ValueImporter.ROUND))
                .as("hyphens are part of its key")
                .extracting(ImportField::kind)
                .containsExactly(ImportField.Kind.TEXT);
        assertThat(look(target, summary(2, "DMC-๒๕๖๙-๒", "1099990001", "ป.1", "7", "6")))
                .isEmpty();

        TestCaller another = TestCaller.of(OFFICE, 15)
                .inUnit(SampleOffices.unit(OFFICE, "FIN").id(), SampleRounds.permissions("core.staff"));
        List<String> found = new ArrayList<>();
        target.look(
                another, java.util.Set.of(), List.of(summary(2, ROUND, "1099990001", "ป.1", "7", "6")), told(found));
        assertThat(found).containsExactly("2 school");
    }

    @Test
    void buildingsAreCountedByKind_evidenceBelongsToTheOwnSchoolAndEndsWithConfirming() {
        RecordRow buildings = office.item("BUILDINGS", "อาคาร", CellSplit.THING, true);
        RecordRow opened =
                office.opened(office.sheet("B-OBEC", List.of(office.line(buildings, "อาคาร")), List.of()), ROUND);
        RecordService<EvidenceKind> all = office.registers.collections().evidence();
        EvidenceKind kind = all.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.submission, office.of(opened, 5).id())
                .with(kind.school, SampleRounds.school(5))
                .with(kind.item, buildings.id())
                .with(kind.thing, "TOILET")
                .with(kind.words, "ส้วมหลังที่ 1");
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        cells.put(new CellKey("BUILDINGS", "CLASSROOM", ""), 2);
        cells.put(new CellKey("BUILDINGS", "TOILET", ""), 1);
        entries.store(office.clerk(5), office.of(opened, 5).id(), "อาคาร", 0, cells);

        RecordRow evidence = all.create(office.clerk(5), draft);
        assertThat(all.count(office.officer(), org.khet.portal.api.record.RecordFilter.ALL.in("missing")))
                .as("the officer of the unit sees no school's evidence")
                .isZero();
        assertThat(all.count(office.lead(), org.khet.portal.api.record.RecordFilter.ALL.in("missing")))
                .isEqualTo(1);
        assertThat(new EvidenceGaps(office.registers.collections(), entries).of(office.lead(), office.of(opened, 5)))
                .containsExactly("อาคารเรียน", "ส้วม");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> all.create(
                        office.clerk(5),
                        new RecordDraft()
                                .with(kind.submission, office.of(opened, 4).id())
                                .with(kind.school, SampleRounds.school(5))
                                .with(kind.item, buildings.id())
                                .with(kind.thing, "TOILET")));
        var photo =
                office.records.files().stage("ส้วม.png", new ByteArrayInputStream(new byte[] {1}), RoundsFiles.PROOF);
        RecordRow shown =
                all.change(office.clerk(5), evidence, RecordDraft.of(evidence).with(kind.photos, List.of(photo)));
        assertThat(new EvidenceGaps(office.registers.collections(), entries).of(office.lead(), office.of(opened, 5)))
                .as("the toilet is shown")
                .containsExactly("อาคารเรียน");
        office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> all.change(office.clerk(5), shown, new RecordDraft().with(kind.words, "อื่น")));
    }

    @Test
    void roundThatClosesWhileASchoolTypesTakesNothingMore_whatWasStoredStays_andGoesOnOnceItIsOpenAgain() {
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 9, grade("p1", 5, 7, 1, 0));
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.typed(opened, 9, grade("p1", 6, 7, 1, 0)));
        long id = office.of(opened, 9).id();
        assertThat(entries.open(office.clerk(9), id).values().row("PUPILS", "p1"))
                .contains(12);
        office.act(
                collections,
                office.lead(),
                opened,
                collections.kind().openAgain,
                new RecordDraft(),
                "ระบบล่มในวันสุดท้าย");
        assertThat(office.typed(opened, 9, grade("p1", 6, 7, 1, 0)).values().row("PUPILS", "p1"))
                .contains(13);
    }
}
