package org.khet.documents.internal.inbox.ui;

import org.khet.documents.internal.template.VerifyAddress;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.ui.open.PortalAddress;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The address of the page that {@link DocumentsPublicViews} announces. */
@Component(service = VerifyAddress.class)
public final class PublicVerifyAddress implements VerifyAddress {
    private static final String NONE = "-";
    private final Offices offices;
    private final PortalAddress portal;

    /** Over the codes of offices and the address of the portal. */
    @Activate
    public PublicVerifyAddress(@Reference Offices offices, @Reference PortalAddress portal) {
        this.offices = offices;
        this.portal = portal;
    }

    @Override
    public String of(OfficeId office, String code) {
        String name = offices.find(office).map(Office::code).orElse("");
        if (code.isEmpty() || name.isEmpty()) {
            return NONE;
        }
        String path = PublicViews.address(name, "documents", "verify", code);
        return portal.of(path).orElse(path);
    }
}
