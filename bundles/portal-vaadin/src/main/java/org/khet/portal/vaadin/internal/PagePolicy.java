package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** Marks the inline scripts of the page with a fresh nonce and allows only these. */
final class PagePolicy {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PagePolicy() {}

    static void write(IndexHtmlResponse page) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(SecurityHeaders.POLICY, SecurityHeaders.policy(nonce));
    }
}
