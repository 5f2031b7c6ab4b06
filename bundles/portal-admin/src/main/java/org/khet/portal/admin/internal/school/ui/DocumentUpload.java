package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;

/** Takes one document; kept only with the record that names it. */
final class DocumentUpload extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Files files;
    private final Div refusal = new Div();
    private final Upload upload = new Upload(this::receive);
    private transient Files.@Nullable Staged staged;

    DocumentUpload(ViewRequest request, Texts texts, Files files) {
        this.request = request;
        this.texts = texts;
        this.files = files;
        upload.setId("admin-end-file");
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setMaxFileSize((int) SchoolChangeRegister.DOCUMENT.mostBytes());
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.get("admin.school.end.file"), Icons.of("upload")));
        upload.setDropLabel(new Span(texts.get("admin.school.end.file.drop")));
        upload.setWidthFull();
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        upload.addFileRemovedListener(removed -> staged = null);
        add(refusal, upload);
    }

    /** The document that was taken, if any. */
    Files.@Nullable Staged staged() {
        return staged;
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            take(event.getFileName(), content, event::reject);
        }
    }

    /**
     * Takes a document; may run on any thread.
     *
     * @param refusing told the reason, for the sender
     */
    void take(String name, InputStream content, Consumer<String> refusing) {
        String sentence;
        try {
            Files.Staged taken = files.stage(name, content, SchoolChangeRegister.DOCUMENT);
            request.later(() -> {
                refusal.removeAll();
                staged = taken;
            });
            return;
        } catch (Rejected refused) {
            sentence = refused.problems().stream()
                    .map(problem -> texts.get(problem.key(), problem.args().toArray()))
                    .collect(Collectors.joining(" · "));
        } catch (OutOfService away) {
            sentence = texts.get("admin.imports.away");
        }
        String told = sentence;
        refusing.accept(told);
        request.later(() -> refuse(told));
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.removeAll();
        refusal.add(new InlineNotice(BadgeTone.LATE, texts.get("admin.school.end.file.refused"), sentence));
    }
}
