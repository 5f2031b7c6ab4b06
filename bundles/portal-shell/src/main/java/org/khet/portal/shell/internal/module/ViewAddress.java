package org.khet.portal.shell.internal.module;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An address of the host route: {@code <module>[/<view>[/<key>]]}.
 *
 * @param module module id, empty for the home page
 * @param view   view name, empty for the module's first view
 * @param key    record key, may be empty
 */
public record ViewAddress(String module, String view, String key) {
    /** The home page. */
    public static final ViewAddress HOME = new ViewAddress("", "", "");

    /** Leads nowhere: no module can have this id. */
    public static final ViewAddress NOWHERE = new ViewAddress("?", "", "");

    private static final int PARTS = 3;

    /** Reads a path, with or without a leading slash, without query. More than three parts lead nowhere. */
    public static ViewAddress of(String path) {
        List<String> parts = List.of(path.replaceFirst("^/+", "").split("/", -1));
        if (parts.size() > PARTS && !parts.subList(PARTS, parts.size()).stream().allMatch(String::isEmpty)) {
            return NOWHERE;
        }
        return new ViewAddress(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? URLDecoder.decode(parts.get(index), StandardCharsets.UTF_8) : "";
    }

    /** Whether it is the home page. */
    public boolean isHome() {
        return module.isEmpty();
    }

    /** As path without leading slash. */
    public String path() {
        return module + (view.isEmpty() ? "" : "/" + view) + (key.isEmpty() ? "" : "/" + key);
    }
}
