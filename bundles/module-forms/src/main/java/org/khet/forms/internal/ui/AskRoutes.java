package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;

/** What the module adds to derived pages, and the page of results. */
public final class AskRoutes {
    private final AnswerService answers;
    private final DesignRecords designs;
    private final DesignImporter files;
    private final LinkFile links;
    private final Units units;
    private final ResultRoutes results;

    /** Of the module's registers. */
    public AskRoutes(
            AnswerService answers,
            DesignRecords designs,
            DesignImporter files,
            Units units,
            LinkFile links,
            ResultRoutes results) {
        this.designs = designs;
        this.answers = answers;
        this.files = files;
        this.units = units;
        this.links = links;
        this.results = results;
    }

    /** The page of results. */
    public List<ViewEntry> entries() {
        return List.of(
                results.entry(),
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

    /** Button of an asking. */
    public List<Component> ofAsking(ViewRequest request, RecordRow row) {
        Button shown = button(request, "chart-column", "forms.results.title", "forms/results/" + row.id());
        List<Component> all = new ArrayList<>(List.of(shown));
        all.addAll(results.paper(request, row));
        all.addAll(links.downloads(request, row));
        return List.copyOf(all);
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

    /** Button of an edition that was tried: before that its fields have no places yet. */
    public List<Component> ofEdition(ViewRequest request, RecordRow row) {
        if (row.state() == designs.editions().kind().drafted) {
            return List.of();
        }
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
        List<Component> all = new ArrayList<>(begun(request, row));
        row.get(kind.live)
                .ifPresent(live ->
                        all.add(button(request, "table-2", "forms.registers.open", "forms/register/" + row.id())));
        all.add(file);
        return List.copyOf(all);
    }

    /** The way from a design to the edition that is being made. */
    private List<Component> begun(ViewRequest request, RecordRow design) {
        Editions kind = designs.editions().kind();
        return designs.editionsOf(request.caller(), design.id()).stream()
                .filter(row -> row.state() == kind.drafted || row.state() == kind.tried)
                .limit(1)
                .<Component>map(row -> {
                    Button made = button(request, "pencil", "forms.edition.made", "forms/editions/" + row.id());
                    made.addThemeVariants(ButtonVariant.PRIMARY);
                    return made;
                })
                .toList();
    }

    private static Button button(ViewRequest request, String icon, String text, String address) {
        Button button = new Button(request.texts().get(text), Icons.of(icon), press -> request.open(address));
        button.setId("forms-" + text.substring(text.indexOf('.') + 1).replace('.', '-'));
        return button;
    }
}
