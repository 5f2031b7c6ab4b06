package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.SheetSize;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Refusals;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.catalogue.ProcessFile;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.catalogue.StepActions;
import org.khet.processes.internal.catalogue.StepChains;
import org.khet.processes.internal.catalogue.StepOffers;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CasePriority;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.report.MeasuredValues;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.ui.ProcessesRoutes;

/** All records of the module over a test database on 1 October 2564, the first day of the worked example E-42. */
public final class ProcessesFixture implements DutyTexts {
    /** Policy and plan group. */
    public static final UnitId PLAN =
            SampleOffices.unit(SampleOffices.KT1, "PLAN").id();
    /** Distance learning and ICT. */
    public static final UnitId ICT =
            SampleOffices.unit(SampleOffices.KT1, "ICT").id();

    public final SteppingClock clock = Clocks.at("2021-10-01T09:00");
    public final RecordingEvents happenings = new RecordingEvents();
    public final RecordingTrail trail = new RecordingTrail();
    public final FakeSettings settings = new FakeSettings();
    public final FakeSwitches switches = new FakeSwitches();
    public final FakeWorkingDays days = new FakeWorkingDays();
    public final FakeCallers callers = new FakeCallers();
    public final FakeCodeLists lists = new FakeCodeLists();
    public final FakeUnits units = FakeUnits.ofSampleOffices();
    public final FakeSchools schools = new FakeSchools();
    public final FakePeople people = new FakePeople();
    public final FakeSchoolYears years = new FakeSchoolYears();
    /** Head of the plan group is 8, of the ICT group 12, by orders. */
    public final SampleFunctions functions = new SampleFunctions();
    /** The director is 1; of the deputies 2 comes first. */
    public final SamplePosts posts = new SamplePosts();

    public final FakeActing acting = new FakeActing();
    public final FakeFiles files = new FakeFiles();
    public final NamedRounds rounds = new NamedRounds();
    public final ApprovalGateway approvals = new ApprovalGateway(switches);
    public final Map<String, UnitId> decided = new HashMap<>();
    public final List<PrintDocument> printed = new ArrayList<>();
    /** Of each paper, whether it was drawn inside a transaction. */
    public final List<Boolean> drawnInside = new ArrayList<>();
    /** What somebody else does while a paper is drawn. */
    public Runnable whileDrawn = () -> {};

    /** Duties of the units. */
    public Map<UnitId, List<DutyText>> unitDuties = Map.of(
            ICT,
            List.of(
                    new DutyText("(ข)", "พัฒนาระบบข้อมูลสารสนเทศเพื่อการบริหาร", false),
                    new DutyText("(ค)", "ดำเนินงานสารสนเทศเพื่อการบริหาร", true)));

    public final Map<PersonId, PersonFrame> frames = new HashMap<>();
    public final List<PersonDuty> personal = new ArrayList<>();
    public final StepActions actions = new StepActions();
    public final StepChains chains = new StepChains(switches);
    public final OfficeFormsLink forms = new OfficeFormsLink(switches);
    public final MeasuredValues measures = new MeasuredValues();
    public final DefaultRecordServices kinds;
    public final ProcessesPortal portal;
    public final ProcessesCalendar calendar;
    public final ProcessesRoles roles;
    public final ProcessesRecords records;
    private final TestDatabase database;
    private final PortalServices services;
    private final ProcessesPapers papers;

    public ProcessesFixture(TestDatabase database) {
        SampleOffices.people().forEach(people::with);
        SampleOffices.schools().forEach(schools::with);
        this.database = database;
        services = new PortalServices(
                database.transactions(),
                new FakeSeries(),
                trail,
                happenings,
                new FakeFiscalYears(),
                files,
                new FakeSecretBoxes(),
                clock);
        portal = new ProcessesPortal(
                callers, people, units, schools, this::owner, database.transactions(), lists, clock);
        calendar = new ProcessesCalendar(days, years, settings, clock);
        roles = new ProcessesRoles(portal, functions, posts, acting, chains);
        papers = new ProcessesPapers(
                new RecordingPrinter(),
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1),
                files,
                this,
                new FakeOffices(),
                rounds);
        kinds = kinds();
        records = records(kinds);
        database.clear();
    }

    /** Keeps what is printed, and knows pages of files as the real one does. */
    private final class RecordingPrinter implements DocumentPrinter {
        @Override
        public void print(PrintDocument document, OutputStream out) throws IOException {
            printed.add(document);
            drawnInside.add(database.transactions().isOpen());
            whileDrawn.run();
            out.write("%PDF-1.7 ".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<SheetSize> sheets(byte[] content) {
            return new PdfDocumentPrinter().sheets(content);
        }
    }

    private DefaultRecordServices kinds() {
        return new DefaultRecordServices(
                services,
                new OfficeReferences(units, people, schools, new FakePosts(), new FakeCodeLists()),
                approvals,
                database.recordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
    }

    private ProcessesRecords records(DefaultRecordServices over) {
        return new ProcessesRecords(
                over,
                database.unit(),
                portal,
                calendar,
                roles,
                papers,
                new StepOffers(actions, chains, forms),
                measures);
    }

    /** A module comes that keeps emblems. */
    public void emblems(OfficeEmblems kept) {
        papers.come(kept);
    }

    /** The registers of the module as they are after it was stopped, however, and started again: nothing but the database is kept. */
    public ProcessesRecords again() {
        return records(kinds());
    }

    /** The screens of the module, without reports over other modules. */
    public ProcessesRoutes routes() {
        return new ProcessesRoutes(
                records,
                portal,
                new ProcessesReporting(
                        portal,
                        calendar,
                        new FakeCodeLists(),
                        new RecordingExports(),
                        new GroupsLink(),
                        new CountedLink(switches),
                        new RoundsLink(new NoRounds())),
                papers,
                forms);
    }

    private Optional<UnitId> owner(OfficeId office, String process, LocalDate day) {
        if (decided.containsKey(process)) {
            return Optional.ofNullable(decided.get(process));
        }
        return ShippedCatalogue.entries().stream()
                .filter(entry -> entry.template().equals(process))
                .flatMap(entry -> entry.units().stream())
                .flatMap(code -> units.findByCode(office, code).stream())
                .map(Unit::id)
                .findFirst();
    }

    @Override
    public List<DutyText> powers(OfficeId office) {
        return List.of(new DutyText("(๑)", "จัดทำนโยบายและแผนพัฒนาการศึกษา", false));
    }

    @Override
    public Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day) {
        return unitDuties;
    }

    @Override
    public PersonFrame frame(Caller caller, PersonId person, LocalDate day) {
        return frames.getOrDefault(person, PersonFrame.EMPTY);
    }

    @Override
    public List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day) {
        return List.copyOf(personal);
    }

    /** Somebody with every permission of the module in the whole office. */
    public static TestCaller person(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(all());
    }

    /** Somebody with every permission of the module in one unit. */
    public static TestCaller inUnit(int number, UnitId unit) {
        return TestCaller.of(SampleOffices.KT1, number).inUnit(unit, all());
    }

    /** Somebody of the other office with every permission. */
    public static TestCaller stranger() {
        return TestCaller.of(SampleOffices.KT2, 53).with(all());
    }

    private static Permission[] all() {
        return ProcessesPermissions.entries().stream()
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** Sets something for the office. */
    public <T> void set(Setting<T> setting, T value) {
        settings.put(SampleOffices.KT1, setting, value, LocalDate.of(2020, 1, 1));
    }

    /** Key of a person. */
    public static PersonId key(int number) {
        return SampleOffices.person(SampleOffices.KT1, number).id();
    }

    /** A file of these rows, cells parted by a bar. */
    public static ProcessFile file(String... rows) {
        StringBuilder text = new StringBuilder("khet-process\t1\n");
        for (String row : rows) {
            text.append(row.replace('|', '\t')).append('\n');
        }
        try {
            return ProcessFile.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a shipped process in and publishes it. */
    public RecordRow published(String code) {
        return publish(records.catalogue.bring(person(12), ShippedCatalogue.file(code), Optional.of(ICT)));
    }

    /** Brings a process in and publishes it. */
    public RecordRow published(ProcessFile file) {
        return publish(records.catalogue.bring(person(12), file, Optional.of(ICT)));
    }

    /** Publishes the newest version of a process. */
    public RecordRow publish(RecordRow process) {
        RecordRow draft = records.catalogue.versionsOf(person(12), process.id()).getFirst();
        RecordRow proposed = records.versions.act(person(12), draft, records.versions.kind().propose);
        records.versions.act(person(1), proposed, records.versions.kind().grant, approval(), "");
        return records.processes.open(person(12), process.id());
    }

    /** The memo by which a version is approved. */
    public RecordDraft approval() {
        ProcessVersionKind kind = records.versions.kind();
        return memo(kind.decisionNo, kind.decisionOn, kind.decisionFile);
    }

    /** The memo by which a book may be published. */
    public RecordDraft permission() {
        BookKind kind = records.books.kind();
        return memo(kind.decisionNo, kind.decisionOn, kind.decisionFile);
    }

    /** The memo by which the request of a step is granted. */
    public RecordDraft agreement() {
        CaseTaskKind kind = records.tasks.kind();
        return memo(kind.decisionNo, kind.decisionOn, kind.decisionFile);
    }

    private RecordDraft memo(Field<?> number, Field<?> day, Field<?> file) {
        return new RecordDraft()
                .with(number, TypedDecision.NUMBER)
                .with(day, OfficeTime.day(clock.instant()))
                .with(file, TypedDecision.signed());
    }

    /** A case that begins today. */
    public RecordRow started(RecordRow process) {
        return records.cases.act(person(12), planned(process), records.cases.kind().start);
    }

    /** A case that is not begun. */
    public RecordRow planned(RecordRow process) {
        CaseKind kind = records.cases.kind();
        return records.cases.create(
                person(12),
                new RecordDraft()
                        .with(kind.process, process.id())
                        .with(kind.title, "เรื่อง" + process.get(records.processes.kind().name))
                        .with(kind.unit, ICT)
                        .with(kind.year, FiscalYear.of(OfficeTime.day(clock.instant())))
                        .with(kind.startsOn, OfficeTime.day(clock.instant()))
                        .with(kind.priority, CasePriority.NORMAL)
                        .with(kind.lead, key(13)));
    }

    /** The case as it stands. */
    public RecordRow now(RecordRow matter) {
        return records.cases.open(person(12), matter.id());
    }

    /** The last pass of each step of a case. */
    public Map<Integer, RecordRow> tasks(RecordRow matter) {
        CaseTaskKind kind = records.tasks.kind();
        Map<Integer, RecordRow> last = new TreeMap<>();
        for (RecordRow row : all(matter)) {
            RecordRow known = last.get(row.get(kind.stepNo));
            if (known == null || known.get(kind.pass) < row.get(kind.pass)) {
                last.put(row.get(kind.stepNo), row);
            }
        }
        return last;
    }

    /** All tasks of a case, with lines. */
    public List<RecordRow> all(RecordRow matter) {
        List<RecordRow> all = new ArrayList<>();
        records.tasks
                .all(person(12), RecordFilter.of(records.tasks.kind().matter.is(matter.id())))
                .forEach(row -> all.add(records.tasks.open(person(12), row.id())));
        return all;
    }

    /** The last pass of a step. */
    public RecordRow task(RecordRow matter, int step) {
        return Optional.ofNullable(tasks(matter).get(step)).orElseThrow();
    }

    /** Finishes the last pass of a step, with a branch or none. */
    public RecordRow finish(RecordRow matter, int step, String branch) {
        return records.tasks.act(
                person(13),
                task(matter, step),
                records.tasks.kind().finish,
                new RecordDraft().with(records.tasks.kind().branch, branch),
                "");
    }

    /** The work is refused for this reason first. */
    public static void refused(String problem, Runnable work) {
        assertThat(Refusals.refusal(work)).isEqualTo(problem);
    }
}
