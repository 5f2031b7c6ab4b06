package org.khet.portal.api.print;

/**
 * How large a page or picture is as it is looked at, turned the right way.
 *
 * @param wide millimetres
 * @param high millimetres
 */
public record SheetSize(double wide, double high) {
    /** The same in the largest size that fits into a frame, never larger than it is. */
    public SheetSize within(double mostWide, double mostHigh) {
        double part = Math.min(1, Math.min(mostWide / wide, mostHigh / high));
        return new SheetSize(wide * part, high * part);
    }
}
