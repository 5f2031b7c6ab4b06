package org.khet.portal.records.internal;

import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Words of the record layer for pages of others, e.g. what an import found in a row. */
@Component(service = PortalTexts.class)
public final class RecordsTexts implements PortalTexts {
    private final TextCatalog catalog = TextCatalog.load(RecordsTexts.class.getClassLoader(), "records");

    /** For the component runtime. */
    @Activate
    public RecordsTexts() {}

    @Override
    public String id() {
        return "records";
    }

    @Override
    public TextCatalog catalog() {
        return catalog;
    }
}
