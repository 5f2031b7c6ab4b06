package org.khet.portal.api.admin.module;

import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;

/** Who is in a module now, on this node. Safe for concurrent use. */
public interface ModuleSessions {
    /** How many open pages show the module, by the office of their tab. */
    Map<OfficeId, Integer> now(ModuleId module);

    /** How many pages are open in all. */
    int pages();
}
