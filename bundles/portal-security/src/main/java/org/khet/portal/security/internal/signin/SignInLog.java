package org.khet.portal.security.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sign-in log. Safe for concurrent use. Source: core E-74. */
@Component(service = SignInLog.class, configurationPid = SecuritySettings.PID)
public final class SignInLog {
    private static final int MOST_ADDRESS = 60;
    private static final int LEAST_DAYS = 90;
    private final UnitOfWork unit;
    private final Clock clock;
    private final Duration kept;

    /** @param settings tells how long entries are kept, 90 days at least */
    @Activate
    public SignInLog(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference Clock clock,
            SecuritySettings settings) {
        this.unit = unit;
        this.clock = clock;
        this.kept = Duration.ofDays(Math.max(LEAST_DAYS, settings.logDays()));
    }

    /** Adds an entry; without an account for names that nobody has. */
    void add(@Nullable AccountId account, String address, Outcome outcome) {
        unit.runtime(rows -> {
            rows.persist(new SignInLogEntity(
                    account == null ? null : Long.valueOf(account.value()), clock.instant(), cut(address), outcome));
            return outcome;
        });
    }

    /** Adds the end of a session; nothing when its account went meanwhile with its demonstration. */
    void ended(AccountId account, String address) {
        boolean there = unit.runtime(
                rows -> !rows.createQuery("select a.id from AccountEntity a where a.id = :account", Long.class)
                        .setParameter("account", account.value())
                        .getResultList()
                        .isEmpty());
        if (there) {
            add(account, address, Outcome.SIGNED_OUT);
        }
    }

    /** The latest entries of the account, newest first. */
    List<Visit> of(AccountId account, int limit) {
        return unit.runtime(rows -> rows.createQuery(
                        "select v from SignInLogEntity v where v.account = :account order by v.at desc, v.id desc",
                        SignInLogEntity.class)
                .setParameter("account", account.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(SignInLogEntity::toValue)
                .toList());
    }

    /** Forgets entries that need not be kept any longer. */
    int forget(Instant now) {
        return unit.runtime(rows -> rows.createQuery("delete from SignInLogEntity v where v.at < :before")
                .setParameter("before", now.minus(kept))
                .executeUpdate());
    }

    private static String cut(String address) {
        return address.length() > MOST_ADDRESS ? address.substring(0, MOST_ADDRESS) : address;
    }
}
