package org.khet.portal.vaadin.internal;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Lines for push are opened by pages of this portal only: a browser tells the origin of each, so a page of another site
 * cannot use somebody's session. Asked by the connector, because lines do not pass the filters. Source: ASVS 5.0 V4.4.2.
 */
final class PushOrigin {
    private PushOrigin() {}

    /** @throws HttpException.RuntimeException with status 403 for a line that a page of another site opens */
    static void check(HttpFields asked) {
        if (asked.contains(HttpHeader.UPGRADE) && isForeign(asked)) {
            throw new HttpException.RuntimeException(HttpStatus.FORBIDDEN_403, "opened by another site");
        }
    }

    /** Programs that are no browsers tell no origin; they hold no session but their own. */
    private static boolean isForeign(HttpFields asked) {
        String origin = asked.get(HttpHeader.ORIGIN);
        if (origin == null) {
            return false;
        }
        String host = origin.replaceFirst("^https?://", "");
        return Stream.of(HttpHeader.HOST, HttpHeader.X_FORWARDED_HOST)
                .map(asked::get)
                .filter(Objects::nonNull)
                .noneMatch(own -> host.equalsIgnoreCase(own.strip()));
    }
}
