package org.khet.portal.security.internal.caller;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Onlooking.Look;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which accounts look at the portal as another person now, as rows; checks no rights. Safe for concurrent use. */
@Component(service = OnlookBook.class)
public final class OnlookBook {
    private final UnitOfWork unit;
    private final Transactions transactions;
    private final Clock clock;
    private final ShortCache<AccountId, Map<OfficeId, Look>> known;

    /** Rows and the time. */
    @Activate
    public OnlookBook(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.unit = unit;
        this.transactions = transactions;
        this.clock = clock;
        this.known = new ShortCache<>(clock, this::read);
    }

    /** As whom the account looks in the office; empty for nobody, and once the time is over. */
    public Optional<Look> running(AccountId account, OfficeId office) {
        return Optional.ofNullable(known.get(account).get(office)).filter(this::isNow);
    }

    /** Whether the account looks as somebody else in any office. */
    boolean isRunning(AccountId account) {
        return known.get(account).values().stream().anyMatch(this::isNow);
    }

    private boolean isNow(Look look) {
        return clock.instant().isBefore(look.until());
    }

    /** Begins; joins the running transaction. */
    public void begin(AccountId account, OfficeId office, PersonId person, Instant until) {
        unit.<@Nullable Object>runtime(rows -> {
            rows.persist(new OnlookEntity(account, office, person, clock.instant(), until));
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

    private Map<OfficeId, Look> read(AccountId account) {
        return unit.runtime(rows -> running(rows, account)
                .collect(Collectors.toMap(OnlookEntity::office, OnlookEntity::toValue, (one, other) -> one)));
    }

    private Stream<OnlookEntity> running(EntityManager rows, AccountId account) {
        return rows.createQuery(
                        "select o from OnlookEntity o where o.account = :account and o.until > :now order by o.until desc",
                        OnlookEntity.class)
                .setParameter("account", account.value())
                .setParameter("now", clock.instant())
                .getResultStream();
    }
}
