package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.book.BookLayout;
import org.khet.processes.internal.book.BookSort;

/** What happens each morning, and what records of other modules end. Source: core E-37, CORE-81, 83, 87, kinds-processes.md §1. */
@OnEachDatabase
class MorningStoryDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;

    MorningStoryDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    private CaseMorning morning() {
        return new CaseMorning(
                at.records.cases, at.records.tasks, at.records.parts, at.calendar.settings, at.callers, at.clock);
    }

    private CaseStarts starts() {
        return new CaseStarts(
                at.records.processes,
                at.records.cases,
                new CaseStarts.Calendars(at.rounds, at.years),
                at.calendar.settings,
                at.records.subjects,
                new CaseStarts.Work(at.callers, at.portal.transactions, at.clock));
    }

    @Test
    void peopleAreReminded7_3_0DaysBefore_andEachWeekAfter_lateTasksAreMarkedAndRed() {
        RecordRow matter = at.started(at.published("C-06"));
        List<Integer> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2021, 10, 1);
                day.isBefore(LocalDate.of(2021, 10, 27));
                day = day.plusDays(1)) {
            at.clock.set(day + "T06:15");
            morning().mark(KT1);
            if (morning().remind(KT1) > 0) {
                days.add(day.getDayOfMonth());
            }
            assertThat(morning().remind(KT1)).isZero();
            assertThat(morning().mark(KT1)).isZero();
        }

        assertThat(days).containsExactly(4, 8, 11, 18, 25);
        assertThat(at.happenings.types()).contains("processes.task.reminded");
        assertThat(at.now(matter).get(at.records.cases.kind().late)).isTrue();
        RecordRow task = at.task(matter, 1);
        assertThat(at.records.board.light(KT1, task, LocalDate.of(2021, 10, 12)))
                .isEqualTo(CaseBoard.Light.RED);
        assertThat(at.records.board.light(KT1, task, LocalDate.of(2021, 10, 9))).isEqualTo(CaseBoard.Light.AMBER);
        assertThat(at.records.board.light(KT1, task, LocalDate.of(2021, 10, 1))).isEqualTo(CaseBoard.Light.GREEN);
        assertThat(at.records.board.light(KT1, at.task(matter, 2), LocalDate.of(2021, 10, 12)))
                .isEqualTo(CaseBoard.Light.GREY);
        assertThat(at.records.cases.count(HEAD, RecordFilter.ALL.in("late"))).isEqualTo(1);
        assertThat(morning().remind(SampleOffices.KT2)).isZero();
        assertThat(at.happenings.all())
                .as("told in the portal, whether the office has mail or not")
                .filteredOn(one -> one.type().equals("processes.task.reminded"))
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.audience().people()).contains(ProcessesFixture.key(13)));

        LocalDate last = LocalDate.of(2021, 10, 26);
        assertThat(at.records.board.byState(HEAD, 12))
                .as("the board by state")
                .singleElement()
                .satisfies(column ->
                        assertThat(column.first()).extracting(RecordRow::id).containsExactly(matter.id()));
        assertThat(at.records.board.byPerson(HEAD, last))
                .as("and by person: one step, late")
                .containsExactly(new CaseBoard.PersonWork(Optional.of(ProcessesFixture.key(13)), 1, 1));
        at.finish(matter, 1, "");
        CaseTaskKind kind = at.records.tasks.kind();
        RecordRow done = at.task(matter, 1);
        assertThat(List.of(
                        done.get(kind.plannedFrom), done.get(kind.due), done.get(kind.openedOn), done.get(kind.doneOn)))
                .as("planned from 1 to 11 October, done from 1 to 26 October, as the timeline draws it")
                .containsExactly(
                        Optional.of(LocalDate.of(2021, 10, 1)),
                        Optional.of(LocalDate.of(2021, 10, 11)),
                        Optional.of(LocalDate.of(2021, 10, 1)),
                        Optional.of(last));
        assertThat(at.task(matter, 2).get(kind.openedOn)).contains(last);
    }

    private RecordRow yearly(String code) {
        return at.published(ProcessesFixture.file(
                "code|" + code,
                "name|งานประจำปี",
                "trigger|FISCAL_YEAR",
                "step|1|START|OWNER||ตรวจความพร้อม|10|DAY",
                "step|2|END|OWNER||รายงาน",
                "way|1|2"));
    }

    private List<String> keys() {
        CaseKind kind = at.records.cases.kind();
        return at.records.cases.all(HEAD, RecordFilter.of(kind.in(kind.running))).stream()
                .map(row -> row.get(kind.key))
                .toList();
    }

    private void recode(RecordRow process, String code) {
        at.records
                .processes
                .internal()
                .change(
                        HEAD,
                        at.records.processes.open(HEAD, process.id()),
                        new RecordDraft().with(at.records.processes.kind().code, code));
    }

    @Test
    void yearAndRoundStartTheirCasesOnce() {
        RecordRow yearly = at.published("C-06");
        RecordRow byRound = at.published("C-21");
        assertThat(starts().start(KT1)).isEqualTo(1);
        assertThat(starts().start(KT1)).isZero();
        at.rounds.with("DMC", 2021, 2, LocalDate.of(2021, 7, 15), LocalDate.of(2021, 11, 10));
        assertThat(starts().start(KT1)).isEqualTo(1);
        assertThat(starts().start(KT1)).isZero();
        at.rounds
                .with("DMC", 2021, 3, LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 10))
                .with("EMIS", 2021, 1, LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 10));
        assertThat(starts().start(KT1))
                .as("the next round of the system, though the first is open still")
                .isEqualTo(1);
        assertThat(starts().start(KT1)).isZero();

        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "YEAR:#" + yearly.id() + ":2565",
                        "ROUND:#" + byRound.id() + ":DMC-2564-2",
                        "ROUND:#" + byRound.id() + ":DMC-2564-3");
        recode(yearly, "06/1");
        recode(byRound, "06/2");
        assertThat(starts().start(KT1)).as("another code is no other process").isZero();
        at.clock.set("2021-12-01T06:15");
        at.published("C-08");
        assertThat(starts().start(KT1)).isZero();
    }

    @Test
    void casesThatBeganUnderTheCodeOfTheirProcessAreKnown_itsCodeIsFreeForAnother() {
        RecordRow yearly = at.published("C-06");
        assertThat(starts().start(KT1)).isEqualTo(1);
        CaseKind kind = at.records.cases.kind();
        at.records
                .cases
                .internal()
                .change(
                        HEAD,
                        at.records.cases.all(HEAD, RecordFilter.ALL).getFirst(),
                        new RecordDraft().with(kind.key, "YEAR:C-06:2565"));
        assertThat(starts().start(KT1)).isZero();
        recode(yearly, "06/1");
        assertThat(starts().start(KT1)).isZero();
        RecordRow other = yearly("ท-35");
        recode(other, "C-06");
        assertThat(starts().start(KT1)).isEqualTo(1);
        assertThat(keys()).containsExactlyInAnyOrder("YEAR:C-06:2565", "YEAR:#" + other.id() + ":2565");
    }

    @Test
    void processWhoseCaseIsRefusedStopsNoOther() {
        RecordRow refused = at.published("C-06");
        RecordRow other = yearly("ท-36");
        CaseKind kind = at.records.cases.kind();
        kind.start.when((row, now) -> row.get(kind.process) == refused.id()
                ? Optional.of(Problem.of("", "processes.error.not-published"))
                : Optional.empty());
        assertThat(starts().start(KT1)).isEqualTo(1);
        assertThat(keys()).containsExactly("YEAR:#" + other.id() + ":2565");
        assertThat(at.records.cases.count(HEAD, RecordFilter.ALL))
                .as("nothing half begun")
                .isEqualTo(1);
    }

    @Test
    void recordOfAnotherModuleEndsItsTaskOnce_otherActionsDoNot() {
        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|ท-07",
                "name|งานตามคำสั่ง",
                "step|1|START|OWNER||รอคำสั่ง||NONE|||||documents.order|signed",
                "step|2|END|OWNER||รายงาน",
                "way|1|2")));
        CaseTaskKind kind = at.records.tasks.kind();
        at.records.tasks.act(
                HEAD,
                at.task(matter, 1),
                kind.attach,
                new RecordDraft().with(kind.subjectLink, RecordLink.typed("คำสั่งที่ 9")),
                "");
        assertThat(at.task(matter, 1).get(kind.subject)).isEmpty();
        at.records
                .tasks
                .internal()
                .change(HEAD, at.task(matter, 1), new RecordDraft().with(kind.subject, "documents.order:77"));
        StepListener listener = new StepListener(at.records.tasks, at.records.subjects, at.callers);

        assertThat(listener.hear(happening("documents.order.drafted"))).isZero();
        assertThat(listener.hear(happening("documents.order.signed"))).isEqualTo(1);
        assertThat(listener.hear(happening("documents.order.signed"))).isZero();

        assertThat(at.task(matter, 1).get(kind.byHappening)).isTrue();
        assertThat(at.task(matter, 2).state()).isEqualTo(kind.open);
    }

    @Test
    void stepNamesAnActionOfAnyRegisterThatIsOn_byItsWords_theTaskEndsWithIt() {
        assertThat(at.actions.of(KT1, TextCatalog.THAI))
                .as("nothing is known before the catalogue is")
                .isEmpty();
        List<CataloguedKind> on = new ArrayList<>(List.of(new SampleOrders().catalogued()));
        at.actions.know(new RecordCatalogue() {
            @Override
            public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
                return List.copyOf(on);
            }

            @Override
            public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
                return Optional.empty();
            }
        });
        assertThat(at.actions.of(KT1, TextCatalog.THAI))
                .allSatisfy(one -> assertThat(one.words()).contains(" › "))
                .extracting(OfferedValue::value)
                .containsExactly("documents.order.begun", "documents.order.cancelled");
        on.clear();
        assertThat(at.actions.of(KT1, TextCatalog.THAI)).as("its module is off").isEmpty();

        RecordRow matter = at.started(at.published(ProcessesFixture.file(
                "code|ท-08",
                "name|งานตามรอบ",
                "step|1|START|OWNER||รอปิดรอบ||NONE||||||rounds.collection.closed",
                "step|2|END|OWNER||รายงาน",
                "way|1|2")));
        CaseTaskKind kind = at.records.tasks.kind();
        at.records
                .tasks
                .internal()
                .change(HEAD, at.task(matter, 1), new RecordDraft().with(kind.subject, "rounds.collection:5"));
        StepListener listener = new StepListener(at.records.tasks, at.records.subjects, at.callers);
        assertThat(listener.hear(collection("opened"))).isZero();
        assertThat(listener.hear(collection("closed"))).isEqualTo(1);
        assertThat(at.task(matter, 2).state()).isEqualTo(kind.open);
    }

    private static DomainEvent collection(String past) {
        return new DomainEvent(
                "rounds.collection." + past,
                KT1,
                "rounds.collection",
                5,
                "rounds/collections/5",
                Map.of(),
                null,
                DomainEvent.Audience.NOBODY);
    }

    private static DomainEvent happening(String type) {
        return new DomainEvent(
                type, KT1, "documents.order", 77, "documents/orders/77", Map.of(), null, DomainEvent.Audience.NOBODY);
    }

    @Test
    void boardAndCalendarAskNoMoreForFiveCasesThanForOne() {
        RecordRow process = at.published("C-06");
        at.started(process);
        FiscalYear year = FiscalYear.ofBuddhist(2565);
        LocalDate today = LocalDate.of(2021, 10, 1);
        Runnable all = () -> {
            at.records.board.byState(HEAD, 2);
            at.records.board.byPerson(HEAD, today);
            at.records.steps.calendar(HEAD, year, today);
            at.records.steps.month(HEAD, YearMonth.of(2021, 10), today, 200);
        };
        all.run();
        long one = asked(all);
        IntStream.range(0, 4).forEach(more -> at.started(process));

        assertThat(asked(all)).isEqualTo(one);
        assertThat(at.records.board.byState(HEAD, 2)).singleElement().satisfies(column -> {
            assertThat(column.all()).isEqualTo(5);
            assertThat(column.first()).hasSize(2);
        });
        assertThat(at.records.steps.calendar(HEAD, year, today)).hasSize(25);
    }

    private long asked(Runnable doing) {
        long before = database.statements();
        doing.run();
        return database.statements() - before;
    }

    @Test
    void calendarOfTheYearHasEachStep_asAFileToo() {
        RecordRow matter = at.started(at.published("C-06"));
        FiscalYear year = FiscalYear.ofBuddhist(2565);
        LocalDate today = LocalDate.of(2021, 10, 1);

        assertThat(at.records.steps.calendar(HEAD, year, today)).hasSize(5);
        assertThat(at.records.steps.ics(
                        HEAD, new CaseCalendar.Choice(year, Optional.empty(), Optional.empty()), at.clock.instant()))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20211011\r\n", "DTSTART;VALUE=DATE:20220930\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(at.records.board.byState(HEAD, 12)).singleElement().satisfies(column -> {
            assertThat(column.state().name()).isEqualTo("RUNNING");
            assertThat(column.all()).isEqualTo(1);
            assertThat(column.first()).extracting(RecordRow::id).containsExactly(matter.id());
        });
        assertThat(at.records.board.byPerson(HEAD, today))
                .containsExactly(new CaseBoard.PersonWork(Optional.of(ProcessesFixture.key(13)), 1, 0));
        assertThat(at.records.board.byPerson(HEAD, LocalDate.of(2021, 10, 12)))
                .as("past its day, before the morning marked it")
                .containsExactly(new CaseBoard.PersonWork(Optional.of(ProcessesFixture.key(13)), 1, 1));
        assertThat(at.records
                        .steps
                        .month(HEAD, YearMonth.of(2021, 10), today, 200)
                        .bars())
                .extracting(bar -> bar.due().orElseThrow())
                .contains(LocalDate.of(2021, 10, 11))
                .allMatch(day -> day.getMonthValue() == 10);
        assertThat(at.records.steps.month(HEAD, YearMonth.of(2021, 10), today, 1))
                .satisfies(month -> {
                    assertThat(month.bars()).hasSize(1);
                    assertThat(month.all()).isGreaterThanOrEqualTo(1);
                });
        assertThat(at.records.steps.calendar(ProcessesFixture.stranger(), year, today))
                .isEmpty();
        CaseCalendar.Choice whole = new CaseCalendar.Choice(year, Optional.empty(), Optional.empty());
        assertThat(at.records.steps.year(HEAD, whole, today, 3)).satisfies(page -> {
            assertThat(page.all()).isEqualTo(5);
            assertThat(page.bars())
                    .extracting(bar -> bar.due().orElseThrow())
                    .hasSize(3)
                    .isSorted()
                    .startsWith(LocalDate.of(2021, 10, 11));
        });
        assertThat(at.records
                        .steps
                        .year(ProcessesFixture.stranger(), whole, today, 3)
                        .all())
                .isZero();
        BookKind book = at.records.books.kind();
        at.records.books.create(
                HEAD,
                new RecordDraft()
                        .with(book.sort, BookSort.REPORT)
                        .with(book.layout, BookLayout.FREE)
                        .with(book.title, "รายงานผลการดำเนินงานประจำปี 2565")
                        .with(book.unit, ProcessesFixture.ICT)
                        .with(book.year, year)
                        .with(book.digits, BookDigits.THAI)
                        .with(book.firstNumber, 1)
                        .with(book.asOf, today)
                        .with(book.committee, true)
                        .with(book.dashes, true)
                        .with(book.from, LocalDate.of(2022, 7, 15))
                        .with(book.until, LocalDate.of(2022, 9, 15)));
        var paper = at.records.steps.paper(HEAD, year, today, at.units, at.records.books);
        var head = new FakeLetterheads(new FakeOffices(), SampleOffices.KT1).of(SampleOffices.KT1, Locale.of("th"));
        String model = String.valueOf(
                paper.document(head, "ผู้พิมพ์", Paper.landscape()).model());
        assertThat(model).contains("ปฏิทินขั้นตอนของ", "ผ = ตามแผน", "แผนจัดทำรายงานและเล่มเอกสาร");
        assertThat(model.replaceAll("\\{(?:figure=false, )?text=([^{}]*?)(?:, figure=false)?\\}", "$1"))
                .as("the report from July to September, the last three of twelve months")
                .contains("[รายงานผลการดำเนินงานประจำปี 2565, 15 ก.ค. 2565, 15 ก.ย. 2565, , , , , , , , , , ผ, ผ, ผ]");
    }

    @Test
    void calendarFileKeepsTheNameOfEachStep_foldsLongLines_andTakesAUnitOrTheOwnStepsOnly() {
        RecordRow matter = at.started(at.published("C-06"));
        FiscalYear year = FiscalYear.ofBuddhist(2565);
        CaseCalendar.Choice all = new CaseCalendar.Choice(year, Optional.empty(), Optional.empty());
        String first = at.records.steps.ics(HEAD, all, at.clock.instant());
        assertThat(first.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(first.replace("\r\n ", ""))
                .contains("SUMMARY:เรื่อง"
                        + at.records
                                .processes
                                .open(HEAD, matter.get(at.records.cases.kind().process))
                                .get(at.records.processes.kind().name));

        at.started(at.records.processes.open(HEAD, matter.get(at.records.cases.kind().process)));
        at.clock.set("2021-10-20T10:00");
        at.finish(matter, 1, "");
        String second = at.records.steps.ics(HEAD, all, at.clock.instant());
        assertThat(uids(first)).hasSize(5).doesNotHaveDuplicates();
        assertThat(uids(second)).hasSize(10).doesNotHaveDuplicates().containsAll(uids(first));
        assertThat(second).as("the second step moved").contains("DTSTART;VALUE=DATE:20211122");

        assertThat(at.records.steps.calendar(
                        HEAD,
                        new CaseCalendar.Choice(year, Optional.of(ProcessesFixture.PLAN), Optional.empty()),
                        LocalDate.of(2021, 10, 20)))
                .isEmpty();
        assertThat(at.records.steps.calendar(
                        HEAD,
                        new CaseCalendar.Choice(
                                year, Optional.of(ProcessesFixture.ICT), Optional.of(ProcessesFixture.key(13))),
                        LocalDate.of(2021, 10, 20)))
                .hasSize(10);
        assertThat(at.records.steps.calendar(
                        HEAD,
                        new CaseCalendar.Choice(year, Optional.empty(), Optional.of(ProcessesFixture.key(22))),
                        LocalDate.of(2021, 10, 20)))
                .isEmpty();
    }

    private static List<String> uids(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
