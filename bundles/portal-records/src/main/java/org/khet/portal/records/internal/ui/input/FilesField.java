package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** Files of a record: those that are kept, as keys, and those that came in now, each checked by its content. */
final class FilesField extends CustomField<@Nullable List<?>> {
    private static final int MEBIBYTE = 1024 * 1024;
    private final transient ViewRequest request;
    private final transient Files files;
    private final transient FieldType.FileList type;
    private final transient Texts texts;
    private final transient List<Object> held = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload;

    FilesField(ViewRequest request, Files files, FieldType.FileList type) {
        this.request = request;
        this.files = files;
        // what the office takes of it, by its settings
        this.type = new FieldType.FileList(files.narrowed(request.caller().office(), type.rules()), type.most());
        this.texts = request.texts();
        upload = new Upload(this::receive);
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, this.type.rules().mostBytes()));
        upload.setAcceptedMimeTypes(this.type.rules().types().toArray(String[]::new));
        upload.setUploadButton(new Button(texts.get("records.files.choose"), Icons.of("paperclip")));
        upload.setDropLabel(new Span(texts.get("records.files.drop")));
        upload.addFileRejectedListener(refused -> wrong(texts.get(
                "records.files.refused",
                refused.getFileName(),
                this.type.rules().mostBytes() / MEBIBYTE)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        list.setVisible(false);
        add(new Div(list, upload));
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            Files.Staged staged = files.stage(event.getFileName(), content, type.rules());
            request.later(() -> added(staged));
        } catch (Rejected refused) {
            String sentence = texts.get(
                    "records.files.refused", event.getFileName(), type.rules().mostBytes() / MEBIBYTE);
            event.reject(sentence);
            request.later(() -> wrong(sentence));
        } catch (OutOfService full) {
            String sentence = texts.get("records.files.store");
            event.reject(sentence);
            request.later(() -> {
                wrong(sentence);
                throw full; // told with its number, which stands in the log
            });
        }
    }

    private void added(Files.Staged staged) {
        if (held.size() >= type.most()) {
            wrong(texts.get("records.error.files", type.most()));
            return;
        }
        setInvalid(false);
        held.add(staged);
        show();
        updateValue();
    }

    private void wrong(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void show() {
        list.removeAll();
        list.setVisible(!held.isEmpty());
        for (Object file : held) {
            Button away = new Button(Icons.of("x"), press -> {
                held.remove(file);
                show();
                updateValue();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel(texts.get("records.files.remove", name(file)));
            list.add(new ListItem(new Span(name(file)), away));
        }
    }

    private String name(Object file) {
        return file instanceof Files.Staged staged
                ? staged.name()
                : files.find(request.caller().office(), Set.of((FileId) file)).stream()
                        .map(Files.Stored::name)
                        .findFirst()
                        .orElse("–");
    }

    @Override
    protected @Nullable List<?> generateModelValue() {
        return held.isEmpty() ? null : List.copyOf(held);
    }

    @Override
    protected void setPresentationValue(@Nullable List<?> value) {
        held.clear();
        if (value != null) {
            held.addAll(value);
        }
        show();
    }
}
