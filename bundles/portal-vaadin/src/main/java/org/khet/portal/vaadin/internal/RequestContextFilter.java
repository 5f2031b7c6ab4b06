package org.khet.portal.vaadin.internal;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import org.khet.portal.api.audit.AuditTrail;
import org.slf4j.MDC;

/**
 * Marks the thread with the number and the network address of the request it serves: both stand in each line of the log
 * and in the audit trail, so that one leads to the other. Source: core E-64.
 */
final class RequestContextFilter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 50;

    private RequestContextFilter() {}

    static void put(ServletRequest request) {
        String number = Long.toString(RANDOM.nextLong(1L << BITS), Character.MAX_RADIX);
        MDC.put(AuditTrail.REQUEST, number.toUpperCase(Locale.ROOT));
        MDC.put(AuditTrail.ADDRESS, String.valueOf(request.getRemoteAddr()));
    }

    static void remove() {
        MDC.remove(AuditTrail.REQUEST);
        MDC.remove(AuditTrail.ADDRESS);
    }
}
