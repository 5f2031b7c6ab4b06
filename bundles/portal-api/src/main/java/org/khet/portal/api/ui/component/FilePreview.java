package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * A PDF or a picture as it looks, on the page itself. The browser draws it; its answer alone may stand in a frame, and only in one of this
 * portal. Where a browser shows no PDF in a page (most phones), the button that opens the file stands beside the other facts as ever.
 */
public final class FilePreview extends Div {
    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");

    /** In the frame of this portal only; nothing in it runs, or is asked of others. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'";

    /**
     * A file.
     *
     * @param id    element id
     * @param kind  name and type, one for which {@link #shows} holds
     * @param maker writes it
     */
    public FilePreview(String id, Download.Kind kind, Download.Maker maker) {
        addClassName("k-file-preview");
        DownloadHandler handler = event -> send(event, kind, maker);
        Component shown = kind.mediaType().equals(PDF) ? frame(kind, handler) : picture(kind, handler);
        shown.setId(id);
        add(shown);
    }

    /** Whether files of this type are shown. */
    public static boolean shows(String mediaType) {
        return mediaType.equals(PDF) || PICTURES.contains(mediaType);
    }

    private static Component frame(Download.Kind kind, DownloadHandler handler) {
        IFrame frame = new IFrame();
        frame.addAttachListener(shown -> frame.getElement().setAttribute("src", handler));
        frame.setTitle(kind.name());
        return frame;
    }

    private static Component picture(Download.Kind kind, DownloadHandler handler) {
        Image picture = new Image();
        picture.addAttachListener(shown -> picture.getElement().setAttribute("src", handler));
        picture.setAlt(kind.name());
        return picture;
    }

    private static void send(DownloadEvent event, Download.Kind kind, Download.Maker maker) throws IOException {
        event.getResponse().setHeader("X-Frame-Options", "SAMEORIGIN");
        event.getResponse().setHeader("Content-Security-Policy", POLICY);
        event.setContentType(kind.mediaType());
        event.inline(kind.name());
        try (OutputStream out = event.getOutputStream()) {
            maker.write(out);
        }
    }
}
