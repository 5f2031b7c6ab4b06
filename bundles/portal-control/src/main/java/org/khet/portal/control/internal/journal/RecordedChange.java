package org.khet.portal.control.internal.journal;

import org.khet.portal.api.admin.module.ModuleChange;

/**
 * A change as it stands in its row.
 *
 * @param change     for people
 * @param fromSha256 jar of the version before, empty when none
 * @param toSha256   jar of the version asked for, empty for a removal
 */
public record RecordedChange(ModuleChange change, String fromSha256, String toSha256) {
    /** Id of the module. */
    public String module() {
        return change.module().value();
    }
}
