package org.khet.processes.internal;

import java.time.Clock;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = ProcessesPortal.class)
public final class ProcessesPortal {
    /** Who may act where. */
    public final Callers callers;
    /** People of offices. */
    public final People people;
    /** Units of offices. */
    public final Units units;
    /** Schools of areas. */
    public final Schools schools;
    /** Owners of processes. */
    public final ProcessOwners owners;
    /** Transactions. */
    public final Transactions transactions;
    /** Lists that offices change. */
    public final CodeLists lists;
    /** The time. */
    public final Clock clock;

    /** For the component runtime. */
    @Activate
    public ProcessesPortal(
            @Reference Callers callers,
            @Reference People people,
            @Reference Units units,
            @Reference Schools schools,
            @Reference ProcessOwners owners,
            @Reference Transactions transactions,
            @Reference CodeLists lists,
            @Reference Clock clock) {
        this.callers = callers;
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.owners = owners;
        this.transactions = transactions;
        this.lists = lists;
        this.clock = clock;
    }
}
