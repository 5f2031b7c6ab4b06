package org.khet.documents.internal.job;

import java.util.List;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters and instructions of somebody who goes are the successor's. Source: core CORE-143, E-28. */
@Component(service = PersonWorkSource.class)
public final class PersonLetters implements PersonWorkSource {
    private final ModuleId module;
    private final HeldLetters held;

    /** For the component runtime. */
    @Activate
    public PersonLetters(@Reference DocumentsModule documents, @Reference Callers callers) {
        module = documents.id();
        held = new HeldLetters(documents.letters(), documents.papers().papers(), callers);
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        return held.of(office, departure.person());
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        held.handOver(caller, handover);
    }
}
