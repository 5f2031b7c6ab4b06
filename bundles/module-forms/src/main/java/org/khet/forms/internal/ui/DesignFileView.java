package org.khet.forms.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignFindings;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.ShippedDesigns;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Takes designs in: those that come with the portal, or a file of another office, which is shown before it enters. */
final class DesignFileView extends Div {
    private static final int MOST_BYTES = 1_000_000;
    private static final String REFUSED = "forms.design-file.refused";
    private static final List<String> PARTS = List.of("grants", "fields", "states", "doings", "rules");
    private final ViewRequest request;
    private final Texts texts;
    private final DesignImporter files;
    private final Select<Unit> unit = new Select<>();
    private final Div preview = new Div();
    private final Upload upload = new Upload(this::receive);

    /** @param units units for which the caller may design */
    DesignFileView(ViewRequest request, DesignImporter files, List<Unit> units) {
        this.request = request;
        this.texts = request.texts();
        this.files = files;
        addClassName("k-page");
        String title = texts.get("forms.design-file.title");
        request.title(title);
        unit.setId("forms-design-file-unit");
        unit.setLabel(texts.get("forms.design.field.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(one -> texts.choose(one.shortName(), one.nameEnglish()));
        if (!units.isEmpty()) {
            unit.setValue(units.getFirst());
        }
        request.draft().skip(unit);
        upload.setId("forms-design-file-file");
        upload.setAcceptedFileExtensions(".tsv");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(refused -> {
            upload.clearFileList();
            preview.removeAll();
            refuse(List.of(Problem.of("file", "forms.error.file")));
        });
        upload.setUploadButton(new Button(texts.get("forms.design-file.choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(texts.get("forms.design-file.drop")));
        upload.setWidthFull();
        preview.setId("forms-design-file-preview");
        preview.addClassName("k-page");
        preview.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(texts.get("records.place"), title)
                .crumb("", texts.get("records.home"))
                .crumb("forms/designs", texts.get("forms.design.plural"))
                .here(title));
        add(new Section(texts.get("forms.design-file.unit"), unit));
        add(new Section(texts.get("forms.design-file.shipped"), shipped()));
        add(new Section(
                texts.get("forms.design-file.file"), new Paragraph(texts.get("forms.design-file.text")), upload));
        add(preview);
    }

    private SmallTable shipped() {
        List<DesignFile> all =
                ShippedDesigns.keys().stream().map(ShippedDesigns::read).toList();
        return new SmallTable(
                        texts.get("forms.design-file.shipped"),
                        List.of(texts.get("forms.design.field.name"), texts.get("forms.design.field.sort")),
                        all.stream()
                                .map(file -> List.of(
                                        name(file),
                                        texts.get("forms.choice.design-sort."
                                                + file.design().getOrDefault("sort", "FORM"))))
                                .toList())
                .last(
                        texts.get("forms.design-file.look"),
                        all.stream().map(file -> look(file)).toList())
                .stacking();
    }

    private Button look(DesignFile file) {
        Button button = new Button(
                texts.get("forms.design-file.look"), Icons.of("eye"), press -> show(() -> file, DesignOrigin.SHIPPED));
        button.setId("forms-design-file-look-" + file.design().getOrDefault("design_key", ""));
        return button;
    }

    private String name(DesignFile file) {
        return texts.choose(
                file.design().getOrDefault("name", ""), file.design().getOrDefault("name_en", ""));
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            String text = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            request.later(() -> {
                upload.clearFileList();
                show(() -> DesignFile.read(text), DesignOrigin.IMPORTED);
            });
        }
    }

    /** Shows what would come in, what would be refused, and what would be put right before it is tried; nothing is stored yet. */
    void show(Supplier<DesignFile> read, DesignOrigin origin) {
        preview.removeAll();
        Unit chosen = unit.getValue();
        if (chosen == null) {
            refuse(List.of(Problem.of("unit", "records.error.missing")));
            return;
        }
        request.attempt(() -> {
            try {
                DesignFile file = read.get();
                DesignFindings found = files.look(request.caller(), file, chosen.id());
                preview.add(new SmallTable(
                        name(file),
                        List.of(texts.get("forms.design-file.part"), texts.get("forms.results.count")),
                        PARTS.stream()
                                .map(part -> List.of(
                                        texts.get(
                                                part.equals("grants")
                                                        ? "forms.design.field.grants"
                                                        : "forms.edition.field." + part),
                                        NumberFormatter.whole(file.count(part))))
                                .toList()));
                files.unknownRoles(request.caller(), file)
                        .forEach(role -> preview.add(new InlineNotice(
                                BadgeTone.WAIT,
                                texts.get("forms.design-file.role"),
                                texts.get("forms.design-file.role.help", role))));
                DesignFilePlaces places = new DesignFilePlaces(texts, file);
                tell(BadgeTone.LATE, REFUSED, found.refused(), places::words);
                tell(BadgeTone.WAIT, "forms.design-file.open", found.open(), places::words);
                if (found.refused().isEmpty()) {
                    Div buttons = new Div(take(file, chosen, origin));
                    buttons.addClassName("k-buttons");
                    preview.add(buttons);
                }
            } catch (Rejected refused) {
                refuse(refused.problems());
            }
        });
    }

    private Button take(DesignFile file, Unit chosen, DesignOrigin origin) {
        Button take = new Button(
                texts.get("forms.design-file.take"),
                Icons.of("download"),
                press -> request.attempt(() -> {
                    try {
                        RecordRow design = files.take(request.caller(), file, chosen.id(), origin);
                        request.tell(texts.get("forms.design-file.taken"));
                        request.open("forms/designs/" + design.id());
                    } catch (Rejected refused) {
                        tell(BadgeTone.LATE, REFUSED, refused.problems(), new DesignFilePlaces(texts, file)::words);
                    }
                }));
        take.setId("forms-design-file-take");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return take;
    }

    private void refuse(List<Problem> problems) {
        tell(
                BadgeTone.LATE,
                REFUSED,
                problems,
                problem -> texts.get(problem.key(), problem.args().toArray()));
    }

    /** All of one sort in one notice, none for none. */
    private void tell(BadgeTone tone, String title, List<Problem> problems, Function<Problem, String> words) {
        if (!problems.isEmpty()) {
            UnorderedList list = new UnorderedList();
            problems.stream().map(words).distinct().map(ListItem::new).forEach(list::add);
            preview.add(new InlineNotice(tone, texts.get(title), "").with(list));
        }
    }
}
