package org.khet.personnel.internal;

import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = PersonnelPortal.class)
public final class PersonnelPortal {
    /** Who may act where. */
    public final Callers callers;
    /** People of offices. */
    public final People people;
    /** Posts of offices. */
    public final Posts posts;
    /** Orders about posts. */
    public final PostOrders postOrders;
    /** Orders about duties. */
    public final DutyOrders duties;
    /** Absences that were decided. */
    public final DecidedAbsences absences;
    /** Calendars of offices. */
    public final WorkingDays days;

    /** For the component runtime. */
    @Activate
    public PersonnelPortal(
            @Reference Callers callers,
            @Reference People people,
            @Reference Posts posts,
            @Reference PostOrders postOrders,
            @Reference DutyOrders duties,
            @Reference DecidedAbsences absences,
            @Reference WorkingDays days) {
        this.callers = callers;
        this.people = people;
        this.posts = posts;
        this.postOrders = postOrders;
        this.duties = duties;
        this.absences = absences;
        this.days = days;
    }
}
