package org.khet.portal.testkit.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.storage.RecordIndex;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.YearTurnPart;
import org.khet.portal.records.internal.module.ImportedValues;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.records.internal.module.OfficeRegisterImports;
import org.khet.portal.records.internal.module.RecordDemo;
import org.khet.portal.records.internal.module.RecordImport;
import org.khet.portal.records.internal.module.RecordPersonPlaces;
import org.khet.portal.records.internal.module.RecordSchoolMatters;
import org.khet.portal.records.internal.module.RecordUses;
import org.khet.portal.records.internal.module.RecordYearTurn;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DeadlineJob;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.service.ReferredRegisters;
import org.khet.portal.records.internal.service.ResolutionAnswers;
import org.khet.portal.records.internal.service.cell.CellReader;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.records.internal.ui.DefaultRecordViews;
import org.khet.portal.records.internal.ui.RecordPaperPrinter;
import org.khet.portal.records.internal.ui.ViewServices;
import org.khet.portal.records.internal.ui.neighbour.MadeForRegistry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
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
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.portal.testkit.rules.ThemeIcons;

/** The record layer over a test database, with the sample offices; what else it needs are fakes that a test may ask. */
public final class RecordFixture {
    private final List<ImportTargetSource> imports = new CopyOnWriteArrayList<>();
    private final TestDatabase database;
    private final DefaultRecordServices services;
    private final RecordingTrail trail = new RecordingTrail();
    private final RecordingEvents events = new RecordingEvents();
    private final FakeFiscalYears years = new FakeFiscalYears();
    private final FakeFiles files = new FakeFiles();
    private final FakeSchools schools = new FakeSchools();
    private final FakePeople people = new FakePeople();
    private final FakeUnits units = FakeUnits.ofSampleOffices();
    final Series series;
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final WordIndex index;
    private final OfficeReferences references;
    private final FakePosts posts = new FakePosts();
    private final FakeSecondFactorCheck factors = new FakeSecondFactorCheck();
    private final FakeCodeLists codes = new FakeCodeLists();
    private final FakeSwitches switches = new FakeSwitches();
    private final ApprovalGateway approvals = new ApprovalGateway(switches);
    private final ViewServices screens;
    private final RecordingPrinter printer = new RecordingPrinter();
    private final DefaultRecordViews views;
    private final RecordPaperPrinter papers = new RecordPaperPrinter(printer, new FakeLetterheads(new FakeOffices()));
    private final List<MadeFor> receivers = new ArrayList<>();
    private final List<RecordService<?>> made = new ArrayList<>();

    /** On 20 November 2026, 9:30 in Bangkok. */
    public RecordFixture(TestDatabase database) {
        this(database, new FakeSeries());
    }

    /** The same with numbers of another series, e.g. the portal's own. */
    public RecordFixture(TestDatabase database, Series series) {
        this(database, series, WordIndex.LARGE);
    }

    /** The same with words asked of the index of the search in registers of more rows than so many. */
    public RecordFixture(TestDatabase database, Series series, int large) {
        this.database = database;
        this.series = series;
        this.index = new WordIndex(large);
        SampleOffices.people().forEach(people::with);
        SampleOffices.schools().forEach(schools::with);
        PortalServices portal = portal(clock);
        references = new OfficeReferences(units, people, schools, posts, codes);
        services = new DefaultRecordServices(portal, references, approvals, database.recordTables(), factors, index);
        screens = new ViewServices(
                new RecordingExports(),
                new FakePreferences(),
                references,
                portal,
                services,
                events,
                ListImports.over(switches, List::of, () -> List.copyOf(imports)),
                new MadeForRegistry(database.transactions(), new FakeNeighbours(List.of(), receivers)));
        views = new DefaultRecordViews(screens, portal, services, papers);
    }

    /** The clock of the services, which a story steps. */
    public SteppingClock clock() {
        return clock;
    }

    private PortalServices portal(Clock now) {
        return new PortalServices(
                database.transactions(), series, trail, events, years, files, new FakeSecretBoxes(), now);
    }

    /** Units to which records may refer. */
    public FakeUnits units() {
        return units;
    }

    /** Schools to which records may refer. */
    public FakeSchools schools() {
        return schools;
    }

    /** People to whom records may refer. */
    public FakePeople people() {
        return people;
    }

    /** Somebody for whom records are made. */
    public void receiver(MadeFor one) {
        receivers.add(one);
    }

    /**
     * Runs the job that reminds of what stands in a state too long.
     *
     * @param now     wall time of the office, e.g. {@code 2026-11-30T06:30}; Monday to Friday are working days
     * @param modules whose registers of the office are looked at, too
     */
    public JobResult runDeadlines(OfficeId office, String now, PortalModule... modules) {
        var job = new DeadlineJob(services, portal(Clocks.at(now)), new FakeWorkingDays(), switches, new FakeCallers());
        Stream.of(modules).forEach(job::come);
        return job.run(new OfficeRun(office, Clocks.at(now).instant()));
    }

    /** Brings an answer to a request. */
    public void answer(Caller caller, ApprovalListener.Answer answer) {
        new ApprovalAnswers(services).answered(caller, answer);
    }

    /**
     * The demonstration of a module, of the files {@code demo/<kind>.tsv} of its bundle.
     *
     * @param owner    a class of the bundle
     * @param people   people of the cast
     * @param services the module's services, those that others refer to first
     */
    public RecordDemo demo(String module, Class<?> owner, People people, List<RecordService<?>> services) {
        var of = new RecordDemo.Owner(new ModuleId(module), owner, () -> services);
        return RecordDemo.of(of, new FakeCallers(), people, FakeUnits.ofSampleOffices(), switches, portal(clock));
    }

    /** Reads cells of a sheet that somebody pastes; choices by their names only. */
    public CellReader cells(Caller caller) {
        return new CellReader(references, services, caller, LocalDate.of(2026, 11, 20), Enum::name);
    }

    /** The service of a kind over the test database. */
    public <K extends RecordKind> RecordService<K> of(K kind) {
        RecordService<K> service = services.of(kind, database.unit());
        made.add(service);
        return service;
    }

    /** The services that were asked for, in order. */
    public List<RecordService<?>> made() {
        return List.copyOf(made);
    }

    /**
     * What the tables of a kind lack, in words; a folder named by {@code khet.migration} gets the statements.
     *
     * @param elsewhere what the module has otherwise, by words of it: a constraint in the place of an index, a narrower column
     */
    public List<String> tableFaults(RecordKind kind, String... elsewhere) {
        TableFaults faults = TableFaults.of(kind, database);
        Predicate<String> missing = words -> Stream.of(elsewhere).noneMatch(words::contains);
        MigrationFile.offer(kind, faults.sql().stream().filter(missing).toList());
        return faults.words().stream().filter(missing).toList();
    }

    /** The same of all kinds that were asked for; that there are any is part of it. */
    public List<String> tableFaults(String... elsewhere) {
        return made.isEmpty()
                ? List.of("no kind was asked for")
                : made.stream()
                        .flatMap(service -> tableFaults(service.kind(), elsewhere).stream())
                        .toList();
    }

    /** Icons of a kind and its actions that the theme does not have; none where its sources are not there. */
    public static Set<String> missingIcons(RecordKind kind) {
        Set<String> icons = new TreeSet<>(Set.of(kind.menu().icon()));
        kind.actions().forEach(action -> icons.add(action.icon()));
        ThemeIcons.names().ifPresentOrElse(icons::removeAll, icons::clear);
        return icons;
    }

    /** Takes records of a kind out of a file. */
    public ImportTarget importOf(RecordService<?> service) {
        return new RecordImport(service, texts(service.kind())::in, services, new ImportedValues(references));
    }

    /** Takes records of the registers that offices made in a module out of files; their lists offer it from now on. */
    public ImportTargetSource importsOf(RecordModule module) {
        ImportTargetSource source = new OfficeRegisterImports(module, services, new ImportedValues(references));
        imports.add(source);
        return source;
    }

    /** Registers that offices made in a module come, to which fields of other records refer. */
    public void referred(String module, ReferredRegisters.Lookup registers) {
        services.referred().come(module, registers);
    }

    /** The module goes. */
    public void referredNoMore(String module) {
        services.referred().go(module);
    }

    /** What a module says of its records when a fiscal year is turned. */
    public YearTurnPart turnOf(RecordModule module) {
        return new RecordYearTurn(module);
    }

    /** What a module holds about schools. */
    public SchoolMatterSource schoolMattersOf(RecordModule module) {
        return new RecordSchoolMatters(module, services);
    }

    /** Where data of people stand in the records of a module. */
    public ProcessingSource placesOf(RecordModule module) {
        return new RecordPersonPlaces(module, new FakeCallers());
    }

    /** At whom and what the records of a module point. */
    public RecordUsage usesOf(RecordModule module) {
        return new RecordUses(module, services);
    }

    /** What the derived screens stand on. */
    public ViewServices screens() {
        return screens;
    }

    /** What prints papers of records. */
    public RecordPaperPrinter papers() {
        return papers;
    }

    /** What was printed. */
    public RecordingPrinter printer() {
        return printer;
    }

    /** The derived screens. */
    public DefaultRecordViews views() {
        return views;
    }

    /** The texts with which a module shows a kind: its own, and below them those of the record layer. */
    public TextCatalog texts(RecordKind kind) {
        return LoadedTexts.ofKindsOf(kind.module());
    }

    /** The record layer. */
    public RecordServices services() {
        return services;
    }

    /** The database. */
    public TestDatabase database() {
        return database;
    }

    /** What was noted. */
    public RecordingTrail trail() {
        return trail;
    }

    /** What was told. */
    public RecordingEvents happenings() {
        return events;
    }

    /** Locks of fiscal years. */
    public FakeFiscalYears years() {
        return years;
    }

    /** Files. */
    public FakeFiles files() {
        return files;
    }

    /** Brings a service that decides by papers. */
    public RecordFixture with(Approvals service) {
        approvals.come(service);
        return this;
    }

    /** Brings an index of words. */
    public RecordFixture with(RecordIndex words) {
        index.bindWords(words);
        return this;
    }

    /** Brings somebody who keeps agendas of meetings. */
    public RecordFixture with(MeetingItems items) {
        approvals.bringMeetings(items);
        return this;
    }

    /** Brings a resolution of a meeting; whether its record is there. */
    public boolean resolve(Caller caller, ResolutionListener.Resolution resolution) {
        return new ResolutionAnswers(services).resolved(caller, resolution);
    }

    /** Which modules are on. */
    public FakeSwitches switches() {
        return switches;
    }

    /** Second factors. */
    public FakeSecondFactorCheck factors() {
        return factors;
    }

    /** Code lists. */
    public FakeCodeLists codes() {
        return codes;
    }

    /** Posts. */
    public FakePosts posts() {
        return posts;
    }
}
