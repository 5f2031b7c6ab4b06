package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Photos with words; each opens in full. */
public final class PhotoStrip extends UnorderedList {
    /** An empty strip. */
    public PhotoStrip() {
        addClassName("k-photos");
    }

    /**
     * Adds a photo.
     *
     * @param small gives the picture
     * @param full  gives the picture for its own tab
     * @param words what is on it, also the text for screen readers
     */
    public PhotoStrip photo(DownloadHandler small, DownloadHandler full, String words) {
        Image image = new Image(small, words);
        Span caption = new Span(words);
        caption.addClassName("k-photo-words");
        Anchor link = new Anchor(full, "");
        link.setTarget(AnchorTarget.BLANK);
        link.add(image, caption);
        link.addClassName("k-photo");
        add(new ListItem(link));
        return this;
    }
}
