package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.ProcessesPapers;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.ProcessesReporting;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseLessons;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.GroupOrders;
import org.khet.processes.internal.matter.SchoolPartKind;
import org.khet.processes.internal.report.OwnReportKind;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** What the module adds to the derived screens. */
public final class ProcessesRoutes {
    private static final int BOARD = 506;
    private static final int YEAR = 507;
    private static final int CATALOGUE = 509;
    private static final int GROUPS = 510;
    private static final int SHIPPED = 512;
    private static final int BUILDER = 513;
    private final ProcessesRecords records;
    private final ProcessesPortal portal;
    private final ChartSection chart;
    private final StepDesigner designer;
    private final TaskSchools schools;
    private final TaskRegisters registers;
    private final PartInstructions instructions;
    private final LateCells late;
    private final OwnReportView builder;
    private final ProcessesPapers papers;
    private final OfficeFormsLink forms;
    private final ProcessesReporting reporting;

    /** Over the registers. */
    public ProcessesRoutes(
            ProcessesRecords records,
            ProcessesPortal portal,
            ProcessesReporting reporting,
            ProcessesPapers papers,
            OfficeFormsLink forms) {
        this.forms = forms;
        this.reporting = reporting;
        this.papers = papers;
        this.builder = new OwnReportView(records, reporting, portal);
        this.records = records;
        this.portal = portal;
        this.chart = new ChartSection(records);
        this.designer = new StepDesigner(records.versions);
        this.registers = new TaskRegisters(records, forms);
        this.instructions = new PartInstructions(records.instructions);
        this.schools = new TaskSchools(records.parts, records.tasks.kind(), portal.schools, portal.clock);
        this.late = new LateCells(records, portal);
    }

    /** Additions to the screens of a kind. */
    public RecordViewOverrides of(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return switch (kind) {
            case ProcessVersionKind version ->
                own.above((request, row) -> designer.isFor(request, row)
                                ? List.of(new MainAndAside(designer.of(request, row), chart.ofVersion(request, row)))
                                : List.of())
                        .beside((request, row) -> Stream.concat(
                                        designer.isFor(request, row)
                                                ? Stream.of()
                                                : chart.ofVersion(request, row).stream(),
                                        VersionSections.sinceFormer(request, records, row).stream())
                                .toList())
                        .head((request, row) -> List.of(
                                VersionSections.print(request, records, row),
                                new Download(
                                        "processes-version-file",
                                        "download",
                                        request.texts().get("processes.catalogue.export"),
                                        () -> new Download.Kind(
                                                "process-" + row.id() + ".tsv", "text/tab-separated-values"),
                                        out -> {
                                            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                                            writer.write(records.catalogue
                                                    .file(request.caller(), row.get(version.process), row.id())
                                                    .text());
                                            writer.flush();
                                        })));
            case BookKind book ->
                own.cell(book.warningCount, (request, row) -> counted(book, row))
                        .head((request, row) -> BookButtons.of(request, records, row))
                        .beside(this::warnings);
            case OwnReportKind ignored -> own.form(builder::open).head(builder::head);
            case ProcessKind ignored -> own.beside(chart::ofProcess).below(new StepTable(records, portal.units)::of);
            case CaseKind matter ->
                own.cell(matter.late, late::ofCase)
                        .head(this::ofCase)
                        .beside(chart::ofCase)
                        .below(chart::stepsOfCase);
            case CaseTaskKind task ->
                own.cell(task.late, late::ofTask)
                        .linesWhere(task.schools, row -> !row.get(task.bySchools))
                        .head((request, row) -> Stream.concat(
                                        forms(request, row).stream(), registers.make(request, row).stream())
                                .toList())
                        .beside((request, row) -> Stream.concat(
                                        new TaskNotices(task, schools).of(request, row).stream(),
                                        registers.choose(request, row).stream())
                                .toList())
                        .below(schools::of);
            case SchoolPartKind ignored -> own.above(instructions::of);
            default -> own;
        };
    }

    /** The next step first: what is to be done now, on a phone at the top. */
    private List<Component> ofCase(ViewRequest request, RecordRow matter) {
        List<Component> all = new ArrayList<>();
        if (matter.state().equals(records.cases.kind().running)) {
            chart.next(request, matter).ifPresent(task -> {
                CaseTaskKind kind = records.tasks.kind();
                Button next = new Button(
                        request.texts().get("processes.case.next-step", task.get(kind.stepNo)),
                        Icons.of("arrow-right"),
                        press -> request.open("processes/tasks/" + task.id()));
                next.setId("processes-case-next-step");
                next.getElement().setAttribute("title", task.get(kind.title));
                next.addThemeVariants(ButtonVariant.PRIMARY);
                all.add(next);
            });
        }
        all.addAll(order(request, matter));
        reporting
                .kind(request.caller(), CaseLessons.ARTICLE, request.texts().locale())
                .flatMap(articles -> records.lessons.form(request.caller(), matter, articles))
                .ifPresent(form -> all.add(Links.to(form, request.texts().get("processes.case.lessons-to-article"))));
        all.add(new CaseSheetPrint(records, papers, portal.people).of(request, matter));
        return all;
    }

    /** Drafts the order of the working group, where orders are kept in the portal. */
    private List<Component> order(ViewRequest request, RecordRow matter) {
        Caller caller = request.caller();
        Texts texts = request.texts();
        return reporting
                .kind(caller, GroupOrders.ORDER, texts.locale())
                .filter(orders -> records.orders.mayDraft(caller, matter, orders))
                .map(orders -> {
                    Button draft = new Button(
                            texts.get("processes.case.draft-order"),
                            Icons.of("file-pen"),
                            pressed -> request.attempt(
                                    () -> request.open(records.orders.draft(caller, matter.id(), orders))));
                    draft.setId("processes-case-draft-order");
                    draft.setDisableOnClick(true);
                    return List.<Component>of(draft);
                })
                .orElse(List.of());
    }

    /** A button for each form of the office that the step still needs. */
    private List<Component> forms(ViewRequest request, RecordRow task) {
        return records.forms.waiting(request.caller(), task, forms::find).stream()
                .<Component>map(
                        form -> Links.to(form.address(), request.texts().get("processes.task.fill-form", form.what())))
                .toList();
    }

    /** Until the check nobody has counted; what is found now stands beside. */
    private static Component counted(BookKind kind, RecordRow book) {
        return new Span(book.state().equals(kind.assembling) ? "" : NumberFormatter.whole(book.get(kind.warningCount)));
    }

    private List<Component> warnings(ViewRequest request, RecordRow book) {
        List<Component> beside = new ArrayList<>(VersionSections.chapters(request, records, book));
        beside.addAll(BookFilesSection.of(request, records, papers.files, book));
        List<String> found = records.printing.warnings(request.caller(), book);
        if (!found.isEmpty()) {
            beside.add(new Section(
                    request.texts().get("processes.book.field.warnings"),
                    found.stream().map(Div::new).toArray(Component[]::new)));
        }
        return beside;
    }

    /** Cards of the home page. */
    public List<CardEntry> cards() {
        return new CaseCards(records, portal.clock).entries();
    }

    /** Screens by hand. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("board", new BoardView(records, papers, portal)::open)
                        .needs(ProcessesPermissions.VIEW)
                        .inMenu(ViewEntry.COMMON, "layout-dashboard", BOARD),
                ViewEntry.at("year", new CaseYearView(records, portal)::open)
                        .needs(ProcessesPermissions.VIEW)
                        .inMenu(ViewEntry.COMMON, "calendar-days", YEAR)
                        .under("work"),
                ViewEntry.at("reports-shipped", new ProcessReportView(records, reporting.rounds, portal)::open)
                        .needs(ProcessesPermissions.REPORT)
                        .inMenu(ViewEntry.COMMON, "clipboard-list", SHIPPED)
                        .under("reports"),
                ViewEntry.at("report-builder", builder::open)
                        .needs(ProcessesPermissions.REPORT)
                        .inMenu(ViewEntry.COMMON, "chart-column", BUILDER)
                        .under("reports"),
                ViewEntry.at("groups", new GroupsView(records, reporting.groups, portal.people)::open)
                        .needs(ProcessesPermissions.VIEW)
                        .inMenu(ViewEntry.COMMON, "users", GROUPS),
                ViewEntry.at("catalogue", new CatalogueView(records, portal.units)::open)
                        .needs(ProcessesPermissions.EDIT)
                        .inMenu(ViewEntry.COMMON, "blocks", CATALOGUE)
                        .under("catalogue"));
    }
}
