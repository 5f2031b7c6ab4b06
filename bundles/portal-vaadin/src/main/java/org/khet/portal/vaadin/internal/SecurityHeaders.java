package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers of every answer at the public door. Flow runs server calls by {@code new Function}, so {@code unsafe-eval} must
 * stay; inline scripts run only with the page's nonce. Styles may be inline, because components set style attributes.
 */
final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policy(""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The policy; the nonce is for the inline scripts of Flow's page, empty for everything else. */
    static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval'"
                + (nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'")
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'"
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
