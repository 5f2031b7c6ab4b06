package org.khet.portal.control.internal.journal;

import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;

/**
 * A change that begins.
 *
 * @param module      module id
 * @param kind        what was asked for
 * @param door        by which way
 * @param by          who
 * @param fromVersion version before, empty when none
 * @param fromSha256  its jar, empty when none
 * @param toVersion   version asked for, empty for a removal
 * @param toSha256    its jar, empty for a removal
 * @param signer      who signed it, empty when unsigned
 */
public record PlannedChange(
        String module,
        ModuleChange.Kind kind,
        ChangeChannel door,
        String by,
        String fromVersion,
        String fromSha256,
        String toVersion,
        String toSha256,
        String signer) {}
