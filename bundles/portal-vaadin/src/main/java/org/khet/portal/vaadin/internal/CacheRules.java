package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletResponse;

/**
 * How long a browser keeps files: fonts for a month, the theme's other files until the next visit asks whether they changed;
 * pages, answers and downloads not at all: they hold what an office knows, and computers are shared. What a component or Vaadin
 * says of a file of its own wins.
 */
final class CacheRules {
    private CacheRules() {}

    /** Whether the path leads to a file of the portal that is asked for again at each visit. */
    static boolean isAskedAgain(String path) {
        return !path.startsWith("/theme/fonts/")
                && (path.startsWith("/theme/") || path.startsWith("/aura/") || path.startsWith("/shell/"));
    }

    static void write(String path, HttpServletResponse response) {
        if (path.startsWith("/theme/fonts/")) {
            response.setHeader("Cache-Control", "public, max-age=2592000");
        } else if (isAskedAgain(path)) {
            response.setHeader("Cache-Control", "public, no-cache");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
