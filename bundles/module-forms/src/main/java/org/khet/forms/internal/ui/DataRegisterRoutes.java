package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.EntryAccess;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.paper.EntryPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.SmallTable;

/** Opens the registers that an office made: their index, lists, pages and forms, trial forms of editions, and forms of answers. */
public final class DataRegisterRoutes {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final RecordViews views;
    private final DesignRecords designs;
    private final FormEntryService entries;
    private final AskRecords asks;
    private final AnswerService answers;
    private final EntryPaper paper;
    private final EntryAccess access;
    private final RegisterSummaries summaries;

    /** Of the module's registers. */
    public DataRegisterRoutes(
            RecordViews views,
            DesignRecords designs,
            FormEntryService entries,
            AskRecords asks,
            AnswerService answers,
            EntryPaper paper,
            EntryAccess access,
            RegisterSummaries summaries) {
        this.paper = paper;
        this.access = access;
        this.summaries = summaries;
        this.views = views;
        this.designs = designs;
        this.entries = entries;
        this.asks = asks;
        this.answers = answers;
    }

    /** The screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("registers", this::index)
                        .needs(FormsPermissions.REGISTER_USE)
                        .inMenu(ViewEntry.COMMON, "table-2", 330)
                        .under("forms"),
                ViewEntry.at("register", this::register).needs(FormsPermissions.REGISTER_USE),
                ViewEntry.at("entry", this::form).needs(FormsPermissions.REGISTER_USE),
                ViewEntry.at("preview", new DesignPreview(views, designs, entries, paper)::open)
                        .needs(FormsPermissions.DESIGN_VIEW),
                ViewEntry.at("answer-form", new AnswerFormView(views, entries, asks, answers)::open)
                        .needs(FormsPermissions.ANSWER_GIVE));
    }

    private Component index(ViewRequest request) {
        Designs kind = designs.designs().kind();
        List<RecordRow> seen = entries.seen(request.caller());
        Div page = new Div();
        page.addClassName("k-page");
        String title = request.texts().get("forms.registers.title");
        request.title(title);
        page.add(new PageHeader(request.texts().get("records.place"), title)
                .crumb("", request.texts().get("records.home"))
                .here(title));
        if (seen.isEmpty()) {
            page.add(new EmptyState(
                    BadgeTone.IDLE,
                    "table-2",
                    request.texts().get("forms.registers.empty"),
                    request.texts().get("forms.registers.empty.text")));
            return page;
        }
        List<List<String>> rows = seen.stream()
                .map(row -> List.of(
                        request.texts().choose(row.get(kind.name), row.get(kind.english)),
                        request.texts()
                                .get("forms.choice.design-sort."
                                        + row.get(kind.sort).name())))
                .toList();
        page.add(new SmallTable(
                        title,
                        List.of(
                                request.texts().get("forms.design.field.name"),
                                request.texts().get("forms.design.field.sort")),
                        rows)
                .last(
                        request.texts().get("forms.registers.open"),
                        seen.stream()
                                .map(row -> Links.to(
                                        "forms/register/" + row.id(),
                                        request.texts().get("forms.registers.open")))
                                .toList())
                .stacking());
        page.add(summaries.index(request, seen));
        summaries.of(request, seen).ifPresent(page::add);
        return page;
    }

    private Component register(ViewRequest request) {
        RegisterAddress at = RegisterAddress.of(request.key());
        var office = request.caller().office();
        if (at.record() == 0) {
            RecordService<DataKind> service = entries.of(office, at.design());
            return views.list(data(request, at.design(), service), service, SensitiveCells.masked(service.kind()));
        }
        RecordService<DataKind> service = entries.ofRecord(office, at.design(), at.record());
        return views.page(
                data(request, at.design(), service),
                service,
                new RecordViewOverrides()
                        .head((shown, row) -> papers(request, at))
                        .beside((shown, row) -> {
                            access.opened(shown.caller(), row);
                            return List.of();
                        }),
                at.record());
    }

    /** The paper of a record: to be printed, and to be worked on further. */
    private List<Component> papers(ViewRequest request, RegisterAddress at) {
        String name = "form-" + at.design() + "-" + at.record();
        return List.of(
                new Download(
                        "forms-entry-print",
                        "printer",
                        request.texts().get("forms.paper.print"),
                        () -> Download.Kind.pdf(name),
                        out -> paper.pdf(request.caller(), at.design(), at.record(), out)),
                new Download(
                        "forms-entry-docx",
                        "file-text",
                        request.texts().get("forms.paper.docx"),
                        () -> new Download.Kind(name + ".docx", DOCX),
                        out -> paper.docx(request.caller(), at.design(), at.record(), out)));
    }

    private Component form(ViewRequest request) {
        RegisterAddress at = RegisterAddress.of(request.key());
        var office = request.caller().office();
        RecordService<DataKind> service =
                at.record() == 0 ? entries.of(office, at.design()) : entries.ofRecord(office, at.design(), at.record());
        DesignViewRequest data = data(request, at.design(), service);
        Component form = views.form(data, service, at.record());
        if (at.record() > 0) {
            access.opened(data.caller(), service.open(data.caller(), at.record()));
        }
        return form;
    }

    private DesignViewRequest data(ViewRequest request, long design, RecordService<DataKind> service) {
        return new DesignViewRequest(
                request,
                entries.as(request.caller(), design),
                new DataTexts(request.texts(), service.kind().definition()));
    }
}
