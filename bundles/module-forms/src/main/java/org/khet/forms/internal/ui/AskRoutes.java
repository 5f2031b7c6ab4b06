package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khet.forms.internal.ask.AnswerMatrix;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;

/** What the module adds to derived pages, and the page of results. */
public final class AskRoutes {
    private final AskRecords asks;
    private final AnswerService answers;
    private final ResultService results;
    private final AnswerMatrix matrix;
    private final DesignImporter files;
    private final LinkFile links;
    private final Units units;
    private final ListExports exports;

    /** Of the module's registers. */
    public AskRoutes(
            AskRecords asks,
            AnswerService answers,
            ResultService results,
            AnswerMatrix matrix,
            DesignImporter files,
            Units units,
            LinkFile links,
            ListExports exports) {
        this.units = units;
        this.exports = exports;
        this.asks = asks;
        this.answers = answers;
        this.results = results;
        this.matrix = matrix;
        this.files = files;
        this.links = links;
    }

    /** The page of results. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("results", this::open).needs(FormsPermissions.ASK_VIEW),
                ViewEntry.at("design-file", this::file)
                        .needs(FormsPermissions.DESIGN_EDIT)
                        .inMenu(ViewEntry.COMMON, "upload", 335)
                        .under("forms"));
    }

    private Component file(ViewRequest request) {
        Scope scope = request.caller().scope(FormsPermissions.DESIGN_EDIT);
        return new DesignFileView(
                request,
                files,
                units.of(request.caller().office()).stream()
                        .filter(unit -> scope.wholeOffice() || scope.units().contains(unit.id()))
                        .toList());
    }

    private Component open(ViewRequest request) {
        long id = RegisterAddress.of(request.key()).design();
        RecordRow asking = asks.askings().open(request.caller(), id);
        boolean published = request.query().containsKey("published");
        String title = asking.get(asks.askings().kind().title);
        request.title(title);
        return new ResultsView(
                request,
                exports,
                new ResultsView.Place(title, "forms/asks/" + id, "forms/results/" + id + "?published=1"),
                results.of(request.caller(), id, published, request.texts()),
                published ? List.of() : matrix.of(request.caller(), asking, request.texts()));
    }

    /** Button of an asking. */
    public List<Component> ofAsking(ViewRequest request, RecordRow row) {
        Button shown = button(request, "chart-column", "forms.results.title", "forms/results/" + row.id());
        return links.download(request, row)
                .<List<Component>>map(file -> List.of(shown, file))
                .orElse(List.of(shown));
    }

    /** Button of an answer that is owed. */
    public List<Component> ofAnswer(ViewRequest request, RecordRow row) {
        if (!answers.mayAnswer(request.caller(), row)) {
            return List.of();
        }
        Button button = button(request, "send", "forms.answer.do.send", "forms/answer-form/" + row.id());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(button);
    }

    /** Button of an edition. */
    public List<Component> ofEdition(ViewRequest request, RecordRow row) {
        return List.of(button(request, "eye", "forms.preview.title", "forms/preview/" + row.id()));
    }

    /** Buttons of a design. */
    public List<Component> ofDesign(ViewRequest request, RecordRow row) {
        Designs kind = (Designs) row.kind();
        Download file = new Download(
                "forms-design-file",
                "download",
                request.texts().get("forms.design.file"),
                () -> new Download.Kind(row.get(kind.key) + ".tsv", "text/tab-separated-values"),
                out -> out.write(files.export(request.caller(), row.id()).getBytes(StandardCharsets.UTF_8)));
        return row.get(kind.live).isEmpty()
                ? List.of(file)
                : List.of(button(request, "table-2", "forms.registers.open", "forms/register/" + row.id()), file);
    }

    private static Button button(ViewRequest request, String icon, String text, String address) {
        Button button = new Button(request.texts().get(text), Icons.of(icon), press -> request.open(address));
        button.setId("forms-" + text.substring(text.indexOf('.') + 1).replace('.', '-'));
        return button;
    }
}
