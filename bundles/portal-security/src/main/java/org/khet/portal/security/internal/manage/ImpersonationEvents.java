package org.khet.portal.security.internal.manage;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Impersonation.ViewedPerson;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes who looked at the portal as whom, and tells that person where the office wants it. Safe for concurrent use. */
@Component(service = ImpersonationEvents.class)
public final class ImpersonationEvents {
    private final AccountEvents ledger;
    private final Callers callers;
    private final Settings settings;
    private final EventPublisher happenings;
    private final Clock clock;

    /** The trail, the office's settings, and the way to tell. */
    @Activate
    public ImpersonationEvents(
            @Reference AccountEvents ledger,
            @Reference Callers callers,
            @Reference Settings settings,
            @Reference EventPublisher happenings,
            @Reference Clock clock) {
        this.ledger = ledger;
        this.callers = callers;
        this.settings = settings;
        this.happenings = happenings;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** For how long it is allowed. */
    int minutes(OfficeId office) {
        return settings.get(office, Impersonation.MINUTES, ledger.today());
    }

    void run(Runnable change) {
        ledger.run(change);
    }

    /** Both names stand there: who looks is the actor. */
    void noteBegin(Caller caller, StoredAccount seen, Instant until) {
        String name =
                callers.caller(seen.id(), caller.office()).map(Caller::name).orElse(seen.name());
        ledger.note(caller, "lookbegun", seen.id().value(), Map.of("name", name, "until", until.toString()));
    }

    /** By the own name again, if the account still acts there; it may have lost that meanwhile. */
    void noteEnd(AccountId account, OfficeId office, ViewedPerson look) {
        callers.caller(account, office)
                .ifPresent(own -> ledger.note(
                        own,
                        "lookover",
                        account.value(),
                        Map.of("person", String.valueOf(look.person().value()))));
    }

    void tell(Caller caller, PersonId person) {
        if (settings.get(caller.office(), Impersonation.TOLD, ledger.today())) {
            happenings.record(new DomainEvent(
                    Impersonation.LOOKED,
                    caller.office(),
                    "core.person",
                    person.value(),
                    "account/notices",
                    Map.of("by", caller.name()),
                    caller.person(),
                    new Audience(Set.of(person), Set.of())));
        }
    }
}
