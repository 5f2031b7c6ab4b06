package org.khet.portal.api.photo;

/** Which square of a picture that is none is taken. */
public enum PhotoCrop {
    /** The top of a tall picture, the left of a wide one. */
    START,
    /** The middle. */
    MIDDLE,
    /** The bottom of a tall picture, the right of a wide one. */
    END
}
