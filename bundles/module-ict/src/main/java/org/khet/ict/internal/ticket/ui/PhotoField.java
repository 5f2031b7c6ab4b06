package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** Photos of a report or a message, none at first: each is checked by its content while it comes in. */
final class PhotoField extends CustomField<List<Files.Staged>> {
    /** Takes an upload. */
    interface Taker {
        /**
         * Checks and stores the content.
         *
         * @throws Rejected if it is not taken
         */
        Files.Staged take(String name, InputStream content);
    }

    private static final String NONE_UPLOADING = "!element.files.some(file => file.uploading)";
    /**
     * The browser has the pictures already; the server need not send them back to show them small. Some phones call each
     * {@code image.jpg}: see {@link #key}.
     */
    private static final String REMEMBER =
            "if (!this.khetPhotos) { this.khetPhotos = new Map(); this.addEventListener('upload-success', (event) =>"
                    + " this.khetPhotos.set(event.detail.file.size + ' ' + event.detail.file.name,"
                    + " URL.createObjectURL(event.detail.file))); }";

    private static final String SMALL =
            "const photo = $0.khetPhotos?.get($1); if (photo) this.src = photo; else this.hidden = true;";

    private static final List<String> ENDS = List.of("upload-success", "upload-error", "upload-abort", "file-remove");

    private final Texts texts;
    private final ViewRequest request;
    private final Taker taker;
    private final int most;
    private final List<Files.Staged> photos = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload;
    private int settled;
    private boolean uploading;

    PhotoField(ViewRequest request, Taker taker, int most, int mebibytes) {
        super(List.of());
        this.request = request;
        this.texts = request.texts();
        this.taker = taker;
        this.most = most;
        setLabel(texts.get("ict.repair.form.photos.label"));
        setHelperText(texts.get("ict.repair.form.photos.help", most, mebibytes));
        upload = new Upload(this::receive);
        upload.setId("ict-repair-form-photos");
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp", "image/gif");
        upload.setMaxFileSize(mebibytes * 1024 * 1024);
        upload.setI18n(words());
        Button choose = new Button(texts.get("ict.repair.form.photos.choose"), Icons.of("camera"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(texts.get("ict.repair.form.photos.drop")));
        upload.addFileRejectedListener(refused -> wrong(texts.get("ict.error.file", refused.getFileName())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            settled = photos.size();
        });
        upload.addAttachListener(shown -> upload.getElement().executeJs(REMEMBER));
        upload.getElement().addEventListener("upload-start", start -> uploading = true);
        ENDS.forEach(end -> upload.getElement()
                .addEventListener(end, ended -> uploading = false)
                .setFilter(NONE_UPLOADING));
        list.setVisible(false);
        add(new Div(list, upload));
    }

    /** Whether the browser is still sending a photo, which is not in the value yet. */
    boolean isUploading() {
        return uploading;
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            Files.Staged staged = taker.take(event.getFileName(), content);
            request.later(() -> added(staged));
        } catch (Rejected refused) {
            String sentence = texts.get("ict.error.file", event.getFileName());
            event.reject(sentence);
            request.later(() -> wrong(sentence));
        } catch (OutOfService full) {
            String sentence = texts.get("ict.error.file-store");
            event.reject(sentence);
            request.later(() -> {
                wrong(sentence);
                throw full; // told with its number, which stands in the log
            });
        }
    }

    /** Puts a photo that was taken in behind those of the times before, in its place among those chosen with it. */
    void added(Files.Staged staged) {
        if (photos.size() >= most) {
            wrong(texts.get("ict.error.photos", most));
            return;
        }
        setInvalid(false);
        photos.add(staged);
        // several at once arrive in any order
        int first = Math.min(settled, photos.size() - 1);
        photos.subList(first, photos.size()).sort(Comparator.comparing(Files.Staged::name));
        show();
        updateValue();
    }

    private void wrong(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void show() {
        list.removeAll();
        list.setVisible(!photos.isEmpty());
        for (Files.Staged photo : photos) {
            Button away = new Button(Icons.of("x"), press -> {
                photos.remove(photo);
                settled = photos.size();
                show();
                updateValue();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel(texts.get("ict.repair.form.photos.remove", photo.name()));
            list.add(new ListItem(small(photo), new Span(photo.name()), away));
        }
    }

    private Image small(Files.Staged photo) {
        Image image = new Image();
        image.setAlt("");
        image.getStyle()
                .set("width", "64px")
                .set("height", "48px")
                .set("object-fit", "cover")
                .set("vertical-align", "middle")
                .set("margin-inline-end", "8px");
        image.getElement().executeJs(SMALL, upload.getElement(), key(photo));
        return image;
    }

    /** What tells a picture from others in the browser: its size in bytes and its name. */
    static String key(Files.Staged photo) {
        return photo.size() + " " + photo.name();
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error();
        error.setTooManyFiles(texts.get("ict.error.photos", most));
        error.setFileIsTooBig(texts.get("ict.error.file-large"));
        error.setIncorrectFileType(texts.get("ict.error.file-type"));
        var i18n = new UploadI18N();
        i18n.setError(error);
        return i18n;
    }

    @Override
    protected List<Files.Staged> generateModelValue() {
        return List.copyOf(photos);
    }

    @Override
    protected void setPresentationValue(List<Files.Staged> value) {
        photos.clear();
        if (value != null) {
            photos.addAll(value);
        }
        settled = photos.size();
        show();
    }
}
