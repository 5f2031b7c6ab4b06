package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** First step: a file is chosen and read. */
final class FileStep extends Div {
    private static final int MEBIBYTE = 20;
    private final transient ImportContext context;
    private final transient Consumer<ParsedFile> opened;
    private final Div refusal = new Div();
    private final Upload upload = new Upload(this::receive);

    /** @param opened gets the file that was read */
    FileStep(ImportContext context, Consumer<ParsedFile> opened) {
        this.context = context;
        this.opened = opened;
        addClassName("k-page");
        refusal.setVisible(false);
        upload.setId("admin-imports-file");
        // also what is not taken: the service says what to do with it
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".tsv", ".txt", ".xls", ".xlsm");
        upload.setMaxFileSize(TableReader.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(context.text("admin.imports.choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(context.text("admin.imports.drop")));
        upload.setWidthFull();
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        add(new Section(
                context.text("admin.imports.step.file"),
                refusal,
                upload,
                new Paragraph(context.text(
                        "admin.imports.file.help",
                        TableReader.MOST_BYTES >> MEBIBYTE,
                        NumberFormatter.whole(TableReader.MOST_LINES))),
                new Paragraph(context.text("admin.imports.file.safe"))));
        add(new ImportHistorySection(context));
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            read(event.getFileName(), content, event::reject);
        }
    }

    /**
     * Reads a file; may run on any thread.
     *
     * @param refusing told the reason, for the sender
     */
    void read(String name, InputStream content, Consumer<String> refusing) {
        String sentence;
        try {
            ParsedFile file = ParsedFile.of(context, name, content);
            context.request().later(() -> opened.accept(file));
            return;
        } catch (Rejected refused) {
            sentence = refused.problems().stream()
                    .map(context::sentence)
                    .reduce((one, other) -> one + " · " + other)
                    .orElseThrow();
        } catch (IOException | OutOfService failure) {
            sentence = context.text("admin.imports.away");
        }
        String told = sentence;
        refusing.accept(told);
        context.request().later(() -> refuse(told));
    }

    /** Says at the field why a file is not taken, and what is needed. */
    void refuse(String sentence) {
        upload.clearFileList();
        var note = new InlineNotice(BadgeTone.LATE, context.text("admin.imports.refused"), sentence);
        note.setId("admin-imports-refused");
        refusal.setVisible(true);
        refusal.removeAll();
        refusal.add(note);
    }

    /** Says that the file that was looked at has gone. */
    void gone() {
        var note = new InlineNotice(
                BadgeTone.NEAR, context.text("admin.imports.gone"), context.text("admin.imports.gone.text"));
        note.setId("admin-imports-gone");
        refusal.setVisible(true);
        refusal.add(note);
    }
}
