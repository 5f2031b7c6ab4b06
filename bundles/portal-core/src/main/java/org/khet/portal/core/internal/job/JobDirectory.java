package org.khet.portal.core.internal.job;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs of all modules, and the scopes in which they run. */
@Component(service = JobDirectory.class)
public final class JobDirectory {
    private final JobRegistry registry;
    private final JobScopes places;

    /** Jobs and places. */
    @Activate
    public JobDirectory(@Reference JobRegistry registry, @Reference JobScopes places) {
        this.registry = registry;
        this.places = places;
    }

    JobRegistry posts() {
        return registry;
    }

    JobScopes places() {
        return places;
    }
}
