package org.khet.portal.admin.internal.person.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may go on with somebody's work, and where people of an office may move. */
@Component(service = SuccessorCandidates.class)
public final class SuccessorCandidates {
    private static final int MOST = 200;
    private final People people;
    private final Units units;
    private final Clock clock;

    /** People, units and today. */
    @Activate
    public SuccessorCandidates(@Reference People people, @Reference Units units, @Reference Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Stream<Person> named(OfficeId office, String text) {
        return people.search(office, text, MOST).stream();
    }

    List<Unit> units(OfficeId office) {
        return units.of(office);
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
