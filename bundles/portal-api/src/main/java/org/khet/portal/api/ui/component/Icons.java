package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.icon.SvgIcon;

/** Icons of the theme's sprite, by their Lucide name. Decoration only: the word stands beside it. */
public final class Icons {
    private static final String SPRITE = "/theme/icons.svg";

    private Icons() {}

    /** A new icon, hidden from screen readers. */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon(SPRITE, name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
