package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletResponse;

/** How long a browser keeps files: fonts for a month, the theme's other files until the next visit asks whether they changed. */
final class CacheRules {
    private CacheRules() {}

    static void write(String path, HttpServletResponse response) {
        if (path.startsWith("/theme/fonts/")) {
            response.setHeader("Cache-Control", "public, max-age=2592000");
        } else if (path.startsWith("/theme/") || path.startsWith("/aura/")) {
            response.setHeader("Cache-Control", "public, no-cache");
        }
    }
}
