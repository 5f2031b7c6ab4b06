package org.khet.documents.internal.flow;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;

/** A module in which everybody has so much open work; below 0 it does not answer. */
final class HeldWork implements PersonWorkSource {
    final List<PersonDeparture> asked = new ArrayList<>();
    private final String module;
    private final int count;

    HeldWork(String module, int count) {
        this.module = module;
        this.count = count;
    }

    @Override
    public ModuleId module() {
        return new ModuleId(module);
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        if (count < 0) {
            throw new IllegalStateException("gone");
        }
        asked.add(departure);
        return List.of(new Duty("ict.repairs.held", count, "", Fate.MOVES));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        throw new UnsupportedOperationException();
    }
}
