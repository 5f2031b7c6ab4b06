package org.khet.portal.api.ui.component;

import java.util.List;

/** The page around a view: it knows where the view stands and completes the trail of its {@link PageHeader}. DESIGN §2.1. */
public interface PageTrail {
    /** What stands above the page that is shown, the home page first; empty on the home page itself. */
    List<Step> steps();

    /**
     * A step of the trail.
     *
     * @param address address inside the portal, empty for the home page
     * @param text    name of the page in the language of the reader
     */
    record Step(String address, String text) {}
}
