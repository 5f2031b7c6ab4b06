package org.khet.portal.security.internal.directory;

import java.util.Optional;
import org.khet.portal.api.health.HealthCheck.Trouble;

/** Whether accounts may be made as the configuration says. Safe for concurrent use. */
@FunctionalInterface
public interface NewAccountPlanValidator {
    /** What it says that cannot be: an office or a role that is not there, or a role that only a person gives. */
    Optional<Trouble> flaw(NewAccountPlan plan);
}
