package org.khet.portal.shell.internal.text;

import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The shell's words for other bundles that show its keys. */
@Component(service = PortalTexts.class)
public final class ShellTexts implements PortalTexts {
    /** Holds nothing. */
    @Activate
    public ShellTexts() {}

    @Override
    public String id() {
        return "shell";
    }

    @Override
    public TextCatalog catalog() {
        return ShellMessages.catalog();
    }
}
