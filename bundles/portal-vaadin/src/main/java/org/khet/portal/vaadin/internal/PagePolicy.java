package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.khet.portal.vaadin.PortalApplication;

/**
 * Marks the inline scripts of the page with a fresh nonce and allows only these; names the other origins of which it may show
 * pictures, so that a part of the page knows when it was loaded before one was named.
 */
final class PagePolicy implements IndexHtmlRequestListener {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final transient PortalApplication application;

    PagePolicy(PortalApplication application) {
        this.application = application;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        Set<String> images = application.imageOrigins(VaadinSession.getCurrent());
        if (!images.isEmpty()) {
            page.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "khet-images")
                    .attr("content", String.join(" ", images));
        }
        page.getVaadinResponse().setHeader(SecurityHeaders.POLICY, SecurityHeaders.policy(nonce, images));
    }
}
