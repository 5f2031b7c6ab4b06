package org.khet.portal.records.internal.service.declaration;

import java.util.List;
import org.khet.portal.api.record.RecordKind;

/** What is wrong with a declaration, for whoever looks at it without a portal. */
public final class DeclaredFaults {
    private DeclaredFaults() {}

    /** All faults, in words. */
    public static List<String> of(RecordKind kind) {
        return DeclarationCheck.faults(kind);
    }
}
