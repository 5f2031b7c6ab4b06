package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** From the centre to the groups and back. Source: core CORE-45 to 47, DIR-01, ICT-100, PLAN-76, E-19. */
@OnEachDatabase
class RoutingDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterInKind> letters;
    private final RecordService<UnitEntryKind> entries;
    private final LetterInKind letter;
    private final UnitEntryKind entry;
    private final TestCaller ict = DocumentsOffice.everything(12);
    private final TestCaller worker = DocumentsOffice.everything(13);

    RoutingDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.incoming.letters;
        entries = office.letters.incoming.entries;
        letter = letters.kind();
        entry = entries.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private RecordRow assigned(RecordRow of, String unit, LocalDate due) {
        RecordRow row = office.act(entries, ict, office.entry(of, unit), entry.receive);
        return office.act(entries, ict, row, entry.assign, entry.main, worker.person(), entry.due, due);
    }

    @Test
    void threeLettersGoToThreeGroups_eachHasItsOwnBook() {
        RecordRow one = office.route(office.letter("เรื่องที่หนึ่ง"), "ICT");
        RecordRow two = office.route(office.letter("เรื่องที่สอง"), "FIN");
        RecordRow three = office.route(office.letter("เรื่องที่สาม"), "ICT", "PLAN");

        assertThat(one.state()).isEqualTo(letter.routed);
        assertThat(office.act(entries, ict, office.entry(one, "ICT"), entry.receive)
                        .get(entry.number)
                        .orElseThrow()
                        .text())
                .isEqualTo("ICT 1/2569");
        assertThat(office.act(entries, ict, office.entry(two, "FIN"), entry.receive)
                        .get(entry.number)
                        .orElseThrow()
                        .text())
                .isEqualTo("FIN 1/2569");
        assertThat(office.act(entries, ict, office.entry(three, "ICT"), entry.receive)
                        .get(entry.number)
                        .orElseThrow()
                        .text())
                .isEqualTo("ICT 2/2569");
        var finance = TestCaller.of(SampleOffices.KT1, 15)
                .inUnit(DocumentsOffice.unit("FIN"), LetterPermissions.VIEW, LetterPermissions.RECEIVE);
        assertThat(entries.page(finance, RecordFilter.ALL, FIRST))
                .extracting(row -> row.get(entry.subject))
                .containsExactly("เรื่องที่สอง");
        assertThat(letters.page(finance, RecordFilter.ALL, FIRST))
                .as("letters given to the own unit")
                .extracting(row -> row.get(letter.subject))
                .containsExactly("เรื่องที่สอง");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> entries.act(finance, office.entry(three, "ICT"), entry.refuse, new RecordDraft(), "x"));
    }

    @Test
    void assignedLetterWaitsForWhoWasGivenIt_andNoMoreForWhoGaveIt() {
        RecordRow letterOfIct = office.route(office.letter("ขอข้อมูลอินเทอร์เน็ตโรงเรียน"), "ICT");
        RecordRow received = office.act(entries, ict, office.entry(letterOfIct, "ICT"), entry.receive);
        assertThat(entries.waiting(ict, 20)).as("to assign").hasSize(1);

        RecordRow given = office.act(
                entries,
                ict,
                received,
                entry.assign,
                entry.main,
                worker.person(),
                entry.due,
                LocalDate.of(2026, 12, 1));

        assertThat(entries.waiting(ict, 20)).isEmpty();
        assertThat(entries.waiting(worker, 20)).extracting(RecordRow::id).containsExactly(given.id());
        assertThat(entries.actions(ict, given)).as("it can be given to another").contains(entry.assign);
    }

    @Test
    void instructionThatTheHeadTicked_standsInWordsInTheHistoryOfTheLetter() {
        TestCaller head = DocumentsOffice.everything(1);
        RecordRow marked = office.act(
                letters,
                head,
                office.letter("ขอข้อมูลอินเทอร์เน็ต"),
                letter.mark,
                letter.ticks,
                Set.of("NOTE", "ASSIGN"));
        TestRequest request = TestRequest.of(head, fixture.texts(letter).in(Locale.forLanguageTag("th")));

        var page = fixture.views().page(request, letters, new RecordViewOverrides(), marked.id());

        assertThat(ShownTexts.of(page))
                .anyMatch(text -> text.contains("มอบดำเนินการ, ทราบ"))
                .noneMatch(text -> text.contains("ASSIGN"));
    }

    @Test
    void withoutUnitBooksTheCentralNumberStands() {
        office.settings.put(DocumentsOffice.KT1, DocumentsSettings.UNIT_BOOKS, false, LocalDate.of(2026, 1, 1));
        RecordRow one = office.route(office.letter("เลขกลาง"), "ICT");
        assertThat(office.act(entries, ict, office.entry(one, "ICT"), entry.receive)
                        .get(entry.number)
                        .orElseThrow()
                        .text())
                .isEqualTo("1");
    }

    @Test
    void letterThatEveryGroupRefusedIsBackAtTheCentreWithTheReason() {
        RecordRow row = office.route(office.letter("ไม่ใช่งานของเรา"), "ICT", "FIN");
        RecordRow refused = office.act(entries, ict, office.entry(row, "ICT"), entry.refuse);
        assertThat(refused.head().reason()).isEqualTo("เหตุผลของเรื่อง");
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        office.act(entries, ict, office.entry(row, "FIN"), entry.refuse);

        assertThat(office.now(letters, row).state()).isEqualTo(letter.proposed);
        assertThat(fixture.happenings().types()).contains("documents.letter-in.come-back");
        office.route(office.now(letters, row), "PLAN");
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
    }

    @Test
    void groupThatRefusesIsReplacedByAnotherWhileTheOthersWork_whatIsDoneIsGivenToNobodyTwice() {
        RecordRow row = office.route(office.letter("ขอข้อมูลโรงเรียน"), "ICT", "FIN");
        RecordRow ours = assigned(row, "ICT", LocalDate.of(2026, 11, 30));
        office.act(entries, ict, office.entry(row, "FIN"), entry.refuse);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.route(row, "ICT"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.letter.given"));

        RecordRow further = office.route(row, "PLAN");
        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
        assertThat(further.lines(letter.units))
                .extracting(line -> line.get(letter.unit))
                .as("who works on it has it still")
                .containsExactlyInAnyOrder(DocumentsOffice.unit("ICT"), DocumentsOffice.unit("PLAN"));
        office.act(entries, worker, ours, entry.finish, entry.result, "ส่งข้อมูลแล้ว");
        office.route(row, "ICT", "HR");
        assertThat(office.entry(row, "ICT").id()).as("done, not given again").isEqualTo(ours.id());
        for (String unit : List.of("PLAN", "HR")) {
            office.act(
                    entries,
                    worker,
                    assigned(row, unit, LocalDate.of(2026, 11, 30)),
                    entry.finish,
                    entry.result,
                    "เสร็จ");
        }
        assertThat(office.now(letters, row).state()).isEqualTo(letter.done);
    }

    /** The clerk adds a group to the list that still has the one that refused. */
    @Test
    void groupThatRefusedGetsTheLetterAgainOnlyWhereItIsGivenToNobodyElse() {
        RecordRow row = office.route(office.letter("สำรวจห้องเรียน"), "ICT", "FIN");
        RecordRow refused = office.act(entries, ict, office.entry(row, "FIN"), entry.refuse);
        office.route(row, "ICT", "FIN", "PLAN");
        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
        assertThat(office.entry(row, "FIN").id()).as("not given again").isEqualTo(refused.id());
        assertThat(office.now(letters, row).get(letter.openUnits)).isEqualByComparingTo("2");

        office.route(row, "ICT", "FIN", "PLAN");
        assertThat(office.entry(row, "FIN").state()).as("given on purpose").isEqualTo(entry.offered);
        assertThat(office.now(letters, row).get(letter.openUnits)).isEqualByComparingTo("3");
    }

    @Test
    void letterThatTheCentreOpensAgainWaitsThere_forAFurtherGroupOrTheOneThatWasDone() {
        RecordRow row = office.route(office.letter("ขอข้อมูลเพิ่ม"), "ICT");
        RecordRow ours = office.act(
                entries,
                worker,
                assigned(row, "ICT", LocalDate.of(2026, 11, 30)),
                entry.finish,
                entry.result,
                "ส่งข้อมูลแล้ว");
        office.act(letters, DocumentsOffice.clerk(), row, letter.reopen);
        assertThat(office.now(letters, row).state()).isEqualTo(letter.proposed);
        assertThat(letters.actions(DocumentsOffice.clerk(), office.now(letters, row)))
                .contains(letter.route)
                .doesNotContain(letter.reopen);

        office.act(entries, ict, ours, entry.again);
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        office.act(entries, worker, ours, entry.finish, entry.result, "ส่งเพิ่มแล้ว");
        office.act(letters, DocumentsOffice.clerk(), row, letter.reopen);
        office.route(row, "PLAN");
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
    }

    @Test
    void correctedLetterStandsCorrectedInTheBooksOfTheGroups_withTheDayThatItsSenderGives() {
        LocalDate by = LocalDate.of(2026, 11, 30);
        RecordRow row = letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ขอข้อมลนักเรียน").with(letter.answerBy, by));
        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.route,
                letter.units,
                List.of(toUnit("ICT"), toUnit("FIN")),
                letter.answerBy,
                by);
        RecordRow ours = assigned(row, "ICT", by);
        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.correct,
                letter.subject,
                "ขอข้อมูลนักเรียน",
                letter.sender,
                "สำนักงานศึกษาธิการจังหวัด",
                letter.letterNo,
                "ศธ 0299/77",
                letter.letterOn,
                LocalDate.of(2026, 11, 17),
                letter.answerBy,
                by.minusDays(5));
        for (String unit : List.of("ICT", "FIN")) {
            RecordRow one = office.entry(row, unit);
            assertThat(one.get(entry.subject)).isEqualTo("ขอข้อมูลนักเรียน");
            assertThat(one.get(entry.sender)).isEqualTo("สำนักงานศึกษาธิการจังหวัด");
            assertThat(one.get(entry.letterNo)).isEqualTo("ศธ 0299/77");
            assertThat(one.get(entry.due)).as(unit).contains(by.minusDays(5));
        }
        assertThat(office.now(entries, ours).state()).isEqualTo(entry.assigned);
        RecordRow seen = office.now(entries, ours);
        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.correct,
                letter.subject,
                "ขอข้อมูลนักเรียน",
                letter.sender,
                "สำนักงานศึกษาธิการจังหวัด",
                letter.letterNo,
                "ศธ 0299/77",
                letter.letterOn,
                LocalDate.of(2026, 11, 16),
                letter.answerBy,
                by.minusDays(5));
        assertThat(office.now(entries, ours).head().edition())
                .as("nothing of the entry was corrected")
                .isEqualTo(seen.head().edition());
    }

    @Test
    void headAssignsMainAndHelper_onlyTheyWork_allDoneClosesTheLetter() {
        RecordRow row = office.route(office.letter("ขอข้อมูล"), "ICT");
        RecordRow given = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        assertThatExceptionOfType(Rejected.class)
                .as("main person and day are demanded")
                .isThrownBy(() -> office.act(entries, ict, given, entry.assign));
        RecordRow assigned = entries.act(
                ict,
                office.now(entries, given),
                entry.assign,
                new RecordDraft()
                        .with(entry.main, worker.person())
                        .with(entry.due, LocalDate.of(2026, 11, 27))
                        .with(
                                entry.helpers,
                                List.of(new RecordDraft()
                                        .with(
                                                entry.helper,
                                                SampleOffices.person(SampleOffices.KT1, 22)
                                                        .id()))),
                "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(entries, DocumentsOffice.clerk(), assigned, entry.begin));
        TestCaller helper =
                TestCaller.of(SampleOffices.KT1, 22).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.VIEW);
        TestCaller colleague =
                TestCaller.of(SampleOffices.KT1, 14).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.VIEW);
        assertThat(entries.actions(colleague, assigned)).doesNotContain(entry.begin, entry.finish);
        assertThat(entries.actions(helper, assigned)).contains(entry.begin, entry.finish);
        office.act(entries, helper, assigned, entry.begin);
        office.act(entries, helper, assigned, entry.finish, entry.result, "ส่งข้อมูลแล้ว");

        assertThat(office.now(letters, row).state()).isEqualTo(letter.done);
        office.act(entries, ict, assigned, entry.again);
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        office.act(entries, worker, assigned, entry.finish, entry.result, "ส่งเพิ่มแล้ว");
        assertThat(letters.waiting(DocumentsOffice.everything(5), 20))
                .as("what is done may be filed at any time and stands in nobody's way")
                .isEmpty();
        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.file,
                letter.filedAt,
                "ตู้ 3 แฟ้ม 12",
                letter.retention,
                "10Y");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.act(entries, ict, assigned, entry.again));
    }

    @Test
    void groupHandsItOnToAnother() {
        RecordRow row = office.route(office.letter("ส่งผิดกลุ่ม"), "ICT");
        RecordRow given = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.act(entries, ict, given, entry.handOver, entry.next, DocumentsOffice.unit("ICT")));
        office.act(entries, ict, given, entry.handOver, entry.next, DocumentsOffice.unit("PLAN"));

        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
        assertThat(office.now(letters, row).state()).isEqualTo(letter.routed);
        assertThat(office.now(letters, row).lines(letter.units)).hasSize(2);
    }

    @Test
    void groupThatHasALetterIsNotHandedItOnceMore_oneThatRefusedIs() {
        RecordRow row = office.route(office.letter("ขอข้อมูลของสองกลุ่ม"), "ICT", "PLAN");
        RecordRow given = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        RecordRow theirs = office.entry(row, "PLAN");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.act(entries, ict, given, entry.handOver, entry.next, DocumentsOffice.unit("PLAN")))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("next_unit");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.entry.given");
                });
        assertThat(office.entry(row, "PLAN").id()).as("one entry").isEqualTo(theirs.id());
        assertThat(office.now(entries, given).state()).isEqualTo(entry.received);

        office.act(entries, ict, theirs, entry.refuse);
        office.act(entries, ict, given, entry.handOver, entry.next, DocumentsOffice.unit("PLAN"));
        assertThat(office.entry(row, "PLAN").state()).isEqualTo(entry.offered);
        assertThat(office.now(letters, row).get(letter.openUnits)).isEqualByComparingTo("1");
    }

    /** Staff hold their role in their section; the letter stands in the book of the group above it. */
    @Test
    void whoWorksOnALetterFromASectionOpensItAndItsEntry_nobodyElseThere_andNoLongerWhomAnotherFollowed() {
        RecordRow row = office.route(office.letter("ขอข้อมูลเครือข่ายโรงเรียน"), "ICT");
        RecordRow given = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        TestCaller main = ofSection(13);
        TestCaller helper = ofSection(22);
        TestCaller colleague = ofSection(14);
        assign(given, main, helper);

        for (TestCaller one : List.of(main, helper)) {
            assertThat(entries.open(one, given.id()).get(entry.subject)).isEqualTo("ขอข้อมูลเครือข่ายโรงเรียน");
            assertThat(letters.open(one, row.id()).get(letter.subject)).isEqualTo("ขอข้อมูลเครือข่ายโรงเรียน");
            assertThat(letters.page(one, RecordFilter.ALL, FIRST))
                    .extracting(RecordRow::id)
                    .containsExactly(row.id());
        }
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(colleague, row.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> entries.open(colleague, given.id()));
        office.act(entries, helper, given, entry.begin);

        assign(given, colleague, helper);
        assertThat(letters.open(colleague, row.id()).id()).isEqualTo(row.id());
        assertThat(letters.open(helper, row.id()).id()).isEqualTo(row.id());
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(main, row.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> entries.open(main, given.id()));

        office.act(entries, ict, given, entry.handOver, entry.next, DocumentsOffice.unit("PLAN"));
        assertThat(office.now(letters, row).lines(letter.workers)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> letters.open(colleague, row.id()));
    }

    private static TestCaller ofSection(int person) {
        return TestCaller.of(SampleOffices.KT1, person).inUnit(new UnitId(991), LetterPermissions.VIEW);
    }

    private void assign(RecordRow of, TestCaller main, TestCaller helper) {
        RecordRow assigned = office.act(
                entries,
                ict,
                of,
                entry.assign,
                entry.main,
                main.person(),
                entry.due,
                LocalDate.of(2026, 11, 27),
                entry.helpers,
                List.of(new RecordDraft().with(entry.helper, helper.person())));
        assertThat(assigned.state()).isEqualTo(entry.assigned);
    }

    @Test
    void unassignedRemindsAfterAWorkingDay_dueRemindsThreeDaysBeforeAndEachDayAfterwards_onceADay() {
        office.callers.with(ict, worker);
        RecordRow row = office.route(office.letter("เตือน"), "ICT");
        var reminders = office.letters.incoming.reminders;
        var system = DocumentsOffice.clerk();
        assertThat(reminders.remind(system, DocumentsOffice.TODAY)).isZero();
        assertThat(reminders.remind(system, LocalDate.of(2026, 11, 22)))
                .as("Sunday")
                .isZero();
        assertThat(reminders.remind(system, LocalDate.of(2026, 11, 23))).isEqualTo(1);
        assertThat(fixture.happenings().all().getLast().audience().people())
                .as("who assigns in the unit, nobody of another")
                .containsExactlyInAnyOrder(ict.person(), worker.person());

        assigned(row, "ICT", LocalDate.of(2026, 11, 30));
        assertThat(reminders.remind(system, LocalDate.of(2026, 11, 24))).isZero();
        assertThat(reminders.remind(system, LocalDate.of(2026, 11, 25)))
                .as("three days before")
                .isEqualTo(1);
        assertThat(reminders.remind(system, LocalDate.of(2026, 12, 1)))
                .as("late")
                .isEqualTo(1);
        assertThat(entries.count(ict, RecordFilter.ALL.in("mine"))).isZero();
        assertThat(entries.count(worker, RecordFilter.ALL.in("mine"))).isEqualTo(1);
    }

    @Test
    void letterToBeAnsweredRemindsTheCentreWhileNoGroupHasIt_andNobodyGetsMoreTimeThanItsSenderGave() {
        office.callers.with(DocumentsOffice.clerk());
        LocalDate by = LocalDate.of(2026, 11, 25);
        RecordRow row = letters.create(
                DocumentsOffice.clerk(), office.letterDraft("ขอข้อมูลด่วน").with(letter.answerBy, by));
        var reminders = office.letters.incoming.reminders;
        var system = DocumentsOffice.clerk();
        assertThat(reminders.remind(system, by.minusDays(6)))
                .as("four days before")
                .isZero();
        assertThat(reminders.remind(system, DocumentsOffice.TODAY)).isEqualTo(1);
        assertThat(reminders.remind(system, DocumentsOffice.TODAY))
                .as("once a day")
                .isZero();
        assertThat(fixture.happenings().types()).contains("documents.letter-in.answer-near");
        assertThat(reminders.remind(system, by.minusDays(2)))
                .as("two days before")
                .isZero();
        office.act(letters, DocumentsOffice.clerk(), row, letter.propose, letter.units, List.of(toUnit("ICT")));
        assertThat(reminders.remind(system, by)).as("on its day, proposed").isEqualTo(1);
        assertThat(reminders.remind(system, by.plusDays(1))).as("late").isEqualTo(1);

        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.route,
                letter.units,
                List.of(toUnit("ICT")),
                letter.answerBy,
                by);
        RecordRow received = office.act(entries, ict, office.entry(row, "ICT"), entry.receive);
        assertThat(received.get(entry.due)).contains(by);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        entries, ict, received, entry.assign, entry.main, worker.person(), entry.due, by.plusDays(1)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.entry.late"));
        RecordRow stands = office.now(letters, row);
        office.act(
                letters,
                DocumentsOffice.clerk(),
                row,
                letter.correct,
                letter.subject,
                stands.get(letter.subject),
                letter.sender,
                stands.get(letter.sender),
                letter.letterNo,
                stands.get(letter.letterNo),
                letter.letterOn,
                stands.get(letter.letterOn).orElseThrow(),
                letter.answerBy,
                by.plusDays(7));
        assertThat(office.act(
                                entries,
                                ict,
                                received,
                                entry.assign,
                                entry.main,
                                worker.person(),
                                entry.due,
                                by.plusDays(1))
                        .state())
                .as("its sender gave more time")
                .isEqualTo(entry.assigned);
    }

    private RecordDraft toUnit(String code) {
        return new RecordDraft().with(letter.unit, DocumentsOffice.unit(code));
    }

    @Test
    void ofTwoGroupsThatEndAtTheSameTimeTheLastClosesTheLetter() {
        RecordRow row = office.route(office.letter("สองกลุ่มพร้อมกัน"), "ICT", "FIN");
        List<RecordRow> both = Stream.of("ICT", "FIN")
                .map(unit -> assigned(row, unit, LocalDate.of(2026, 11, 30)))
                .toList();
        List<CompletableFuture<RecordRow>> ends = both.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> office.act(entries, worker, one, entry.finish, entry.result, "เสร็จ")))
                .toList();
        ends.forEach(CompletableFuture::join);

        assertThat(office.now(letters, row).state()).isEqualTo(letter.done);
    }

    /** Source: core CORE-03. */
    @Test
    void letterOfAUnitThatEndsGoesOnWithItsEntry_whoHasThoseOfTheSuccessorFindsBoth() {
        UnitId plan = DocumentsOffice.unit("PLAN");
        TestCaller planner = TestCaller.of(SampleOffices.KT1, 14).inUnit(plan, LetterPermissions.VIEW);
        RecordRow worked = office.route(office.letter("ขอข้อมูลระบบเครือข่าย"), "ICT");
        RecordRow shared = office.route(office.letter("ขอเชิญประชุม"), "ICT", "PLAN");
        office.act(entries, ict, office.entry(worked, "ICT"), entry.receive);
        RecordRow refused = office.route(office.letter("ขอรายชื่อครู"), "ICT");
        office.act(entries, ict, office.entry(refused, "ICT"), entry.refuse);
        assertThat(letters.all(planner, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(shared.id());

        for (RecordRow letterOfIct : List.of(worked, shared)) {
            DefaultRecordServices.handOver(entries, DocumentsOffice.admin(), office.entry(letterOfIct, "ICT"), plan);
        }

        assertThat(letters.all(planner, RecordFilter.ALL))
                .as("one that the ended unit refused stays where it is")
                .extracting(RecordRow::id)
                .containsExactlyInAnyOrder(worked.id(), shared.id());
        assertThat(entries.all(planner, RecordFilter.of(entry.letter.is(worked.id()))))
                .singleElement()
                .satisfies(row -> assertThat(row.get(entry.unit)).isEqualTo(plan));
        assertThat(letters.open(planner, worked.id()).lines(letter.units))
                .as("where it was stands there too")
                .extracting(line -> line.get(letter.unit))
                .containsExactly(DocumentsOffice.unit("ICT"), plan);
        assertThat(letters.open(planner, shared.id()).lines(letter.units))
                .as("named once")
                .hasSize(2);
    }
}
