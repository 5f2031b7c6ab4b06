package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.photo.PreparedPhoto.Shape;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** A picture is chosen, dropped or taken, checked while it comes in, and shown as the square that would be kept. */
final class PhotoUpload extends CustomField<PreparedPhoto> {
    /** Checks a picture; runs on the thread of the upload. */
    interface Taker {
        /**
         * Checks it and makes it small.
         *
         * @throws Rejected if it is not taken
         */
        PreparedPhoto take(InputStream content);
    }

    private static final int MEBIBYTE = 1 << 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Taker taker;
    private final Upload upload = new Upload(this::receive);
    private final Div chosen = new Div();
    private final Image preview = new Image();
    private final RadioButtonGroup<PhotoCrop> cut = new RadioButtonGroup<>();
    private transient @Nullable PreparedPhoto prepared;

    PhotoUpload(ViewRequest request, Texts texts, long mostBytes, Taker taker) {
        this.request = request;
        this.texts = texts;
        this.taker = taker;
        setId("admin-photo");
        setLabel(texts.get("admin.photo.label"));
        setHelperText(texts.get("admin.photo.help", mostBytes / MEBIBYTE));
        upload.setId("admin-photo-file");
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setMaxFileSize((int) mostBytes);
        upload.setUploadButton(new Button(texts.get("admin.photo.choose"), Icons.of("camera")));
        upload.setDropLabel(new Span(texts.get("admin.photo.drop")));
        upload.addFileRejectedListener(refused -> wrong(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        preview.addClassNames("k-avatar", "k-avatar-large");
        preview.setId("admin-photo-preview");
        preview.setAlt(texts.get("admin.photo.preview"));
        cut.setId("admin-photo-cut");
        cut.setLabel(texts.get("admin.photo.cut"));
        cut.addValueChangeListener(change -> show());
        request.draft().skip(cut);
        chosen.addClassName("k-face");
        chosen.add(preview, cut);
        setPresentationValue(null);
        Div parts = new Div(chosen, upload);
        parts.addClassName("k-face-choice");
        add(parts);
    }

    /** Which square was chosen. */
    PhotoCrop cut() {
        return cut.getOptionalValue().orElse(PhotoCrop.MIDDLE);
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            take(content, event::reject);
        }
    }

    /**
     * Takes a picture; may run on any thread.
     *
     * @param refusing told the reason, for the sender
     */
    void take(InputStream content, Consumer<String> refusing) {
        try {
            PreparedPhoto taken = taker.take(content);
            request.later(() -> taken(taken));
        } catch (Rejected refused) {
            String sentence = refused.problems().stream()
                    .map(problem -> texts.get(problem.key(), problem.args().toArray()))
                    .collect(Collectors.joining(" · "));
            refusing.accept(sentence);
            request.later(() -> wrong(sentence));
        }
    }

    private void taken(PreparedPhoto photo) {
        setInvalid(false);
        setPresentationValue(photo);
        updateValue();
    }

    /** The reason at the field; the picture before stays. */
    private void wrong(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void show() {
        PreparedPhoto photo = prepared;
        chosen.setVisible(photo != null);
        if (photo != null) {
            JpegImage square = photo.cut(cut()).large();
            preview.setSrc(event -> send(event, square));
        }
    }

    private static void send(DownloadEvent event, JpegImage square) throws IOException {
        byte[] file = square.bytes();
        event.setContentType(JpegImage.MEDIA_TYPE);
        event.setContentLength(file.length);
        event.inline("photo.jpg");
        try (OutputStream out = event.getOutputStream()) {
            out.write(file);
        }
    }

    @Override
    protected @Nullable PreparedPhoto generateModelValue() {
        return prepared;
    }

    @Override
    protected void setPresentationValue(@Nullable PreparedPhoto photo) {
        prepared = photo;
        Shape shape = photo == null ? Shape.SQUARE : photo.shape();
        cut.setVisible(shape != Shape.SQUARE);
        cut.setItems(PhotoCrop.values());
        cut.setItemLabelGenerator(one -> texts.get("admin.photo.cut." + shape + "." + one));
        cut.setValue(shape == Shape.TALL ? PhotoCrop.START : PhotoCrop.MIDDLE); // a face stands above in a tall picture
        show();
    }
}
