package org.khet.portal.security.internal.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.manage.SessionAdministration;
import org.khet.portal.security.internal.session.SessionEndSignal;
import org.khet.portal.security.internal.session.SessionRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions by the account's stamp and by their own rows. */
@Component(service = Sessions.class)
public final class StoredSessions implements Sessions {
    private final SessionStamps sessionStamps;
    private final SignInLog log;
    private final SessionRepository repository;
    private final SessionEndSignal bell;
    private final SessionAdministration desk;

    /** @param desk sessions of other people */
    @Activate
    public StoredSessions(
            @Reference SessionStamps sessionStamps,
            @Reference SignInLog log,
            @Reference SessionRepository repository,
            @Reference SessionEndSignal bell,
            @Reference SessionAdministration desk) {
        this.sessionStamps = sessionStamps;
        this.log = log;
        this.repository = repository;
        this.bell = bell;
        this.desk = desk;
    }

    @Override
    public boolean stillValid(AccountId account, long stamp) {
        return sessionStamps.stillValid(account, stamp);
    }

    @Override
    public Set<Stamped> outdated(Set<Stamped> sessions) {
        return sessionStamps.outdated(sessions);
    }

    @Override
    public long endAll(AccountId account) {
        return sessionStamps.renew(account);
    }

    @Override
    public long begin(AccountId account, String address, String device) {
        return repository.begin(account, address, device);
    }

    @Override
    public void used(Map<Long, Instant> lastUsed) {
        repository.used(lastUsed);
    }

    @Override
    public void over(long session) {
        boolean _ = repository.end(session);
    }

    @Override
    public void goesOn(long session, long stamp) {
        repository.goesOn(session, stamp);
    }

    @Override
    public Set<Long> ended(Set<Long> sessions) {
        return repository.ended(sessions);
    }

    @Override
    public List<Open> open(AccountId account) {
        return repository.open(Map.of(
                account, sessionStamps.account(account).map(StoredAccount::name).orElse("")));
    }

    @Override
    public void end(AccountId account, long session) {
        Optional<AccountId> owner = repository.owner(session).filter(account::equals);
        if (owner.isEmpty() || !repository.end(session)) {
            throw new NoLongerThere("session " + session);
        }
        bell.ring();
    }

    @Override
    public List<Open> open(Caller caller, String text) {
        return desk.open(caller, text);
    }

    @Override
    public void end(Caller caller, long session) {
        desk.end(caller, session);
    }

    @Override
    public Subscription follow(Runnable listener) {
        return bell.follow(listener);
    }

    @Override
    public List<Visit> visits(AccountId account, int limit) {
        return log.of(account, limit);
    }
}
