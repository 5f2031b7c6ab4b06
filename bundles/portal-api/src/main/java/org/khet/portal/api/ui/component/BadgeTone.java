package org.khet.portal.api.ui.component;

import java.util.Locale;

/** The six states of the whole portal: shape, word and colour. Source: DESIGN §1.6, §3.2. */
public enum BadgeTone {
    /** Not started, draft, told. */
    IDLE("circle-dashed"),
    /** Being worked on. */
    RUN("circle-dot"),
    /** The clock is paused. */
    WAIT("pause"),
    /** Due soon. */
    NEAR("clock-alert"),
    /** Too late, or refused. */
    LATE("triangle-alert"),
    /** Done. */
    DONE("circle-check");

    private final String icon;

    BadgeTone(String icon) {
        this.icon = icon;
    }

    /** Lucide name of the shape. */
    public String icon() {
        return icon;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
