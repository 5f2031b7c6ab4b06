package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers of every answer at the public door. Flow runs server calls by {@code new Function}, so {@code unsafe-eval} must
 * stay; inline scripts run only with the page's nonce. Styles may be inline, because components set style attributes.
 */
final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";

    private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9.-]+(?::\\d{1,5})?");

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policy("", Set.of()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * The policy; the nonce is for the inline scripts of Flow's page, empty for everything else.
     *
     * @param images origins of which pictures may be shown too
     * @throws IllegalArgumentException if one is no plain origin with https
     */
    static String policy(String nonce, Set<String> images) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval'"
                + (nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'")
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"
                + origins(images)
                + "; font-src 'self' data:; connect-src 'self'"
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    /** Whatever somebody set, no other directive comes into the policy. */
    private static String origins(Set<String> images) {
        return images.stream()
                .sorted()
                .map(origin -> {
                    if (!ORIGIN.matcher(origin).matches()) {
                        throw new IllegalArgumentException("no origin of pictures: " + origin);
                    }
                    return " " + origin;
                })
                .collect(Collectors.joining());
    }
}
