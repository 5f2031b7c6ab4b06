package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.processes.internal.ProcessesFixture;

/** How much of the work ended in time, and how long it took, by group and period. Source: core CORE-88, CORE-106; kinds-processes.md §3. */
@OnEachDatabase
class OwnReportTimesDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private static final Texts TEXTS = MODULE.texts().in(TextCatalog.THAI);
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2565);
    private static final String OCTOBER = "2021-10-01";
    private static final String NOVEMBER = "2021-11-01";
    private final TestDatabase database;
    private ProcessesFixture at;
    private OwnReportReader reader;
    private RecordRow process;

    OwnReportTimesDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        reader = reader();
        process = at.published("C-06");
    }

    private OwnReportReader reader() {
        InstalledRecordCatalogue catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
        catalogue.come(MODULE);
        return new OwnReportReader(new OwnReportRegisters(
                () -> catalogue,
                office -> List.of(),
                new OwnReportLabels(() -> catalogue, at.units, at.people, at.schools, new FakeCodeLists()),
                at.calendar.cases,
                2));
    }

    /**
     * The first step of the information process takes 10 days. From Friday 1 October one case does it by Saturday 9 October (8 days, 5 of
     * work), one by Monday 11 October, the day on which it is due (10 days, 6 of work), and one by Monday 15 November (45 days, 31 of
     * work); a fourth does not end it.
     */
    @BeforeEach
    void threeFirstStepsAreDone() {
        at = new ProcessesFixture(database);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        reader = reader();
        process = at.published("C-06");
        RecordRow early = at.started(process);
        RecordRow due = at.started(process);
        RecordRow late = at.started(process);
        at.started(process);
        at.clock.set("2021-10-09T09:00");
        at.finish(early, 1, "");
        at.clock.set("2021-10-11T09:00");
        at.finish(due, 1, "");
        at.clock.set("2021-11-15T09:00");
        at.finish(late, 1, "");
    }

    private static OwnReportQuestion steps(OwnReportMeasure measure, String measured) {
        return new OwnReportQuestion(
                "processes.task", "unit", measure, measured, OwnReportSpan.MONTH, "done_on", Optional.of(YEAR));
    }

    private List<String> figures(OwnReportQuestion question) {
        OwnReportTable table = reader.read(HEAD, question, TEXTS);
        assertThat(table.lines()).hasSize(1);
        return Stream.of(Optional.of(OCTOBER), Optional.of(NOVEMBER), Optional.<String>empty())
                .map(column -> table.figure(new OwnReportTable.Place(
                                Optional.of(table.lines().getFirst().key()), column))
                        .orElseThrow())
                .map(figure -> figure.value().stripTrailingZeros().toPlainString() + " of " + figure.records())
                .toList();
    }

    @Test
    void stepsInTimeAndTheirDays_byUnitAndMonth_byHand() {
        assertThat(figures(steps(OwnReportMeasure.SHARE, "in_time")))
                .as("on the due day is in time; 2 of 3")
                .containsExactly("100 of 2", "0 of 1", "66.67 of 3");
        assertThat(figures(steps(OwnReportMeasure.MEAN, "days_taken")))
                .as("(8 + 10) / 2, 45, 63 / 3")
                .containsExactly("9 of 2", "45 of 1", "21 of 3");
        assertThat(figures(steps(OwnReportMeasure.MEAN, "days_planned")))
                .containsExactly("10 of 2", "10 of 1", "10 of 3");
        assertThat(figures(steps(OwnReportMeasure.MEAN, "working_days_taken")))
                .as("(5 + 6) / 2, 31, 42 / 3")
                .containsExactly("5.5 of 2", "31 of 1", "14 of 3");
        assertThat(figures(steps(OwnReportMeasure.SUM, "working_days_planned")))
                .as("from the first to the eleventh of October, three times")
                .containsExactly("12 of 2", "6 of 1", "18 of 3");
        assertThat(at.records.times.steps(HEAD, YEAR))
                .as("the shipped report says the same")
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.real()).isEqualByComparingTo("21");
                    assertThat(step.standard().orElseThrow()).isEqualByComparingTo("10");
                    assertThat(step.onTime().orElseThrow()).isEqualByComparingTo("66.7");
                });
    }

    @Test
    void eachFigureOpensTheStepsOfWhichItIsMade_whatIsNotDoneCountsForNothing() {
        OwnReportQuestion question = steps(OwnReportMeasure.SHARE, "in_time");
        List<CountedRecord> opened = reader.behind(
                HEAD, question, new OwnReportTable.Place(Optional.empty(), Optional.empty()), 0, 100, TEXTS);
        assertThat(opened)
                .extracting(one -> String.valueOf(one.number("in_time")))
                .containsExactlyInAnyOrder("1", "1", "0");
        assertThat(reader.behind(
                        HEAD,
                        question,
                        new OwnReportTable.Place(Optional.empty(), Optional.of(NOVEMBER)),
                        0,
                        100,
                        TEXTS))
                .singleElement()
                .satisfies(one -> assertThat(one.number("days_taken")).isEqualByComparingTo("45"));
        assertThat(OwnReportConditions.words(reader.read(HEAD, question, TEXTS).register(), question, TEXTS))
                .startsWith("ร้อยละ: แล้วเสร็จทันกำหนด · ปีงบประมาณ 2565");
    }

    /** Beside the three of the information process one of another, which takes 5 of its 10 days. */
    @Test
    void stepsAreGroupedAndFilteredByTheProcessOfTheirCase_asTheShippedReportCountsThem() {
        RecordRow other = at.published(ProcessesFixture.file(
                "code|ท-81",
                "name|ให้บริการ",
                "step|1|START|OWNER||รับเรื่อง|10|DAY",
                "step|2|END|OWNER||แจ้งผล|3|DAY",
                "way|1|2"));
        RecordRow matter = at.started(other);
        at.clock.set("2021-11-20T09:00");
        at.finish(matter, 1, "");
        OwnReportQuestion question = byProcess(OwnReportMeasure.MEAN, "days_taken");

        OwnReportTable table = reader.read(HEAD, question, TEXTS);
        assertThat(means(table))
                .containsExactlyInAnyOrder(
                        tuple(String.valueOf(process.id()), 21, 3), tuple(String.valueOf(other.id()), 5, 1));
        assertThat(table.lines())
                .filteredOn(line -> line.key().equals(String.valueOf(other.id())))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("ให้บริการ"));
        assertThat(at.records.times.steps(HEAD, YEAR))
                .extracting(
                        step -> String.valueOf(step.process()),
                        step -> step.real().intValue(),
                        ProcessTimes.StepTime::passes)
                .containsExactlyInAnyOrderElementsOf(means(table));
        assertThat(reader.read(
                                HEAD,
                                steps(OwnReportMeasure.SHARE, "in_time").with("process", String.valueOf(other.id())),
                                TEXTS)
                        .total())
                .as("of the other process alone")
                .isEqualByComparingTo("100");
        assertThat(reader.read(HEAD, byProcess(OwnReportMeasure.SHARE, "in_time"), TEXTS)
                        .total())
                .as("3 of 4")
                .isEqualByComparingTo("75");
    }

    private static OwnReportQuestion byProcess(OwnReportMeasure measure, String measured) {
        return new OwnReportQuestion(
                "processes.task", "process", measure, measured, OwnReportSpan.NONE, "done_on", Optional.of(YEAR));
    }

    private static List<Tuple> means(OwnReportTable table) {
        return table.lines().stream()
                .map(line -> tuple(
                        line.key(), line.all().value().intValue(), line.all().records()))
                .toList();
    }

    /** A case that is closed with 45 days from the first of October, on the fifteenth of November. */
    @Test
    void daysAndShareOfClosedCases_byProcess_asIndicatorsCountThem() {
        RecordRow matter = at.now(at.records
                .cases
                .all(HEAD, org.khet.portal.api.record.RecordFilter.ALL)
                .getFirst());
        at.records.cases.internal().act(HEAD, matter, at.records.cases.kind().finish);
        RecordRow closed = at.now(matter);
        assertThat(closed.get(at.records.cases.kind().finishedOn)).isPresent();

        BigDecimal share = total(cases(OwnReportMeasure.SHARE, "in_time"));
        assertThat(share).isEqualByComparingTo("100");
        assertThat(share)
                .isEqualByComparingTo(at.records
                        .times
                        .onTime(HEAD, process.id(), YEAR, LocalDate.of(2021, 11, 15))
                        .orElseThrow());
        assertThat(total(cases(OwnReportMeasure.MEAN, "days_taken"))).isEqualByComparingTo("45");
        assertThat(total(cases(OwnReportMeasure.MEAN, "working_days_taken"))).isEqualByComparingTo("31");
    }

    private static OwnReportQuestion cases(OwnReportMeasure measure, String measured) {
        return new OwnReportQuestion(
                "processes.case", "process", measure, measured, OwnReportSpan.NONE, "starts_on", Optional.of(YEAR));
    }

    private BigDecimal total(OwnReportQuestion question) {
        OwnReportTable table = reader.read(HEAD, question, TEXTS);
        assertThat(table.records()).isEqualTo(1);
        return table.total();
    }

    @Test
    void shareIsAskedOfWhatHoldsOrNot_andDaysOfDaysOnly() {
        for (OwnReportQuestion wrong : List.of(
                steps(OwnReportMeasure.SHARE, "days_taken"),
                steps(OwnReportMeasure.MEAN, "in_time"),
                steps(OwnReportMeasure.SHARE, ""),
                cases(OwnReportMeasure.MEAN, "days_planned"))) {
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> reader.read(HEAD, wrong, TEXTS));
        }
        assertThat(reader.registers(HEAD, TEXTS))
                .filteredOn(register -> register.fields().stream()
                        .anyMatch(field -> field.uses().contains(CountedField.Use.SHARE)))
                .extracting(register -> register.type())
                .containsExactlyInAnyOrder("processes.case", "processes.task");
    }
}
