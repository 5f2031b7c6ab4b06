package org.khet.portal.security.internal.caller;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.security.Impersonation.ViewedPerson;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which accounts look at the portal as another person now, as rows; checks no rights. They are few and asked for at every call, so
 * all are read together. Safe for concurrent use.
 */
@Component(service = ImpersonationRepository.class)
public final class ImpersonationRepository {
    private final UnitOfWork unit;
    private final Transactions transactions;
    private final Clock clock;
    private final ExpiringCache<Class<ViewedPerson>, Map<Place, ViewedPerson>> known;

    /** Rows and the time. */
    @Activate
    public ImpersonationRepository(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.unit = unit;
        this.transactions = transactions;
        this.clock = clock;
        this.known = new ExpiringCache<>(clock);
    }

    private record Place(AccountId account, OfficeId office) {}

    /** As whom the account looks in the office; empty for nobody, and once the time is over. */
    public Optional<ViewedPerson> running(AccountId account, OfficeId office) {
        return Optional.ofNullable(known.get(ViewedPerson.class, all -> read()).get(new Place(account, office)))
                .filter(this::isNow);
    }

    /** Whether the account looks as somebody else in any office. */
    boolean isRunning(AccountId account) {
        return known.get(ViewedPerson.class, all -> read()).entrySet().stream()
                .anyMatch(one -> one.getKey().account().equals(account) && isNow(one.getValue()));
    }

    private boolean isNow(ViewedPerson look) {
        return clock.instant().isBefore(look.until());
    }

    /** Begins; joins the running transaction. */
    public void begin(AccountId account, OfficeId office, PersonId person, Instant until) {
        unit.<@Nullable Object>runtime(rows -> {
            rows.persist(new ImpersonationEntity(account, office, person, clock.instant(), until));
            return null;
        });
        changed();
    }

    /** Ends what runs; joins the running transaction. */
    public void end(AccountId account, OfficeId office) {
        unit.<@Nullable Object>runtime(rows -> {
            running(rows, account).filter(row -> row.office().equals(office)).forEach(row -> row.end(clock.instant()));
            return null;
        });
        changed();
    }

    private void changed() {
        known.clear();
        transactions.afterCommit(known::clear);
    }

    private Map<Place, ViewedPerson> read() {
        return unit.runtime(rows -> rows.createQuery(
                        "select o from ImpersonationEntity o where o.until > :now order by o.until desc",
                        ImpersonationEntity.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new Place(row.account(), row.office()),
                        ImpersonationEntity::toValue,
                        (one, other) -> one)));
    }

    private Stream<ImpersonationEntity> running(EntityManager rows, AccountId account) {
        return rows.createQuery(
                        "select o from ImpersonationEntity o where o.account = :account and o.until > :now",
                        ImpersonationEntity.class)
                .setParameter("account", account.value())
                .setParameter("now", clock.instant())
                .getResultStream();
    }
}
