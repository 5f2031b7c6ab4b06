package org.khet.portal.api.photo;

/** The two sizes of a photo; both are squares. Source: our proposal. */
public enum PhotoSize {
    /** Beside a name. */
    SMALL(96),
    /** On the page of a person and on paper. */
    LARGE(320);

    private final int pixels;

    PhotoSize(int pixels) {
        this.pixels = pixels;
    }

    /** Pixels on a side. */
    public int pixels() {
        return pixels;
    }
}
