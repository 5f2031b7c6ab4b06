package org.khet.monitoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.indicator.FedBy;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.Nature;
import org.khet.monitoring.internal.indicator.Stage;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.plan.PlanLookup;
import org.khet.monitoring.internal.plan.ResolutionLookup;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.RoundScope;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.spending.PlanSpending;
import org.khet.monitoring.internal.spending.SpendingFigure;
import org.khet.monitoring.internal.spending.SpendingLookup;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.records.internal.ui.DefaultRecordViews;
import org.khet.portal.records.internal.ui.RecordPaperPrinter;
import org.khet.portal.records.internal.ui.ViewServices;
import org.khet.portal.records.internal.ui.neighbour.MadeForRegistry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeNeighbours;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakePreferences;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.fake.RecordingTrail;

/** All records of the module over a test database in fiscal year 2567, with a clock that moves and books that can be opened. */
public final class MonitoringFixture implements SpendingLookup {
    /** The year of the notes. */
    public static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);
    /** Policy and plan group. */
    public static final UnitId PLAN =
            SampleOffices.unit(SampleOffices.KT1, "PLAN").id();
    /** Distance learning and ICT. */
    public static final UnitId ICT =
            SampleOffices.unit(SampleOffices.KT1, "ICT").id();

    public final SteppingClock clock = Clocks.at("2024-01-02T09:00");
    public final RecordingEvents happenings = new RecordingEvents();
    public final RecordingTrail trail = new RecordingTrail();
    public final FakeSettings settings = new FakeSettings();
    public final FakeFiles files = new FakeFiles();
    public final FakeFiscalYears years = new FakeFiscalYears();
    public final FakeCodeLists codes = new FakeCodeLists();
    public final FakeCallers callers = new FakeCallers();
    public final SettingReader reader = new SettingReader(settings, clock);
    public final MonitoringRecords records;
    /** The record layer of these records, and what its screens stand on. */
    public final DefaultRecordServices services;

    public final ViewServices screens;
    public final RecordViews views;
    public final MonitoringPortal portal;
    public final PlanLookup plans = new PlanLookup();
    /** Which modules the offices use. */
    public final FakeSwitches switches = new FakeSwitches();
    /** The module of meetings comes and goes here. */
    public final ResolutionLookup resolutions = new ResolutionLookup(switches, clock);

    public final PlanSpending money = new PlanSpending();
    private Optional<SpendingFigure> books = Optional.empty();

    public MonitoringFixture(TestDatabase database) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        FakeUnits units = FakeUnits.ofSampleOffices();
        var layer = new PortalServices(
                database.transactions(),
                new FakeSeries(),
                trail,
                happenings,
                years,
                files,
                new FakeSecretBoxes(),
                clock);
        var references = new OfficeReferences(units, people, schools, new FakePosts(), codes);
        services = new DefaultRecordServices(
                layer,
                references,
                new ApprovalGateway(switches),
                database.recordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
        screens = new ViewServices(
                new RecordingExports(),
                new FakePreferences(),
                references,
                layer,
                services,
                happenings,
                ListImports.over(switches, () -> List.of()),
                new MadeForRegistry(database.transactions(), new FakeNeighbours(List.of(), List.of())));
        views = new DefaultRecordViews(
                screens,
                layer,
                services,
                new RecordPaperPrinter(new RecordingPrinter(), new FakeLetterheads(new FakeOffices())));
        portal = new MonitoringPortal(callers, files, units, schools, codes, new RecordingExports(), years, clock);
        records = new MonitoringRecords(services, database.unit(), portal, reader, this, plans, resolutions);
        database.clear();
    }

    /** Finance says what was spent; empty when it is off. */
    public void books(String baht) {
        books = baht.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpendingFigure(new BigDecimal(baht), "finance", LocalDate.of(2023, 12, 31)));
    }

    @Override
    public Optional<SpendingFigure> spent(
            OfficeId office, Collection<Long> allocations, Collection<ReceivedMoney> shares, LocalDate until) {
        return books.or(() -> money.spent(office, allocations, shares, until));
    }

    /** Somebody with every permission of the module in the whole office. */
    public static TestCaller person(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(all());
    }

    /** Somebody of the other office with every permission. */
    public static TestCaller stranger() {
        return TestCaller.of(SampleOffices.KT2, 53).with(all());
    }

    private static Permission[] all() {
        return MonitoringPermissions.entries().stream()
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** A project of the policy group, 10,000 baht in each month, owned by officer 11. */
    public RecordDraft project(String code, String title) {
        FollowUpItemKind kind = records.items.kind();
        MonthGrid grid = new MonthGrid(Collections.nCopies(12, new BigDecimal("10000")));
        return new RecordDraft()
                .with(kind.sort, FollowUpItemSort.PROJECT)
                .with(kind.year, YEAR)
                .with(kind.code, code)
                .with(kind.title, title)
                .with(kind.unit, PLAN)
                .with(kind.owner, SampleOffices.personId(SampleOffices.KT1, 11))
                .with(kind.amount, new BigDecimal("120000"))
                .with(kind.money, grid)
                .with(
                        kind.activities,
                        List.of(new RecordDraft()
                                .with(kind.activity, "อบรมเชิงปฏิบัติการ")
                                .with(kind.from, FiscalMonth.M10)
                                .with(kind.to, FiscalMonth.M12)));
    }

    /** Stores an item. */
    public RecordRow item(RecordDraft draft) {
        return records.items.create(person(10), draft);
    }

    /** An output indicator in percent that shall reach a target in a part of the year. */
    public RecordDraft indicator(String code, Direction direction, Period period, String target) {
        IndicatorKind kind = records.indicators.kind();
        return new RecordDraft()
                .with(kind.year, YEAR)
                .with(kind.code, code)
                .with(kind.name, "ตัวชี้วัด " + code)
                .with(kind.stage, Stage.OUTPUT)
                .with(kind.nature, Nature.QUANTITY)
                .with(kind.measure, "ร้อยละ")
                .with(kind.direction, direction)
                .with(kind.unit, PLAN)
                .with(kind.fedBy, FedBy.MANUAL)
                .with(
                        kind.targets,
                        List.of(new RecordDraft().with(kind.period, period).with(kind.target, new BigDecimal(target))));
    }

    /** Stores an indicator and activates it. */
    public RecordRow active(RecordDraft draft) {
        RecordRow made = records.indicators.create(person(10), draft);
        return records.indicators.act(person(10), made, records.indicators.kind().activate);
    }

    /** An agreed form with one question that everybody answers and one for schools. */
    public RecordRow tool() {
        ToolKind kind = records.tools.kind();
        RecordRow made = records.tools.create(
                person(10),
                new RecordDraft()
                        .with(kind.title, "แบบติดตามความก้าวหน้า")
                        .with(kind.sort, ToolSort.PROGRESS)
                        .with(kind.unit, PLAN)
                        .with(kind.purpose, "ติดตามโครงการ")
                        .with(
                                kind.questions,
                                List.of(
                                        question("ต้องการความช่วยเหลือเรื่องใด", AskedOf.ALL, false),
                                        question("จำนวนนักเรียนที่ร่วมโครงการ", AskedOf.SCHOOL, true))));
        return records.tools.act(person(10), made, kind.agree);
    }

    private RecordDraft question(String words, AskedOf of, boolean needed) {
        ToolKind kind = records.tools.kind();
        return new RecordDraft()
                .with(kind.question, words)
                .with(kind.kind, QuestionKind.TEXT)
                .with(kind.needed, needed)
                .with(kind.askedOf, of);
    }

    /** The round of a quarter, due on the 10th after it. */
    public RecordDraft round(int quarter, long tool) {
        RoundKind kind = records.rounds.kind();
        var days = new FiscalQuarter(YEAR, quarter);
        return new RecordDraft()
                .with(kind.year, YEAR)
                .with(kind.scope, RoundScope.ACTION_PLAN)
                .with(kind.number, quarter)
                .with(kind.title, "ไตรมาส " + quarter)
                .with(kind.period, Period.valueOf("Q" + quarter))
                .with(kind.from, days.firstDay())
                .with(kind.to, days.lastDay())
                .with(kind.openOn, days.lastDay().plusDays(2))
                .with(kind.dueOn, days.lastDay().plusDays(10))
                .with(kind.unit, PLAN)
                .with(kind.tool, tool);
    }

    /** Opens the round of a quarter over all projects of the year. */
    public RecordRow opened(int quarter) {
        RoundKind kind = records.rounds.kind();
        RecordRow made = records.rounds.create(person(10), round(quarter, tool().id()));
        RecordRow filled = records.rounds.act(person(10), made, kind.fill);
        return records.rounds.act(person(10), filled, kind.start);
    }

    /** The reports of a round with their lines, in their order. */
    public List<RecordRow> reports(RecordRow round) {
        var ofRound = RecordFilter.of(records.reports.kind().round.is(round.id()));
        return records.reports.all(person(10), ofRound).stream()
                .map(row -> records.reports.open(person(10), row.id()))
                .toList();
    }

    /** The report of a project in a round, by the code of the project. */
    public RecordRow report(RecordRow round, String code) {
        return reports(round).stream()
                .filter(row -> row.get(records.reports.kind().code).equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Writes a report of 30 percent with nothing missing and sends it. */
    public RecordRow sent(RecordRow report) {
        ReportKind kind = records.reports.kind();
        RecordRow written = records.reports.change(
                person(10),
                report,
                RecordDraft.of(report)
                        .with(kind.percent, new BigDecimal("30"))
                        .with(kind.spentTyped, new BigDecimal("60000"))
                        .with(kind.gapReason, "ส่งใบสำคัญล่าช้า")
                        .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                        .with(kind.suggestions, "ขยายเวลา")
                        .with(kind.next, "จัดอบรมรุ่นที่ 2"));
        return records.reports.act(person(10), written, kind.submit);
    }
}
