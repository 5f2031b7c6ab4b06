package org.khet.documents.internal.template;

import org.khet.portal.api.office.OfficeId;

/** The address that a sealed paper bears, at which everybody verifies it without an account. Source: core CORE-58. */
public interface VerifyAddress {
    /** Full address for a code; only the path while nobody wrote down the portal's address, a dash without a code. */
    String of(OfficeId office, String code);
}
