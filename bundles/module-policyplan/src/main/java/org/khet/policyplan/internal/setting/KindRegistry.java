package org.khet.policyplan.internal.setting;

import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;

/** Where a kind is given to the portal; its service comes back. */
@FunctionalInterface
public interface KindRegistry {
    /** Keeps a kind. */
    <K extends RecordKind> RecordService<K> keep(K kind);
}
