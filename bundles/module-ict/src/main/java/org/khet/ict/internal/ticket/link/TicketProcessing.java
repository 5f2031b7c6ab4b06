package org.khet.ict.internal.ticket.link;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the service desk keeps of people: who reported what, and who repaired it. Source: core CORE-128. */
@Component(service = ProcessingSource.class)
public final class TicketProcessing implements ProcessingSource {
    /** Stateless. */
    @Activate
    public TicketProcessing() {}

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public List<Proposal> proposals() {
        return List.of(new Proposal("ict.processing.repairs", "public-task"));
    }
}
