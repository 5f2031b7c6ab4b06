package org.khet.forms.internal;

import org.khet.forms.internal.entry.EntryAccess;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks of the office. */
@Component(service = OfficeReferenceServices.class)
public final class OfficeReferenceServices {
    final Schools schools;
    final Units units;
    final People people;
    final Posts posts;
    final Callers callers;
    final Offices offices;
    final Transactions transactions;
    final EntryAccess access;

    /** For the component runtime. */
    @Activate
    public OfficeReferenceServices(
            @Reference Schools schools,
            @Reference Units units,
            @Reference People people,
            @Reference Posts posts,
            @Reference Callers callers,
            @Reference Offices offices,
            @Reference Transactions transactions,
            @Reference AuditTrail trail) {
        this.schools = schools;
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.callers = callers;
        this.offices = offices;
        this.transactions = transactions;
        access = new EntryAccess(trail, transactions);
    }
}
