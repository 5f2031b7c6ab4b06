package org.khet.portal.security.internal;

import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Why a password, a name or a grant was refused, in words. */
@Component(service = PortalTexts.class)
public final class SecurityTexts implements PortalTexts {
    private final TextCatalog catalog = TextCatalog.load(SecurityTexts.class.getClassLoader(), "security");

    /** For the component runtime. */
    @Activate
    public SecurityTexts() {}

    @Override
    public String id() {
        return "security";
    }

    @Override
    public TextCatalog catalog() {
        return catalog;
    }
}
