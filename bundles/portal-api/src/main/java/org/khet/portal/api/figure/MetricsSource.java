package org.khet.portal.api.figure;

import java.util.List;

/** Whiteboard service: figures of one part of the portal, read for each {@code GET /metrics}. Quick, safe for concurrent use. */
@FunctionalInterface
public interface MetricsSource {
    /**
     * A figure.
     *
     * @param name  lower case with underscores, begins with {@code khet_}; a name that ends in {@code _total} only grows
     * @param help  one English sentence
     * @param value present value
     */
    record Figure(String name, String help, double value) {}

    /** The figures now. */
    List<Figure> read();
}
