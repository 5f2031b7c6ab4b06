package org.khet.portal.api.ui.component;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.security.Caller;

/** Sends a photo to a browser; whether the caller may still see it is asked each time. */
final class PhotoDownload implements DownloadHandler {
    private static final String HALF_A_DAY = "private, max-age=43200, immutable";
    private final transient Photos photos;
    private final transient Caller caller;
    private final transient PersonId person;
    private final PhotoSize size;

    PhotoDownload(Photos photos, Caller caller, PersonId person, PhotoSize size) {
        this.photos = photos;
        this.caller = caller;
        this.person = person;
        this.size = size;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] file;
        try {
            file = photos.read(caller, person, size).bytes();
        } catch (NoLongerThere gone) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        event.getResponse().setHeader("Cache-Control", HALF_A_DAY);
        event.setContentType(JpegImage.MEDIA_TYPE);
        event.setContentLength(file.length);
        event.inline("photo.jpg");
        try (OutputStream out = event.getOutputStream()) {
            out.write(file);
        }
    }

    @Override
    public String getUrlPostfix() {
        return "photo.jpg";
    }

    /** A page under an open dialog keeps its faces. */
    @Override
    public boolean isAllowInert() {
        return true;
    }
}
