package org.khet.directorate.internal;

import java.time.Clock;
import java.util.List;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = DirectoratePortal.class)
public final class DirectoratePortal {
    /** Who may act where. */
    public final Callers callers;
    /** Units of offices. */
    public final Units units;
    /** People of offices. */
    public final People people;
    /** Who is away. */
    public final Acting acting;
    /** Duties of units, deputies of people. */
    public final DutyTexts duties;
    /** Working days. */
    public final WorkingDays days;
    /** The time. */
    public final Clock clock;

    /** For the component runtime. */
    @Activate
    public DirectoratePortal(
            @Reference Callers callers,
            @Reference Units units,
            @Reference People people,
            @Reference Acting acting,
            @Reference DutyTexts duties,
            @Reference WorkingDays days,
            @Reference Clock clock) {
        this.callers = callers;
        this.units = units;
        this.people = people;
        this.acting = acting;
        this.duties = duties;
        this.days = days;
        this.clock = clock;
    }

    /** The groups of an office, in its order: units below no other. */
    public List<Unit> groups(OfficeId office) {
        return units.of(office).stream().filter(unit -> unit.parent() == null).toList();
    }
}
