package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Which edition of the portal's files a browser holds. Archives are reproducible, so all their files bear the same date and
 * a browser would be told that nothing has changed after an update; the edition is the time of the last change of a bundle
 * instead, and the date is not asked for.
 */
final class StaticFileVersion {
    private static final Set<String> ASKED = Set.of("if-modified-since", "if-none-match");
    private final LongSupplier lastChange;

    StaticFileVersion(LongSupplier lastChange) {
        this.lastChange = lastChange;
    }

    static StaticFileVersion ofBundles() {
        return new StaticFileVersion(StaticFileVersion::lastChangeOfBundles);
    }

    /** Whether the browser has this edition; then it has been told so, else the edition stands in the answer. */
    boolean isHeld(HttpServletRequest request, HttpServletResponse response) {
        String edition = '"' + Long.toHexString(lastChange.getAsLong()) + '"';
        response.setHeader("ETag", edition);
        @Nullable String held = request.getHeader("If-None-Match");
        boolean same = held != null && (held.equals(edition) || held.equals("W/" + edition));
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }

    /** The request as if the browser held nothing. */
    static HttpServletRequest unconditional(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return isAsked(name) ? null : super.getHeader(name);
            }

            @Override
            public long getDateHeader(String name) {
                return isAsked(name) ? -1 : super.getDateHeader(name);
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                return isAsked(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
            }
        };
    }

    private static boolean isAsked(String name) {
        return ASKED.contains(name.toLowerCase(Locale.ROOT));
    }

    private static long lastChangeOfBundles() {
        Bundle own = FrameworkUtil.getBundle(StaticFileVersion.class);
        BundleContext context = own == null ? null : own.getBundleContext();
        Stream<Bundle> all = context == null ? Stream.empty() : Arrays.stream(context.getBundles());
        return all.mapToLong(Bundle::getLastModified).max().orElse(0);
    }
}
