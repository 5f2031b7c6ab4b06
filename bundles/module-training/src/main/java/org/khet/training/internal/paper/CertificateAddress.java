package org.khet.training.internal.paper;

import org.khet.portal.api.office.OfficeId;

/** Where everybody verifies a certificate, as it stands in the QR code on the paper. */
public interface CertificateAddress {
    /** The address for a code; without the begin while nobody wrote down where the portal stands. */
    String of(OfficeId office, String code);
}
