package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Supplier;

/** A button behind which a file is made when it is pressed. */
public final class Download extends Span {
    /** Writes the file; runs without the session's lock. */
    public interface Maker {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file.
     *
     * @param name      name for the browser
     * @param mediaType type; a PDF and a picture open in a tab of their own, to be looked at
     */
    public record Kind(String name, String mediaType) {
        /** What every browser shows by itself and runs nothing of. */
        private static final Set<String> LOOKED_AT = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

        /** A paper. */
        public static Kind pdf(String name) {
            return new Kind(name + ".pdf", "application/pdf");
        }

        boolean opens() {
            return LOOKED_AT.contains(mediaType);
        }
    }

    private final Button button;

    /**
     * A button.
     *
     * @param id    element id
     * @param text  words
     * @param kind  asked at the press, so that the name follows the filter
     * @param maker writes it
     */
    public Download(String id, String icon, String text, Supplier<Kind> kind, Maker maker) {
        Anchor link = new Anchor();
        link.addAttachListener(shown -> link.setHref((DownloadHandler) event -> send(event, kind.get(), maker)));
        link.setTarget(kind.get().opens() ? AnchorTarget.BLANK : AnchorTarget.DEFAULT);
        link.getElement().setAttribute("hidden", true);
        link.getElement().setAttribute("aria-hidden", "true");
        button = new Button(text, Icons.of(icon));
        button.setId(id);
        // in the browser alone: a press right before the view is replaced still asks for what is shown
        button.addAttachListener(
                shown -> button.getElement().executeJs("this.onclick = () => this.nextElementSibling.click()"));
        add(button, link);
    }

    Button button() {
        return button;
    }

    private static void send(DownloadEvent event, Kind kind, Maker maker) throws IOException {
        event.setContentType(kind.mediaType());
        if (kind.opens()) {
            event.inline(kind.name());
        } else {
            event.setFileName(kind.name());
        }
        try (OutputStream out = event.getOutputStream()) {
            maker.write(out);
        }
    }
}
