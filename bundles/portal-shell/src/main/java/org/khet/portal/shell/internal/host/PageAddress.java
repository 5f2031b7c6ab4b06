package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;

/**
 * Scheme, host and port under which the person's browser knows the portal.
 *
 * @param text e.g. {@code https://portal.example.go.th}, without a slash at the end
 */
public record PageAddress(String text) {
    /** Notes the address of the request with which a page began. */
    public static void note(UI ui, VaadinRequest request) {
        if (request instanceof VaadinServletRequest servlet) {
            int port = servlet.getServerPort();
            boolean usual = port == (servlet.isSecure() ? 443 : 80);
            ComponentUtil.setData(
                    ui,
                    PageAddress.class,
                    new PageAddress(servlet.getScheme() + "://" + servlet.getServerName() + (usual ? "" : ":" + port)));
        }
    }

    /** The address under which the page was opened; empty for none. */
    public static String of(UI ui) {
        PageAddress known = ComponentUtil.getData(ui, PageAddress.class);
        return known == null ? "" : known.text();
    }
}
