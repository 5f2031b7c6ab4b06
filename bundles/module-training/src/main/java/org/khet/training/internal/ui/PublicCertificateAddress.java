package org.khet.training.internal.ui;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.ui.open.PortalAddress;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.paper.CertificateAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The address of the page that {@link TrainingPublicViews} announces. */
@Component(service = CertificateAddress.class)
public final class PublicCertificateAddress implements CertificateAddress {
    private final TrainingPortal portal;
    private final PortalAddress addresses;

    /** For the component runtime. */
    @Activate
    public PublicCertificateAddress(@Reference TrainingPortal portal, @Reference PortalAddress addresses) {
        this.portal = portal;
        this.addresses = addresses;
    }

    @Override
    public String of(OfficeId office, String code) {
        String path = PublicViews.address(portal.code(office), "training", "certificate", code);
        return addresses.of(path).orElse(path);
    }
}
