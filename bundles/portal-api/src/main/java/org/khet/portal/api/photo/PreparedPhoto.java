package org.khet.portal.api.photo;

import java.util.Map;

/**
 * A picture that was checked, turned upright, cut to squares and made small; not kept yet.
 *
 * @param shape how it came
 * @param cuts  the squares; of a {@link Shape#SQUARE} picture the middle only
 */
public record PreparedPhoto(Shape shape, Map<PhotoCrop, Pair> cuts) {
    /** How a picture came. */
    public enum Shape {
        /** Nothing is cut away. */
        SQUARE,
        /** Higher than wide. */
        TALL,
        /** Wider than high. */
        WIDE
    }

    /**
     * One square in both sizes.
     *
     * @param small {@link PhotoSize#SMALL}
     * @param large {@link PhotoSize#LARGE}
     */
    public record Pair(JpegImage small, JpegImage large) {}

    /** Keeps an immutable copy. */
    public PreparedPhoto {
        cuts = Map.copyOf(cuts);
        if (!cuts.containsKey(PhotoCrop.MIDDLE)) {
            throw new IllegalArgumentException("no middle");
        }
    }

    /** This square, or the middle where there is no choice. */
    public Pair cut(PhotoCrop wanted) {
        Pair found = cuts.get(wanted);
        return found == null
                ? cuts.getOrDefault(PhotoCrop.MIDDLE, cuts.values().iterator().next())
                : found;
    }
}
