package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Links inside the portal; Flow follows them without loading the page anew. */
public final class Links {
    private Links() {}

    /** A link to an address {@code <module>/<view>[/<key>]}; the empty address is the home page. */
    public static Anchor to(String address, String text) {
        Anchor link = new Anchor("/" + address, text);
        link.setRouterIgnore(false);
        return link;
    }

    /** A link around components. */
    public static Anchor to(String address, Component... content) {
        Anchor link = new Anchor("/" + address, content);
        link.setRouterIgnore(false);
        return link;
    }
}
