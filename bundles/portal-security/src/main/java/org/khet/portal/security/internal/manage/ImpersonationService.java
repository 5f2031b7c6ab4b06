package org.khet.portal.security.internal.manage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.ImpersonationRepository;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets administrators look at the portal as another person. */
@Component(service = Impersonation.class)
public final class ImpersonationService implements Impersonation {
    private final AccountReach reach;
    private final GrantRepository grants;
    private final FactorRepository factors;
    private final ImpersonationRepository looks;
    private final ImpersonationEvents events;

    /** Who may manage whom, second factors, who looks now, and where it is noted. */
    @Activate
    public ImpersonationService(
            @Reference AccountReach reach,
            @Reference GrantRepository grants,
            @Reference FactorRepository factors,
            @Reference ImpersonationRepository looks,
            @Reference ImpersonationEvents events) {
        this.reach = reach;
        this.grants = grants;
        this.factors = factors;
        this.looks = looks;
        this.events = events;
    }

    @Override
    public boolean may(Caller caller, PersonId person) {
        try {
            account(caller, person);
            return true;
        } catch (NotPermitted | Rejected | org.khet.portal.api.outcome.NoLongerThere refused) {
            return false;
        }
    }

    @Override
    public void begin(Caller caller, PersonId person) {
        StoredAccount seen = account(caller, person);
        OfficeId office = caller.office();
        Clock clock = events.clock();
        Instant until = clock.instant().plus(Duration.ofMinutes(events.minutes(office)));
        events.run(() -> {
            looks.end(caller.account(), office);
            looks.begin(caller.account(), office, person, until);
            events.noteBegin(caller, seen, until);
            events.tell(caller, person);
        });
    }

    @Override
    public void end(AccountId account, OfficeId office) {
        running(account, office)
                .ifPresent(look -> events.run(() -> {
                    looks.end(account, office);
                    events.noteEnd(account, office, look);
                }));
    }

    @Override
    public Optional<ViewedPerson> running(AccountId account, OfficeId office) {
        return looks.running(account, office);
    }

    private StoredAccount account(Caller caller, PersonId person) {
        caller.requireToAct();
        if (!caller.require(LOOK).wholeOffice() || !caller.actingFor().isEmpty()) {
            throw new NotPermitted(LOOK);
        }
        if (factors.since(caller.account()).isEmpty() && !reach.isOfDemonstration(caller.account())) {
            throw Rejected.of("", "security.onlook.error.factor");
        }
        AccountId account = grants.account(caller.office(), person)
                .orElseThrow(() -> Rejected.of("", "security.onlook.error.none"));
        if (account.equals(caller.account())) {
            throw Rejected.of("", "security.onlook.error.self");
        }
        StoredAccount seen = reach.require(caller, account);
        if (seen.administers()) {
            throw Rejected.of("", "security.account.error.more");
        }
        if (!seen.open()) {
            throw Rejected.of("", "security.onlook.error.none");
        }
        return seen;
    }
}
