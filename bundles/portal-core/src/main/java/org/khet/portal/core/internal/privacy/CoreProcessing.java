package org.khet.portal.core.internal.privacy;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the portal itself processes: people of the office, their accounts, and the trail of what they do. */
@Component(service = ProcessingSource.class)
public final class CoreProcessing implements ProcessingSource {
    private static final String TASK = "public-task";

    /** Stateless. */
    @Activate
    public CoreProcessing() {}

    @Override
    public ModuleId module() {
        return new ModuleId("core");
    }

    @Override
    public List<Proposal> proposals() {
        return List.of(
                new Proposal("core.processing.accounts", TASK),
                new Proposal("core.processing.people", TASK),
                new Proposal("core.processing.trail", "law"));
    }
}
