package org.khet.portal.security.internal.newcomer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Callers;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.GrantMessages;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came of somebody whom the directory let in: on the trail of the office, or on that of no office while it is not known
 * which; an account that was made is told to the office's administrators. Safe for concurrent use.
 */
@Component(service = NewcomerEvents.class)
public final class NewcomerEvents {
    private static final Logger LOG = LoggerFactory.getLogger(NewcomerEvents.class);
    private final AccountChanges changes;
    private final AuditTrail trail;
    private final Callers callers;
    private final EventPublisher events;

    /** The trail, in whose name it is written, and the way to tell. */
    @Activate
    public NewcomerEvents(
            @Reference AccountChanges changes,
            @Reference AuditTrail trail,
            @Reference Callers callers,
            @Reference EventPublisher events) {
        this.changes = changes;
        this.trail = trail;
        this.callers = callers;
        this.events = events;
    }

    Optional<StoredAccount> change(Supplier<Optional<StoredAccount>> change) {
        return changes.make(change);
    }

    void made(StoredAccount account, Person person, List<Grant> roles) {
        OfficeId office = person.office();
        String key = String.valueOf(person.id().value());
        trail.append(
                callers.system(office),
                DirectoryAccounts.MADE,
                "core.account/" + account.id().value(),
                Map.of("name", account.name(), "person", key, "roles", GrantMessages.of(roles)));
        events.record(new DomainEvent(
                DirectoryAccounts.MADE,
                office,
                "core.person",
                person.id().value(),
                "admin/people/" + key,
                Map.of("name", account.name()),
                null,
                new Audience(
                        Set.of(),
                        Set.of(RoleRegister.MANAGE)))); // a head of school manages accounts too, of the own school
    }

    /** @param office the office that it is about, if it is known */
    void refused(AccountName name, NewcomerCandidate candidate, NewcomerRefusal why, Optional<OfficeId> office) {
        LOG.warn("the directory let somebody in, and no account was made: {}", why);
        Person person = candidate.person();
        String object = person == null
                ? "core.directory/0"
                : "core.person/" + person.id().value();
        Map<String, String> details = Map.of("name", name.text());
        Optional<OfficeId> where = person == null ? office : Optional.of(person.office());
        where.ifPresentOrElse(
                one -> trail.append(callers.system(one), why.action(), object, details),
                () -> trail.append(callers.runtimeSystem(), why.action(), object, details));
    }
}
