package org.khet.portal.control.internal.install;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;

/** What the deploy folder needs besides: a module there comes and goes with its file. */
public interface FolderInstaller extends ModuleInstaller {
    /** As {@link ModuleInstaller#letIn}; remembers the file of the deploy folder. */
    ModuleChange letIn(
            RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed, @Nullable String deployedFile);

    /** The module that came from this file of the deploy folder. */
    Optional<ModuleId> deployedFrom(String file);

    /** Whether this jar ran here once, so that finding it again is no news. */
    boolean knew(ModuleInspection offer);
}
