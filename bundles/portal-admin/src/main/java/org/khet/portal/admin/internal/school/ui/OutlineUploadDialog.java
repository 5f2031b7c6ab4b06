package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolMapRegister.Outlines;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;

/** Takes a file of outlines for the map, or takes them off it. */
final class OutlineUploadDialog extends Dialog {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolMapRegister register;
    private final transient Outlines seen;
    private final transient Consumer<Outlines> changed;
    private final Div refusal = new Div();
    private final Upload upload = new Upload(this::receive);

    OutlineUploadDialog(
            ViewRequest request, Texts texts, SchoolMapRegister register, Outlines seen, Consumer<Outlines> changed) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.seen = seen;
        this.changed = changed;
        setHeaderTitle(texts.get("admin.schools.outlines.title"));
        setWidth("min(560px, 100%)");
        upload.setId("admin-outlines-file");
        upload.setAcceptedFileExtensions(".geojson", ".json");
        upload.setMaxFileSize(SchoolMapRegister.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.get("admin.schools.outlines.choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(texts.get("admin.schools.outlines.drop")));
        upload.setWidthFull();
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        add(
                new Div(
                        seen.areas() == 0
                                ? texts.get("admin.schools.outlines.none")
                                : texts.get("admin.schools.outlines.present", seen.file(), seen.areas())),
                new Div(texts.get("admin.schools.outlines.help")),
                refusal,
                upload);
        if (seen.areas() > 0) {
            Button wipe = new Button(
                    texts.get("admin.schools.outlines.wipe"),
                    press -> attempt(() -> {
                        register.wipe(request.caller(), seen.edition());
                        return Outlines.NONE;
                    }));
            wipe.setId("admin-outlines-wipe");
            wipe.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            add(wipe);
        }
        Button close = new Button(texts.get("admin.schools.outlines.close"), press -> close());
        close.setId("admin-outlines-close");
        getFooter().add(close);
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            byte[] read = content.readNBytes(SchoolMapRegister.MOST_BYTES + 1);
            take(event.getFileName(), read);
        }
    }

    /** Takes a file; may run on any thread. */
    void take(String name, byte[] content) {
        request.later(() -> attempt(() -> register.draw(request.caller(), seen.edition(), name, content)));
    }

    private void attempt(Supplier<Outlines> work) {
        try {
            request.attempt(() -> {
                changed.accept(work.get());
                close();
                request.tell(texts.get("admin.schools.outlines.saved"));
            });
        } catch (Rejected refused) {
            refuse(refused.problems().stream().map(this::sentence).collect(Collectors.joining(" · ")));
        } catch (Outdated late) {
            refuse(sentence(late.problem()));
        }
    }

    private String sentence(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.removeAll();
        refusal.add(new InlineNotice(BadgeTone.LATE, texts.get("admin.schools.outlines.refused"), sentence));
    }
}
