package org.khet.portal.admin.internal.person.ui;

import java.time.Clock;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds where people of an office may belong. */
@Component(service = WorkplaceLoader.class)
public final class WorkplaceLoader {
    private final Units units;
    private final Schools schools;
    private final Clock clock;
    private final CodeLists lists;

    /** Units, schools, today and lists. */
    @Activate
    public WorkplaceLoader(
            @Reference Units units, @Reference Schools schools, @Reference Clock clock, @Reference CodeLists lists) {
        this.units = units;
        this.schools = schools;
        this.clock = clock;
        this.lists = lists;
    }

    Workplaces of(Caller caller) {
        return new Workplaces(
                caller.office(), units, schools, OfficeTime.day(clock.instant()), caller.scope(Accounts.MANAGE), lists);
    }
}
