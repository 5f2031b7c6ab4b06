package org.khet.portal.api.admin.module;

import org.khet.portal.api.module.ModuleId;

/** Takes note of faults in a module's own code, so that a version that fails its people can go back. Safe for concurrent use. */
public interface ModuleFaultRecorder {
    /** A screen of the module could not be opened, or a listener of it failed. Returns at once. */
    void report(ModuleId module, Throwable fault);
}
