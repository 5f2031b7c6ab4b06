package org.khet.portal.security.internal.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.persistence.UtcInstantConverter;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions as rows; checks no rights. Safe for concurrent use. */
@Component(service = SessionRepository.class)
public final class SessionRepository {
    /** What a node that died left behind is not shown after this time: the longest that an idle session may live. */
    private static final Duration SHOWN = Duration.ofHours(8);

    private static final int MOST = 500;

    /** In the words of the database: one statement for all rows, which it prepares once. */
    private static final String USED = "update sec_session set used_at = ? where id = ? and used_at < ?";

    private static final UtcInstantConverter COLUMN = new UtcInstantConverter();

    /**
     * Not those whose account has another stamp by now: all of its sessions were ended, also those of a node that died. The
     * stamp 0 is of sessions that began before stamps were kept.
     */
    private static final String OPEN = "s.ended is null and s.used > :since and (s.stamp = 0 or exists"
            + " (select a.id from AccountEntity a where a.id = s.account and a.stamp = s.stamp))";

    private final UnitOfWork unit;
    private final Clock clock;

    /** @param clock tells when */
    @Activate
    public SessionRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** Notes a new one; gives its key. */
    public long begin(AccountId account, String address, String device) {
        return unit.runtime(rows -> {
            var row = new SessionEntity(account, stamp(rows, account), clock.instant(), address, device);
            rows.persist(row);
            return row.id();
        });
    }

    /** Notes the last use; always in the order of the keys, so that two nodes do not wait for each other. */
    public void used(Map<Long, Instant> lastUsed) {
        unit.<@Nullable Object>runtime(rows -> {
            Query one = rows.createNativeQuery(USED);
            new TreeMap<>(lastUsed).forEach((id, at) -> {
                LocalDateTime used = COLUMN.convertToDatabaseColumn(at);
                one.setParameter(1, used)
                        .setParameter(2, id)
                        .setParameter(3, used)
                        .executeUpdate();
            });
            return null;
        });
    }

    /** Ends it; false when it had ended. */
    public boolean end(long id) {
        return unit.runtime(rows ->
                rows.createQuery("update SessionEntity s set s.ended = :now where s.id = :id and s.ended is null")
                                .setParameter("now", clock.instant())
                                .setParameter("id", id)
                                .executeUpdate()
                        > 0);
    }

    /** Notes the account's new stamp for one that goes on. */
    public void goesOn(long id, long stamp) {
        unit.runtime(rows -> rows.createQuery("update SessionEntity s set s.stamp = :stamp where s.id = :id")
                .setParameter("stamp", stamp)
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Those of these that have ended. */
    public Set<Long> ended(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : unit.runtime(rows -> rows.createQuery(
                                "select s.id from SessionEntity s where s.id in :ids and s.ended is not null",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whose it is, while it is open. */
    public Optional<AccountId> owner(long id) {
        return unit.runtime(rows -> rows.createQuery(
                        "select s from SessionEntity s where s.id = :id and " + OPEN, SessionEntity.class)
                .setParameter("id", id)
                .setParameter("since", since())
                .getResultStream()
                .findFirst()
                .map(SessionEntity::account));
    }

    /** Open ones of these accounts, by account; the one used last first. */
    public List<Open> open(Map<AccountId, String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Long> keys = names.keySet().stream().map(AccountId::value).toList();
        return unit.runtime(rows -> open(rows, keys).stream()
                .map(row -> row.toValue(names.getOrDefault(row.account(), "")))
                .toList());
    }

    private List<SessionEntity> open(EntityManager rows, List<Long> accounts) {
        return rows.createQuery(
                        "select s from SessionEntity s where s.account in :accounts and " + OPEN
                                + " order by s.used desc, s.id desc",
                        SessionEntity.class)
                .setParameter("accounts", accounts)
                .setParameter("since", since())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Forgets what was last used before the instant. */
    public int forget(Instant before) {
        return unit.runtime(rows -> rows.createQuery("delete from SessionEntity s where s.used < :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static long stamp(EntityManager rows, AccountId account) {
        return rows.createQuery("select a.stamp from AccountEntity a where a.id = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
    }

    private Instant since() {
        return clock.instant().minus(SHOWN);
    }
}
