package org.khet.portal.admin.internal.post.ui;

import java.time.Clock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what posts of an office may point at. */
@Component(service = PostChoiceLoader.class)
public final class PostChoiceLoader {
    private final Units units;
    private final People people;
    private final CodeLists lists;
    private final Clock clock;

    /** Units, people, lists and today. */
    @Activate
    public PostChoiceLoader(
            @Reference Units units, @Reference People people, @Reference CodeLists lists, @Reference Clock clock) {
        this.units = units;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
    }

    PostChoices of(OfficeId office) {
        return new PostChoices(office, units, people, lists, OfficeTime.day(clock.instant()));
    }
}
