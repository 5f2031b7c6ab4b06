package org.khet.portal.admin.internal.acting.ui;

import java.time.Clock;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.People;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what absences and deputies of an office may point at. */
@Component(service = ActingFinder.class)
public final class ActingFinder {
    private final People people;
    private final CodeLists lists;
    private final Clock clock;

    /** People, lists and the half day that runs. */
    @Activate
    public ActingFinder(@Reference People people, @Reference CodeLists lists, @Reference Clock clock) {
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    ActingPlaces of(OfficeId office) {
        return new ActingPlaces(office, people, lists, HalfDay.of(clock.instant()));
    }
}
