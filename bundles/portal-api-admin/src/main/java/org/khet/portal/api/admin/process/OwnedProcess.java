package org.khet.portal.api.admin.process;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.structure.UnitId;

/**
 * A process with its owner of today.
 *
 * @param module   who brings it
 * @param template what it is
 * @param owner    unit, {@code null} when the office has none of the template's units and attached it to none
 * @param next     what is decided for a later day, {@code null} when nothing is
 * @param standard true when the office never attached it itself
 */
public record OwnedProcess(
        ModuleId module,
        ProcessTemplate template,
        @Nullable UnitId owner,
        @Nullable ProcessOwnership next,
        boolean standard) {}
