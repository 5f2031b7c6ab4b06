package org.khet.ict.internal.setting;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who helps a group before the desk does: who holds {@link IctPermissions#REPAIR_FIRST} for that group, while the office has it
 * so. A grant for the whole office makes nobody the first contact of a group. Safe for concurrent use. Source: ict P47.
 */
@Component(service = FirstContacts.class)
public final class FirstContacts {
    private final Callers callers;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public FirstContacts(@Reference Callers callers, @Reference Settings settings, @Reference Clock clock) {
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /** First contacts of a group today; none where the office does without. */
    public Set<PersonId> of(OfficeId office, UnitId unit) {
        return used(office)
                ? callers.holders(office, IctPermissions.REPAIR_FIRST).stream()
                        .filter(person -> callers.scope(office, person, IctPermissions.REPAIR_FIRST)
                                .units()
                                .contains(unit))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The groups whose first contact the caller is. */
    public Set<UnitId> units(Caller caller) {
        return used(caller.office()) ? caller.scope(IctPermissions.REPAIR_FIRST).units() : Set.of();
    }

    private boolean used(OfficeId office) {
        return settings.get(office, IctSettings.FIRST_CONTACT, OfficeTime.day(clock.instant()));
    }
}
