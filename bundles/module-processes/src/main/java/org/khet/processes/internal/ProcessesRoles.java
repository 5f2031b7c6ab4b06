package org.khet.processes.internal;

import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.Posts;
import org.khet.processes.internal.catalogue.StepChains;
import org.khet.processes.internal.catalogue.StepRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has the roles that steps name. Safe for concurrent use. */
@Component(service = ProcessesRoles.class)
public final class ProcessesRoles {
    /** The roles. */
    public final StepRoles steps;

    /** For the component runtime. */
    @Activate
    public ProcessesRoles(
            @Reference ProcessesPortal portal,
            @Reference Functions functions,
            @Reference Posts posts,
            @Reference Acting acting,
            @Reference StepChains chains) {
        steps = new StepRoles(portal.people, portal.units, functions, posts, acting, chains, portal.clock);
    }
}
