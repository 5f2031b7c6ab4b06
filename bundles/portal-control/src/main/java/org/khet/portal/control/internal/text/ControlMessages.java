package org.khet.portal.control.internal.text;

import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reasons why a module is not let in or went back, for every screen and command. */
@Component(service = PortalTexts.class)
public final class ControlMessages implements PortalTexts {
    /** All of them. */
    public static final TextCatalog CATALOG = TextCatalog.load(ControlMessages.class.getClassLoader(), "control");

    /** Keeps nothing else. */
    @Activate
    public ControlMessages() {}

    @Override
    public String id() {
        return "control";
    }

    @Override
    public TextCatalog catalog() {
        return CATALOG;
    }
}
