package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Reports that somebody builds: measure by group and period, each figure with its records. Source: core CORE-106. */
@OnEachDatabase
class OwnReportStoryDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private static final Texts TEXTS = MODULE.texts().in(TextCatalog.THAI);
    private final TestDatabase database;
    private ProcessesFixture at;
    private OwnReportReader reader;

    OwnReportStoryDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        reader = reader();
    }

    private OwnReportRegisters registers() {
        InstalledRecordCatalogue catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
        catalogue.come(MODULE);
        return new OwnReportRegisters(
                () -> catalogue,
                office -> List.of(),
                new OwnReportLabels(() -> catalogue, at.units, at.people, at.schools, new FakeCodeLists()),
                at.calendar.cases,
                2); // the third record is on the second page
    }

    private OwnReportReader reader() {
        return new OwnReportReader(registers());
    }

    @BeforeEach
    void threeCasesOfTwoProcesses() {
        at = new ProcessesFixture(database);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        reader = reader();
        RecordRow information = at.published("C-06");
        at.started(information);
        at.clock.set("2021-11-15T09:00");
        at.started(information);
        at.started(at.published("C-09"));
    }

    private static OwnReportQuestion cases(
            String group, OwnReportMeasure measure, String measured, OwnReportSpan span) {
        return new OwnReportQuestion(
                "processes.case",
                group,
                measure,
                measured,
                span,
                "starts_on",
                Optional.of(FiscalYear.ofBuddhist(2565)));
    }

    @Test
    void casesByProcessAndMonth_eachFigureIsMadeOfTheRecordsThatItOpens() {
        OwnReportQuestion question = cases("process", OwnReportMeasure.COUNT, "", OwnReportSpan.MONTH);
        OwnReportTable table = reader.read(HEAD, question, TEXTS);

        assertThat(table.columns()).extracting(OwnReportTable.Column::key).containsExactly("2021-10-01", "2021-11-01");
        assertThat(table.lines()).hasSize(2);
        OwnReportTable.Line information = table.lines().stream()
                .filter(line -> line.words().contains("งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร"))
                .findFirst()
                .orElseThrow();
        assertThat(information.all().value()).isEqualByComparingTo("2");
        assertThat(behind(question, information.key(), "2021-11-01", 0)).hasSize(1);
        assertThat(behind(question, information.key(), "", 1)).hasSize(1);
        assertThat(behind(question, information.key(), "", 2)).isEmpty();
        for (OwnReportTable.Line line : table.lines()) {
            assertThat(line.all().value())
                    .isEqualByComparingTo(BigDecimal.valueOf(
                            behind(question, line.key(), "", 0).size()));
        }
        assertThat(table.total()).isEqualByComparingTo("3");
        assertThat(reader.read(HEAD, cases("unit", OwnReportMeasure.MEAN, "done_percent", OwnReportSpan.QUARTER), TEXTS)
                        .total())
                .isEqualByComparingTo("0");
    }

    private List<CountedRecord> behind(OwnReportQuestion question, String line, String column, int from) {
        return reader.behind(
                HEAD,
                question,
                new OwnReportTable.Place(Optional.of(line), Optional.of(column).filter(one -> !one.isEmpty())),
                from,
                100,
                TEXTS);
    }

    @Test
    void nobodySeesMoreThanThePersonMaySee_anotherYearIsEmpty_moduleThatIsOffIsNotThere() {
        OwnReportQuestion question = cases("state", OwnReportMeasure.COUNT, "", OwnReportSpan.NONE);
        TestCaller without = TestCaller.of(SampleOffices.KT1, 13).with(ProcessesPermissions.REPORT);
        refused(without, question);
        refused(HEAD, cases("title", OwnReportMeasure.COUNT, "", OwnReportSpan.NONE));
        assertThat(reader.read(
                                HEAD,
                                new OwnReportQuestion(
                                        "processes.case",
                                        "state",
                                        OwnReportMeasure.COUNT,
                                        "",
                                        OwnReportSpan.NONE,
                                        "starts_on",
                                        Optional.of(FiscalYear.ofBuddhist(2566))),
                                TEXTS)
                        .records())
                .isZero();
        at.switches.turn(SampleOffices.KT1, "processes", false);
        refused(HEAD, question);
    }

    private void refused(TestCaller caller, OwnReportQuestion question) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> reader.read(caller, question, TEXTS));
    }

    @Test
    void keptReportAsksTheSameAgain_aHiddenOneIsThereForItsReadersOnly() {
        OwnReportKind kind = at.records.reports.kind();
        OwnReportQuestion question = cases("process", OwnReportMeasure.COUNT, "", OwnReportSpan.MONTH);
        RecordRow kept = at.records.reports.create(
                HEAD,
                new RecordDraft()
                        .with(kind.name, "เรื่องรายเดือน")
                        .with(kind.unit, ProcessesFixture.ICT)
                        .with(kind.hidden, true)
                        .with(kind.subject, question.type())
                        .with(kind.group, question.group())
                        .with(kind.measure, question.measure())
                        .with(kind.span, question.span())
                        .with(kind.day, question.day())
                        .with(kind.year, FiscalYear.ofBuddhist(2565))
                        .with(kind.readers, List.of(new RecordDraft().with(kind.reader, ProcessesFixture.key(13)))));

        TestCaller reading = TestCaller.of(SampleOffices.KT1, 13).with(ProcessesPermissions.REPORT);
        assertThat(kind.question(at.records.reports.open(reading, kept.id()))).isEqualTo(question);
        TestCaller other = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.REPORT);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> at.records.reports.open(other, kept.id()));
    }

    @Test
    void readersAreToldOnceInEachQuarter_endedReportsAndThoseWithoutARoundNever() {
        OwnReportKind kind = at.records.reports.kind();
        OwnReportDelivery delivery = delivery(Optional.empty());
        RecordRow report = at.records.reports.create(HEAD, kept(kind, "เรื่องรายไตรมาส"));
        at.records.reports.create(HEAD, kept(kind, "เรื่องที่ไม่แจ้ง"));
        RecordRow scheduled = at.records.reports.act(
                HEAD,
                report,
                kind.schedule,
                new RecordDraft()
                        .with(kind.every, OwnReportSpan.QUARTER)
                        .with(kind.readers, List.of(new RecordDraft().with(kind.reader, ProcessesFixture.key(13)))),
                "");
        assertThat(scheduled.get(kind.every)).contains(OwnReportSpan.QUARTER);

        assertThat(delivery.deliver(SampleOffices.KT1)).as("15 November").isZero();
        at.clock.set("2022-01-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1))
                .as("second quarter begins")
                .isEqualTo(1);
        assertThat(at.happenings.all().getLast().type()).isEqualTo("processes.report.delivered");
        assertThat(at.happenings.all().getLast().audience().people())
                .containsExactlyInAnyOrder(ProcessesFixture.key(12), ProcessesFixture.key(13));
        assertThat(delivery.deliver(SampleOffices.KT1)).as("again").isZero();
        at.clock.set("2022-03-31T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).isZero();
        at.records.reports.act(HEAD, at.records.reports.open(HEAD, report.id()), kind.end);
        at.clock.set("2022-04-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).as("ended").isZero();
    }

    private OwnReportDelivery delivery(Optional<NewsDrafts> desk) {
        return new OwnReportDelivery(
                at.records.reports,
                at.callers,
                at.clock,
                new OwnReportPublisher(registers(), at.callers, office -> desk, TEXTS));
    }

    @Test
    void figuresGoToTheNewsOfTheGroupAsADraft_onlyWhileTheirMakerSeesTheWholeRegister() {
        OwnReportKind kind = at.records.reports.kind();
        CapturedDrafts desk = new CapturedDrafts();
        OwnReportDelivery delivery = delivery(Optional.of(desk));
        for (boolean news : List.of(true, false)) {
            at.records.reports.act(
                    HEAD,
                    at.records.reports.create(HEAD, kept(kind, news ? "เรื่องของสำนักงาน" : "เรื่องภายใน")),
                    kind.schedule,
                    new RecordDraft()
                            .with(kind.every, OwnReportSpan.QUARTER)
                            .with(kind.news, news)
                            .with(kind.readers, List.of()),
                    "");
        }
        at.callers.with(HEAD);
        at.clock.set("2022-01-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).isEqualTo(2);
        assertThat(desk.drafts)
                .singleElement()
                .asString()
                .startsWith("เรื่องของสำนักงาน (ไตรมาส 1/2565)")
                .contains("งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร: 2")
                .endsWith(": 3");

        at.clock.set("2022-02-10T09:00");
        at.started(at.published("C-10"));
        at.clock.set("2022-04-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).isEqualTo(2);
        assertThat(desk.drafts.getLast())
                .as("of the second quarter alone")
                .startsWith("เรื่องของสำนักงาน (ไตรมาส 2/2565)")
                .contains("งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร: 0")
                .endsWith(": 1");

        at.callers.with(TestCaller.of(SampleOffices.KT1, 12).with(ProcessesPermissions.REPORT));
        at.clock.set("2022-07-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).as("readers are told").isEqualTo(2);
        assertThat(desk.drafts).as("its maker sees no cases any more").hasSize(2);
    }

    /** A report of the group: how many cases of each process began in a month. */
    static RecordDraft kept(OwnReportKind kind, String name) {
        OwnReportQuestion question = cases("process", OwnReportMeasure.COUNT, "", OwnReportSpan.MONTH);
        return new RecordDraft()
                .with(kind.name, name)
                .with(kind.unit, ProcessesFixture.ICT)
                .with(kind.hidden, false)
                .with(kind.subject, question.type())
                .with(kind.group, question.group())
                .with(kind.measure, question.measure())
                .with(kind.span, question.span())
                .with(kind.day, question.day());
    }
}
