package org.khet.directorate.internal.job;

import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.election.EndingTerms;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears that the term of a committee ends: the next election is planned. Source: other-groups S-08, DIR-23. */
@Component(service = DomainEventListener.class)
public final class CommitteeHappenings implements DomainEventListener {
    /** What the module of committees says once the term of one ends. */
    public static final String ENDING = "documents.committee.term-ending";

    private static final ModuleId MODULE = new ModuleId("directorate");
    private final EndingTerms terms;
    private final ModuleSwitches switches;
    private final DirectoratePortal portal;

    /** For the component runtime. */
    @Activate
    public CommitteeHappenings(
            @Reference DirectorateRecords records,
            @Reference RecordCatalogue catalogue,
            @Reference CodeLists codes,
            @Reference ModuleSwitches switches,
            @Reference DirectoratePortal portal) {
        terms = new EndingTerms(records.elections, catalogue, codes);
        this.switches = switches;
        this.portal = portal;
    }

    @Override
    public String name() {
        return "directorate.committees";
    }

    @Override
    public boolean beginsWithNews() {
        return true;
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        if (happening.type().equals(ENDING) && switches.isOn(happening.office(), MODULE)) {
            terms.plan(portal.callers.system(happening.office()), happening.recordId());
        }
    }
}
