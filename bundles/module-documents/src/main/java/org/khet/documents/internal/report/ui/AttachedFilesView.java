package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.FilePreview;
import org.khet.portal.api.ui.component.Icons;

/**
 * Files of a record that a browser shows, read on its page one at a time: a button for each, the pressed one below. Nothing is fetched
 * before it is pressed. Source: DESIGN 07, core CORE-59.
 */
public final class AttachedFilesView extends Div {
    private final ViewRequest request;
    private final Files files;
    private final String id;
    private final List<Files.Stored> shown;
    private final Map<FileId, Button> ways = new LinkedHashMap<>();
    private final Div buttons = new Div();
    private final Div place = new Div();

    /**
     * The buttons.
     *
     * @param id    element id of the file that is read, and the beginning of those of the buttons
     * @param shown files for which {@link FilePreview#shows} holds
     */
    public AttachedFilesView(ViewRequest request, Files files, String id, List<Files.Stored> shown) {
        this.request = request;
        this.files = files;
        this.id = id;
        this.shown = List.copyOf(shown);
        buttons.getStyle()
                .set("display", "flex")
                .set("flex-wrap", "wrap")
                .set("gap", "8px")
                .set("padding", "8px 12px");
        for (Files.Stored file : shown) {
            Button way = new Button(
                    request.texts().get("documents.letter.read-file", file.name()),
                    Icons.of("eye"),
                    press -> read(file));
            way.setId(id + "-" + file.id().value());
            ways.put(file.id(), way);
            buttons.add(way);
        }
        add(buttons, place);
    }

    /** What of these a browser shows. */
    public static List<Files.Stored> shown(List<Files.Stored> all) {
        return all.stream().filter(file -> FilePreview.shows(file.mediaType())).toList();
    }

    /** With the first one open; a single one needs no button then. */
    AttachedFilesView opened() {
        buttons.setVisible(shown.size() > 1);
        shown.stream().findFirst().ifPresent(this::read);
        return this;
    }

    private void read(Files.Stored file) {
        ways.forEach(
                (key, way) -> way.getElement().setAttribute("aria-pressed", String.valueOf(key.equals(file.id()))));
        place.removeAll();
        place.add(new FilePreview(id, new Download.Kind(file.name(), file.mediaType()), out -> {
            try (var in = files.open(request.caller(), file.id())) {
                in.transferTo(out);
            }
        }));
    }
}
