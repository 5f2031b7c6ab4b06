package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.paper.EntryPaper;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * An edition as it is tried: its form, empty or filled with a sample, and samples in a list and on paper. What is typed is checked, nothing is
 * stored; samples are made for the page alone and are gone with it. Source: core CORE-100.
 */
final class DesignPreview {
    private static final String FILLED = "filled";
    private final RecordViews views;
    private final DesignRecords designs;
    private final FormEntryService entries;
    private final EntryPaper paper;

    DesignPreview(RecordViews views, DesignRecords designs, FormEntryService entries, EntryPaper paper) {
        this.views = views;
        this.designs = designs;
        this.entries = entries;
        this.paper = paper;
    }

    /** Of the edition that the address names. */
    Component open(ViewRequest request) {
        long edition = RegisterAddress.of(request.key()).design();
        RecordRow row = designs.editions().open(request.caller(), edition);
        if (row.state() == designs.editions().kind().drafted) {
            return untried(request, edition);
        }
        RecordService<DataKind> service = entries.edition(request.caller().office(), edition);
        DesignViewRequest data = new DesignViewRequest(
                request,
                entries.filling(request.caller()),
                new DataTexts(request.texts(), service.kind().definition()));
        List<RecordRow> samples = paper.samples(data.caller(), service.kind());
        boolean filled = request.query().containsKey(FILLED);
        Div page = new Div(form(data, service, edition, filled ? samples.getFirst() : null));
        Div below = new Div(samples(data, service.kind(), samples, edition, filled));
        below.addClassName("k-page");
        page.add(below);
        return page;
    }

    /** Fields of a draft have no places yet, and nobody looked whether they fit together. */
    private static Component untried(ViewRequest request, long edition) {
        Texts texts = request.texts();
        String title = texts.get("forms.preview.title");
        request.title(title);
        Div page = new Div();
        page.addClassName("k-page");
        page.add(
                new PageHeader(texts.get("records.place"), title)
                        .crumb("", texts.get("records.home"))
                        .crumb("forms/editions", texts.get("forms.edition.plural"))
                        .here(title),
                new EmptyState(
                        BadgeTone.IDLE,
                        "circle-check",
                        texts.get("forms.preview.untried"),
                        texts.get("forms.preview.untried.text")),
                Links.to("forms/editions/" + edition, texts.get("forms.edition.title")));
        return page;
    }

    private Component form(
            DesignViewRequest data, RecordService<DataKind> service, long edition, @Nullable RecordRow shown) {
        return views.form(data, service, shown, draft -> {
            var problems = service.problems(data.caller(), draft);
            if (!problems.isEmpty()) {
                throw new Rejected(problems);
            }
            data.tell(data.texts().get("forms.preview.right"));
            return "forms/editions/" + edition;
        });
    }

    private Section samples(
            DesignViewRequest data, DataKind kind, List<RecordRow> samples, long edition, boolean filled) {
        Texts texts = data.texts();
        String address = "forms/preview/" + edition;
        Button fill = new Button(
                texts.get(filled ? "forms.preview.empty" : "forms.preview.fill"),
                Icons.of("pencil"),
                press -> data.open(filled ? address : address + "?" + FILLED + "=1"));
        fill.setId("forms-preview-fill");
        Download print = new Download(
                "forms-preview-print",
                "printer",
                texts.get("forms.preview.print"),
                () -> Download.Kind.pdf("form-sample-" + edition),
                out -> paper.sample(data.caller(), samples.getFirst(), out));
        return new Section(
                texts.get("forms.preview.samples"),
                new InlineNotice(
                        BadgeTone.IDLE,
                        texts.get("forms.preview.samples.title"),
                        texts.get("forms.preview.samples.text")),
                list(data, kind, samples),
                new Div(fill, print));
    }

    private SmallTable list(DesignViewRequest data, DataKind kind, List<RecordRow> samples) {
        Texts texts = data.texts();
        List<String> heads = new ArrayList<>();
        kind.list().forEach(field -> heads.add(texts.get(RecordTexts.field(kind, field))));
        if (kind.hasStates()) {
            heads.add(texts.get("records.state"));
        }
        return new SmallTable(
                        texts.get("forms.preview.samples"),
                        heads,
                        samples.stream().map(row -> cells(data, kind, row)).toList())
                .stacking();
    }

    private List<String> cells(DesignViewRequest data, DataKind kind, RecordRow row) {
        List<String> cells = new ArrayList<>();
        for (Field<?> field : kind.list()) {
            cells.add(paper.words(data.caller(), row, field));
        }
        if (kind.hasStates()) {
            cells.add(data.texts().get(RecordTexts.state(kind, row.state())));
        }
        return cells;
    }
}
