package org.khet.documents.internal.signature.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import org.khet.documents.internal.signature.SignaturePictures;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;

/** The picture of the own signature: brought from a file or a camera, looked at, removed. Source: core CORE-72. */
public final class SignaturePage extends Div {
    private static final int MOST_BYTES = 10 << 20;
    private final ViewRequest request;
    private final Texts texts;
    private final SignaturePictures pictures;
    private final Div note = new Div();
    private final Div present = new Div();

    /** For whoever opens it. */
    public SignaturePage(ViewRequest request, SignaturePictures pictures) {
        this.request = request;
        this.texts = request.texts();
        this.pictures = pictures;
        addClassName("k-page");
        request.title(texts.get("documents.signature.page"));
        Upload upload = new Upload(this::receive);
        upload.setId("documents-signature-file");
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(texts.get("documents.signature.choose"), Icons.of("pen-line")));
        upload.setDropLabel(new Span(texts.get("records.files.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(
                new PageHeader(texts.get("documents.level.plural"), texts.get("documents.signature.page"))
                        .crumb("documents/inbox", texts.get("documents.level.plural"))
                        .here(texts.get("documents.signature.page")),
                note,
                new Section(
                        texts.get("documents.signature.page"),
                        new Paragraph(texts.get("documents.signature.help")),
                        present,
                        upload));
        show();
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            take(content);
        } catch (Rejected refused) {
            event.reject(texts.get(refused.problems().getFirst().key()));
        } catch (RuntimeException failed) {
            event.reject(texts.get("documents.error.signature.failed"));
            request.later(() -> request.attempt(() -> {
                throw failed;
            }));
        }
    }

    /** Takes a picture; may run on any thread. */
    void take(InputStream content) {
        try {
            pictures.keep(request.caller(), content);
            request.later(this::show);
        } catch (Rejected refused) {
            request.later(() -> {
                note.removeAll();
                note.add(new InlineNotice(
                        BadgeTone.NEAR, texts.get(refused.problems().getFirst().key()), ""));
            });
            throw refused;
        }
    }

    private void show() {
        note.removeAll();
        present.removeAll();
        Optional<byte[]> own = pictures.own(request.caller());
        if (own.isPresent()) {
            Image picture = new Image(
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(own.get()),
                    texts.get("documents.signature.page"));
            picture.setId("documents-signature-picture");
            picture.getStyle().set("max-width", "100%").set("background", "white");
            Button away = new Button(
                    texts.get("documents.signature.remove"),
                    Icons.of("x"),
                    press -> request.attempt(() -> {
                        pictures.remove(request.caller());
                        show();
                    }));
            away.setId("documents-signature-remove");
            present.add(picture, new Div(away));
        } else {
            present.add(new Paragraph(texts.get("documents.signature.none")));
        }
    }
}
