package org.khet.portal.api.ui.open;

import java.util.Optional;

/**
 * The address under which people outside open the portal, as whoever runs it wrote it down; for what is read away from a screen: QR
 * codes on paper. On a screen {@code ViewRequest.address} knows it from the browser. Safe for concurrent use. Source: core CORE-58.
 */
public interface PortalAddress {
    /**
     * The full address of a page.
     *
     * @param path below the portal, e.g. that of {@link PublicViews#address}
     * @return e.g. {@code https://portal.example.go.th/open/kt1/documents/verify/4f1c}; empty while nobody wrote the address down
     */
    Optional<String> of(String path);
}
