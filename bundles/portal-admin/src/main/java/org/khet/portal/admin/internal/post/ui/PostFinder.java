package org.khet.portal.admin.internal.post.ui;

import java.time.Clock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what posts of an office may point at. */
@Component(service = PostFinder.class)
public final class PostFinder {
    private final Units units;
    private final People people;
    private final CodeLists lists;
    private final Clock clock;

    /** Units, people, lists and today. */
    @Activate
    public PostFinder(
            @Reference Units units, @Reference People people, @Reference CodeLists lists, @Reference Clock clock) {
        this.units = units;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    PostPlaces of(OfficeId office) {
        return new PostPlaces(office, units, people, lists, OfficeTime.day(clock.instant()));
    }
}
