package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.PhotoStrip;

/** Files of a field: pictures are looked at, each opens in full; all else is taken out. */
final class FileFacts {
    /** What every browser draws. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");

    private final RecordKind kind;
    private final ValueFormatter names;
    private final ViewRequest request;

    FileFacts(RecordKind kind, ValueFormatter names, ViewRequest request) {
        this.kind = kind;
        this.names = names;
        this.request = request;
    }

    Component of(Field<?> field, List<?> files) {
        Div all = new Div();
        all.addClassName("k-chips");
        List<Files.Stored> pictures = new ArrayList<>();
        List<FileId> ids = files.stream().map(FileId.class::cast).toList();
        String prefix = kind.module() + "-" + kind.name() + "-" + field.name() + "-";
        for (Files.Stored file : names.services().files().find(request.caller().office(), ids)) {
            if (isLookedAt(file)) {
                pictures.add(file);
            } else {
                all.add(download(prefix, file));
            }
        }
        if (!pictures.isEmpty()) {
            PhotoStrip strip = new PhotoStrip();
            strip.setId(prefix + "photos");
            strip.addAttachListener(shown -> draw(strip, pictures));
            all.addComponentAsFirst(strip);
        }
        return all;
    }

    private void draw(PhotoStrip strip, List<Files.Stored> pictures) {
        if (strip.getElement().getChildCount() == 0) {
            for (Files.Stored file : pictures) {
                DownloadHandler picture = event -> send(event, file);
                strip.photo(picture, picture, file.name());
            }
        }
    }

    /** Files leave the portal for nobody who only looks as somebody else. */
    private boolean isLookedAt(Files.Stored file) {
        return PICTURES.contains(file.mediaType())
                && request.caller().onlooker().isEmpty();
    }

    private void send(DownloadEvent event, Files.Stored file) throws IOException {
        try (var content = names.services().files().open(request.caller(), file.id())) {
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            event.inline(file.name());
            content.transferTo(event.getOutputStream());
        }
    }

    private Download download(String prefix, Files.Stored file) {
        return new Download(
                prefix + file.id().value(),
                "download",
                file.name(),
                () -> new Download.Kind(file.name(), file.mediaType()),
                out -> {
                    try (var in = names.services().files().open(request.caller(), file.id())) {
                        in.transferTo(out);
                    }
                });
    }
}
