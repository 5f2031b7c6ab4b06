package org.khet.processes.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.CataloguedRegister;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.security.Scope;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Filters of a report, and that each figure of its table is made of the records that it opens. Source: core CORE-106. */
@OnEachDatabase
class OwnReportFilterDbTest implements RecordCatalogue {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final PortalModule MODULE = () -> new ModuleId("processes");
    private static final Texts TEXTS = MODULE.texts().in(TextCatalog.THAI);
    private final TestDatabase database;
    private ProcessesFixture at;
    private final Set<PersonId> seeAll = new HashSet<>();
    private InstalledRecordCatalogue catalogue;

    OwnReportFilterDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
    }

    @BeforeEach
    void fiveCasesOfTwoProcesses_oneWasCancelled() {
        at = new ProcessesFixture(database);
        at.switches.turn(SampleOffices.KT1, "processes", true);
        catalogue = new InstalledRecordCatalogue(at.kinds, at.switches);
        catalogue.come(MODULE);
        RecordRow information = at.published("C-06");
        RecordRow study = at.published("C-09");
        at.started(information);
        at.started(study);
        at.clock.set("2021-11-15T09:00");
        at.started(information);
        at.started(information);
        at.clock.set("2021-12-15T09:00");
        var kind = at.records.cases.kind();
        RecordRow last = at.started(study);
        at.records.cases.internal().act(HEAD, last, kind.cancel, new RecordDraft(), "งบประมาณไม่ได้รับจัดสรร");
    }

    /** As the catalogue, with a register that the office made itself out of the cases. */
    @Override
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        return List.of();
    }

    @Override
    public Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale) {
        return Optional.empty();
    }

    @Override
    public List<CataloguedRegister> registers(OfficeId office, Locale locale) {
        CataloguedKind cases = catalogue.find(office, "processes.case", locale).orElseThrow();
        return List.of(new CataloguedRegister(
                new OfficeRegister(
                        cases.service(),
                        1,
                        true,
                        ProcessesPermissions.REPORT,
                        caller ->
                                caller.person().equals(ProcessesFixture.key(13)) ? ProcessesFixture.person(13) : caller,
                        (person, permission) -> seeAll.contains(person) ? Scope.OFFICE : Scope.NONE,
                        words -> words,
                        List::of),
                cases));
    }

    private OwnReportReader reader(RecordCatalogue over) {
        return new OwnReportReader(registers(over));
    }

    private OwnReportRegisters registers(RecordCatalogue over) {
        return new OwnReportRegisters(
                () -> over,
                office -> List.of(),
                new OwnReportLabels(() -> over, at.units, at.people, at.schools, new FakeCodeLists()),
                at.calendar.cases,
                2);
    }

    private static OwnReportQuestion cases(OwnReportMeasure measure, String measured) {
        return new OwnReportQuestion(
                "processes.case", "process", measure, measured, OwnReportSpan.MONTH, "starts_on", Optional.empty());
    }

    private static List<OwnReportTable.Place> places(OwnReportTable table) {
        Stream<Optional<String>> lines = Stream.concat(
                Stream.of(Optional.empty()), table.lines().stream().map(line -> Optional.of(line.key())));
        return lines.flatMap(line -> Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                table.columns().stream().map(column -> Optional.of(column.key())))
                        .map(column -> new OwnReportTable.Place(line, column)))
                .toList();
    }

    private static void eachFigureCountsWhatItOpens(OwnReportReader reader, OwnReportQuestion question) {
        OwnReportTable table = reader.read(HEAD, question, TEXTS);
        for (OwnReportTable.Place place : places(table)) {
            List<CountedRecord> opened = reader.behind(HEAD, question, place, 0, 100, TEXTS);
            OwnReportTable.Figure figure = table.figure(place).orElse(new OwnReportTable.Figure(BigDecimal.ZERO, 0));
            assertThat(opened).as("%s", place).hasSize(figure.records());
            BigDecimal value = question.measure() == OwnReportMeasure.COUNT
                    ? BigDecimal.valueOf(opened.size())
                    : opened.stream()
                            .map(record -> record.number(question.measured()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(figure.value()).as("%s", place).isEqualByComparingTo(value);
        }
        int cells = table.lines().stream()
                .flatMap(line -> line.figures().values().stream())
                .mapToInt(OwnReportTable.Figure::records)
                .sum();
        assertThat(cells)
                .as("all cells together")
                .isEqualTo(table.records())
                .isEqualTo(reader.behind(
                                HEAD,
                                question,
                                new OwnReportTable.Place(Optional.empty(), Optional.empty()),
                                0,
                                100,
                                TEXTS)
                        .size());
    }

    @Test
    void eachCellOpensExactlyTheRecordsThatItCounts_withFiltersToo() {
        OwnReportReader reader = reader(catalogue);
        OwnReportQuestion all = cases(OwnReportMeasure.COUNT, "");
        assertThat(reader.read(HEAD, all, TEXTS).records()).isEqualTo(5);
        eachFigureCountsWhatItOpens(reader, all);
        eachFigureCountsWhatItOpens(reader, cases(OwnReportMeasure.SUM, "done_percent"));

        OwnReportQuestion running = all.with("state", "RUNNING");
        OwnReportTable table = reader.read(HEAD, running, TEXTS);
        assertThat(table.records()).as("one of five was cancelled").isEqualTo(4);
        assertThat(table.columns()).extracting(OwnReportTable.Column::key).containsExactly("2021-10-01", "2021-11-01");
        eachFigureCountsWhatItOpens(reader, running);
        eachFigureCountsWhatItOpens(reader, running.with("unit", String.valueOf(ProcessesFixture.ICT.value())));
        assertThat(reader.read(HEAD, running.with("unit", String.valueOf(ProcessesFixture.PLAN.value())), TEXTS)
                        .records())
                .as("another unit")
                .isZero();
        assertThat(reader.read(HEAD, all.with("state", "RUNNING", "CANCELLED"), TEXTS)
                        .records())
                .as("one state or the other")
                .isEqualTo(5);
    }

    @Test
    void filterOfAFieldThatIsNotSeenIsRefused_notPassedOver() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reader(catalogue)
                        .read(HEAD, cases(OwnReportMeasure.COUNT, "").with("title", "งาน"), TEXTS))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("filter"));
    }

    @Test
    void filtersAreKeptWithTheReport() {
        OwnReportKind kind = at.records.reports.kind();
        OwnReportQuestion question = cases(OwnReportMeasure.COUNT, "")
                .with("state", "RUNNING", "CANCELLED")
                .with("unit", String.valueOf(ProcessesFixture.ICT.value()))
                .with("process", "a&b=ค");
        RecordRow kept = at.records.reports.create(
                HEAD,
                new RecordDraft()
                        .with(kind.name, "เรื่องของกลุ่มเรา")
                        .with(kind.unit, ProcessesFixture.ICT)
                        .with(kind.hidden, false)
                        .with(kind.subject, question.type())
                        .with(kind.group, question.group())
                        .with(kind.measure, question.measure())
                        .with(kind.span, question.span())
                        .with(kind.day, question.day())
                        .with(kind.filters, OwnReportConditions.text(question)));
        assertThat(kind.question(at.records.reports.open(HEAD, kept.id()))).isEqualTo(question);
        assertThat(OwnReportConditions.read("state=RUNNING&=x&nothing&unit=%zz"))
                .as("what was typed by hand and means nothing")
                .containsOnlyKeys("state");
    }

    @Test
    void registerThatTheOfficeMadeIsCountedWithTheRightsThatItGrants() {
        OwnReportReader reader = reader(this);
        CountedRegister made = reader.registers(HEAD, TEXTS).getFirst();
        assertThat(made.type()).isEqualTo("processes.cases");
        OwnReportQuestion question = new OwnReportQuestion(
                made.type(), "state", OwnReportMeasure.COUNT, "", OwnReportSpan.NONE, "created", Optional.empty());
        assertThat(reader.read(HEAD, question, TEXTS).records()).isEqualTo(5);
        eachFigureCountsWhatItOpens(reader, question);

        TestCaller granted = TestCaller.of(SampleOffices.KT1, 13).with(ProcessesPermissions.REPORT);
        assertThat(reader.read(granted, question, TEXTS).records())
                .as("the register itself lets this person see its records")
                .isEqualTo(5);
        TestCaller other = TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.REPORT);
        assertThat(reader.registers(other, TEXTS)).as("nothing is granted").isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> reader.read(other, question, TEXTS));
        assertThat(reader.registers(TestCaller.of(SampleOffices.KT1, 13), TEXTS))
                .as("who may not use such registers")
                .isEmpty();
    }

    /** Source: core CORE-101, CORE-107. */
    @Test
    void figuresOfARegisterThatTheOfficeMadeGoToTheNews_onlyWhileTheirMakerSeesAllOfIt() {
        OwnReportKind kind = at.records.reports.kind();
        CapturedDrafts desk = new CapturedDrafts();
        OwnReportDelivery delivery = new OwnReportDelivery(
                at.records.reports,
                at.callers,
                at.clock,
                new OwnReportPublisher(registers(this), at.callers, office -> Optional.of(desk), TEXTS));
        RecordRow report = at.records.reports.create(
                HEAD,
                OwnReportStoryDbTest.kept(kind, "เรื่องในทะเบียนของเรา")
                        .with(kind.subject, "processes.cases")
                        .with(kind.group, "state"));
        at.records.reports.act(
                HEAD,
                report,
                kind.schedule,
                new RecordDraft()
                        .with(kind.every, OwnReportSpan.QUARTER)
                        .with(kind.news, true)
                        .with(kind.readers, List.of()),
                "");
        at.callers.with(HEAD);

        at.clock.set("2022-01-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).as("readers are told").isEqualTo(1);
        assertThat(desk.drafts).as("its maker sees some of the records at most").isEmpty();

        seeAll.add(HEAD.person());
        at.clock.set("2022-04-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).isEqualTo(1);
        assertThat(desk.drafts)
                .singleElement()
                .asString()
                .startsWith("เรื่องในทะเบียนของเรา (ไตรมาส 2/2565)")
                .contains(": 0");
        at.started(at.published("C-10"));
        at.clock.set("2022-07-01T06:15");
        assertThat(delivery.deliver(SampleOffices.KT1)).isEqualTo(1);
        assertThat(desk.drafts.getLast())
                .as("of the third quarter alone")
                .startsWith("เรื่องในทะเบียนของเรา (ไตรมาส 3/2565)")
                .contains("ดำเนินการ: 1");
    }
}
