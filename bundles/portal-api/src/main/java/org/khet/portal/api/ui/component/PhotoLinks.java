package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.StreamRegistration;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.security.Caller;

/** Under which addresses a browser tab loads photos; they cannot be guessed and end with the tab. Used with the session lock held. */
final class PhotoLinks {
    private final UI page;
    private final Map<Link, StreamRegistration> links = new HashMap<>();

    private PhotoLinks(UI page) {
        this.page = page;
        page.addDetachListener(closed -> {
            links.values().forEach(StreamRegistration::unregister);
            links.clear();
        });
    }

    /**
     * Which picture for whom.
     *
     * @param office of the caller
     * @param caller who looks
     * @param photo  which edition of it
     * @param size   how large
     */
    private record Link(OfficeId office, PersonId caller, Photo photo, PhotoSize size) {}

    static PhotoLinks of(UI page) {
        PhotoLinks known = ComponentUtil.getData(page, PhotoLinks.class);
        if (known == null) {
            known = new PhotoLinks(page);
            ComponentUtil.setData(page, PhotoLinks.class, known);
        }
        return known;
    }

    /** The same for the same edition as long as the tab is open, so that the browser's cache has it. */
    String address(Photos photos, Caller caller, Photo photo, PhotoSize size) {
        return links.computeIfAbsent(
                        new Link(caller.office(), caller.person(), photo, size),
                        link -> page.getSession()
                                .getResourceRegistry()
                                .registerResource(
                                        new PhotoDownload(photos, caller, photo.person(), size), page.getElement()))
                .getResourceUri()
                .toString();
    }
}
