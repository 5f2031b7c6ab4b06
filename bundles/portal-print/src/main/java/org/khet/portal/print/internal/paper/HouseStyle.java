package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.khet.portal.api.print.Paper;

/** Style that all papers share; a template overrides what it needs. */
final class HouseStyle {
    private static final String SHARED = read();

    private HouseStyle() {}

    static String of(Paper paper) {
        var size = switch (paper.sheet()) {
            case A4_PORTRAIT -> "@page { size: A4 portrait; margin: 25mm 20mm 20mm 30mm; }\n";
            case A4_LANDSCAPE -> "@page { size: A4 landscape; margin: 20mm 15mm 18mm 15mm; }\n";
        };
        return size + SHARED;
    }

    private static String read() {
        try (var style = HouseStyle.class.getResourceAsStream("/org/khet/portal/print/house.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
