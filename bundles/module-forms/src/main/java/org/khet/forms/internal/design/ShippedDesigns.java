package org.khet.forms.internal.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Designs that come with the portal, as files: an office takes those that it wants, and changes them as its own. Source: core
 * CORE-153; policyplan PLAN-54 to PLAN-56; ict ICT-98, D.2; kinds-processes.md §5. Stateless.
 */
public final class ShippedDesigns {
    private static final List<String> NAMES = List.of(
            "coordination-log",
            "service-log",
            "satisfaction",
            "school-staff",
            "school-building",
            "school-equipment",
            "network-evaluation",
            "systems-evaluation",
            "website-evaluation",
            "application-evaluation");

    private ShippedDesigns() {}

    /** Their keys. */
    public static List<String> keys() {
        return NAMES;
    }

    /** The file of one. */
    public static DesignFile read(String key) {
        try (InputStream in = ShippedDesigns.class.getResourceAsStream("/designs/" + key + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("no shipped design " + key);
            }
            return DesignFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
