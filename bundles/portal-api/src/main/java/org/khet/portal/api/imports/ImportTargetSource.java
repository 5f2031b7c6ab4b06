package org.khet.portal.api.imports;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;

/**
 * Whiteboard service of a module whose lists come and go while people work, each in one office: registers that an office made
 * itself. Asked each time, so a list is there as long as the office uses it. Safe for concurrent use. Source: core CORE-104.
 */
public interface ImportTargetSource {
    /** Whose lists they are; ids of its targets begin with it. */
    ModuleId module();

    /** The list of this id, if the office has it now. */
    Optional<ImportTarget> find(OfficeId office, String id);

    /** Imports that lead into a list of the office now. */
    List<ImportTarget> into(OfficeId office, String link);
}
