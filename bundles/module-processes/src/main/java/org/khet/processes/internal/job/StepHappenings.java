package org.khet.processes.internal.job;

import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.security.Callers;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.GroupOrders;
import org.khet.processes.internal.matter.StepListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears what records of all modules do. Source: kinds-processes.md §1. */
@Component(service = DomainEventListener.class)
public final class StepHappenings implements DomainEventListener {
    private final StepListener listener;
    private final GroupOrders orders;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public StepHappenings(@Reference ProcessesRecords records, @Reference ProcessesPortal portal) {
        listener = new StepListener(records.tasks, records.subjects, portal.callers);
        orders = records.orders;
        callers = portal.callers;
    }

    @Override
    public String name() {
        return "processes.steps";
    }

    @Override
    public boolean beginsWithNews() {
        return true;
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        listener.hear(happening);
        orders.hear(callers.system(happening.office()), happening);
    }
}
