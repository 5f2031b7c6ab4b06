package org.khet.processes.internal;

import java.time.Clock;
import java.util.List;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.processes.internal.book.BookAssembly;
import org.khet.processes.internal.book.BookEvidence;
import org.khet.processes.internal.book.BookFlow;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.book.BookReviews;
import org.khet.processes.internal.book.BookTexts;
import org.khet.processes.internal.book.ChapterKind;
import org.khet.processes.internal.book.PublishedBooks;
import org.khet.processes.internal.book.ita.ItaItemKind;
import org.khet.processes.internal.book.ita.ItaLinks;
import org.khet.processes.internal.book.paper.BookPaper;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.ProcessCatalogue;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepOffers;
import org.khet.processes.internal.catalogue.StepSchools;
import org.khet.processes.internal.catalogue.StepWarnings;
import org.khet.processes.internal.catalogue.VersionFlow;
import org.khet.processes.internal.catalogue.VersionsInForce;
import org.khet.processes.internal.matter.CaseBoard;
import org.khet.processes.internal.matter.CaseCalendar;
import org.khet.processes.internal.matter.CaseFigures;
import org.khet.processes.internal.matter.CaseFlow;
import org.khet.processes.internal.matter.CaseGroups;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseLessons;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.GroupOrders;
import org.khet.processes.internal.matter.NeedForms;
import org.khet.processes.internal.matter.SchoolInstructions;
import org.khet.processes.internal.matter.SchoolPartKind;
import org.khet.processes.internal.matter.TaskRecords;
import org.khet.processes.internal.report.DutyCoverage;
import org.khet.processes.internal.report.IndicatorYears;
import org.khet.processes.internal.report.LawCitations;
import org.khet.processes.internal.report.MeasuredValues;
import org.khet.processes.internal.report.OwnReportKind;
import org.khet.processes.internal.report.ProcessIndicatorKind;
import org.khet.processes.internal.report.ProcessTimes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of the module, and what follows from their actions. Safe for concurrent use. */
@Component(service = ProcessesRecords.class)
public final class ProcessesRecords {
    /** Laws. */
    public final RecordService<LawKind> laws;
    /** Processes. */
    public final RecordService<ProcessKind> processes;
    /** Versions of processes. */
    public final RecordService<ProcessVersionKind> versions;
    /** Which of them are in force. */
    public final VersionsInForce inForce;
    /** What is odd with the steps of versions. */
    public final StepWarnings warnings;
    /** Cases. */
    public final RecordService<CaseKind> cases;
    /** Tasks of cases. */
    public final RecordService<CaseTaskKind> tasks;
    /** Parts of schools in tasks. */
    public final RecordService<SchoolPartKind> parts;
    /** The time. */
    public final Clock clock;
    /** Books. */
    public final RecordService<BookKind> books;
    /** Chapters of books. */
    public final RecordService<ChapterKind> chapters;
    /** Items of the integrity assessment. */
    public final RecordService<ItaItemKind> items;
    /** Their evidence and its pages. */
    public final ItaLinks evidence;
    /** Kept reports. */
    public final RecordService<OwnReportKind> reports;
    /** Indicators of processes. */
    public final RecordService<ProcessIndicatorKind> indicators;
    /** Indicators of years that are over. */
    public final IndicatorYears years;
    /** Real time against the standard. */
    public final ProcessTimes times;
    /** Coverage of the duties. */
    public final DutyCoverage coverage;
    /** Versions that cite ended laws. */
    public final LawCitations citations;
    /** Printing of books. */
    public final BookFlow printing;
    /** Books whose year is over. */
    public final BookReviews reviews;
    /** Books for everybody. */
    public final PublishedBooks published;
    /** The catalogue. */
    public final ProcessCatalogue catalogue;
    /** Cases as boards show them. */
    public final CaseBoard board;
    /** Figures of the home page. */
    public final CaseFigures figures;
    /** Forms of the office that steps need. */
    public final NeedForms forms;
    /** Records by which steps are done. */
    public final TaskRecords subjects;
    /** What schools are told about their parts. */
    public final SchoolInstructions instructions;
    /** Orders of working groups. */
    public final GroupOrders orders;
    /** What cases taught, for the knowledge base. */
    public final CaseLessons lessons;
    /** Working groups of cases. */
    public final CaseGroups groups;
    /** Their steps by their days. */
    public final CaseCalendar steps;

    /** For the component runtime. */
    @Activate
    public ProcessesRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=processes)") UnitOfWork work,
            @Reference ProcessesPortal portal,
            @Reference ProcessesCalendar calendar,
            @Reference ProcessesRoles roles,
            @Reference ProcessesPapers papers,
            @Reference StepOffers offers,
            @Reference MeasuredValues measures) {
        laws = records.of(new LawKind(), work);
        processes = records.of(new ProcessKind(), work);
        versions = records.of(new ProcessVersionKind(offers), work);
        cases = records.of(new CaseKind(), work);
        tasks = records.of(new CaseTaskKind(), work);
        parts = records.of(new SchoolPartKind(), work);
        clock = portal.clock;
        warnings = new StepWarnings(roles.steps, portal.people, offers, new StepSchools(portal.schools));
        inForce = new VersionsInForce(processes, versions);
        VersionFlow.attach(processes, versions, laws, warnings, calendar.settings, inForce);
        subjects = new TaskRecords(tasks, offers.actions, portal.callers);
        CaseFlow.Registers registers = new CaseFlow.Registers(processes, versions, cases, tasks, parts);
        instructions = new SchoolInstructions(registers);
        CaseFlow.attach(
                registers,
                calendar.cases,
                calendar.settings,
                new CaseFlow.Office(portal.people, portal.schools, roles.steps, portal.callers, subjects));
        books = records.of(new BookKind(), work);
        chapters = records.of(new ChapterKind(), work);
        items = records.of(new ItaItemKind(), work);
        ItaItemKind.attach(items);
        evidence = new ItaLinks(items, books, portal.clock);
        BookEvidence.PublicAddress open = (office, book) -> PublicViews.address(
                papers.offices.find(office).map(Office::code).orElse(""), "processes", "books", book);
        printing = new BookFlow(
                books,
                chapters,
                new BookAssembly(
                        new BookAssembly.Registers(processes, versions, books, chapters, laws, papers.rounds),
                        new BookAssembly.Office(
                                papers.duties,
                                portal.units,
                                portal.people,
                                papers.letters,
                                papers.offices,
                                papers.files,
                                calendar.settings,
                                portal.lists)),
                new BookTexts(portal.people, portal.lists),
                new BookFlow.Following(
                        new BookFlow.Output(
                                new BookPaper(papers.printer, papers.files, papers::emblem),
                                papers.letters,
                                papers.files),
                        items,
                        portal.units,
                        open));
        printing.attach();
        reviews = new BookReviews(books, portal.callers, portal.clock);
        published = new PublishedBooks(books, papers.files, calendar.settings, open);
        reports = records.of(new OwnReportKind(), work);
        indicators = records.of(new ProcessIndicatorKind(), work);
        times = new ProcessTimes(processes, cases, tasks);
        indicators.kind().attach(times, measures);
        years = new IndicatorYears(indicators, measures);
        coverage = new DutyCoverage(processes, cases, papers.duties, portal.units, portal.people);
        citations = new LawCitations(laws, versions);
        board = new CaseBoard(cases, tasks, calendar.settings);
        figures = new CaseFigures(cases, tasks, portal.people);
        forms = new NeedForms(tasks);
        orders = new GroupOrders(cases, versions, offers.actions, portal.transactions);
        lessons = new CaseLessons(cases);
        groups = new CaseGroups(cases);
        steps = new CaseCalendar(cases, tasks, board);
        catalogue = new ProcessCatalogue(
                processes,
                versions,
                laws,
                portal.owners,
                portal.units,
                portal.lists,
                portal.transactions,
                portal.clock);
    }

    /** All services in the order of the menu. */
    public List<RecordService<?>> all() {
        return List.of(laws, processes, versions, cases, tasks, parts, books, chapters, items, reports, indicators);
    }
}
