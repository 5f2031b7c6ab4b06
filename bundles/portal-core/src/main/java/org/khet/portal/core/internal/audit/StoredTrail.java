package org.khet.portal.core.internal.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.audit.AuditEntryInsert.What;
import org.khet.portal.core.internal.audit.AuditEntryInsert.Who;
import org.khet.portal.core.internal.row.KeyPool;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail as rows: appended in the caller's transaction, read by page; nothing changes or deletes an entry. */
@Component(service = {AuditTrail.class, AuditLog.class})
public final class StoredTrail implements AuditTrail, AuditLog {
    private static final long NO_OFFICE = 0;
    private static final long NOBODY = 0;
    private static final int LEAST_PURPOSE = 5;
    private static final int MOST_PURPOSE = 200;
    private static final Duration MOST_WAIT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(100);
    private final UnitOfWork unit;
    private final Transactions transactions;
    private final UnsealedOffices news;
    private final RequestOrigin origin;
    private final Clock clock;
    private final KeyPool keys = new KeyPool();

    /** Writes into the rows with the clock's time. */
    @Activate
    public StoredTrail(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference Transactions transactions,
            @Reference UnsealedOffices news,
            @Reference RequestOrigin origin,
            @Reference Clock clock) {
        this.unit = unit;
        this.transactions = transactions;
        this.news = news;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details) {
        append(caller, action, object, details, List.of());
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details, List<Change> changes) {
        caller.requireToAct(); // whatever is to be noted ends here with its transaction
        var who = new Who(
                caller.office().value(),
                caller.account().value(),
                caller.person().value(),
                caller.name(),
                caller.actingFor());
        append(who, new What(action, object, details, changes));
    }

    @Override
    public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
        var who = new Who(NO_OFFICE, caller.account().value(), NOBODY, caller.name(), "");
        append(who, new What(action, object, details, List.of()));
    }

    private void append(Who who, What what) {
        unit.<@Nullable Object>runtime(rows -> {
            new AuditEntryInsert(who, what, clock.instant()).write(rows, keys, origin);
            return null;
        });
        transactions.afterCommit(() -> news.of(who.office()));
    }

    @Override
    public void awaitSeals() {
        var chains = new ChainRepository(unit, transactions);
        long until = System.nanoTime() + MOST_WAIT.toNanos();
        while (!chains.isSealed()
                && System.nanoTime() - until < 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    @Override
    public void exporting(Caller caller, Filter filter, String purpose) {
        office(caller);
        String why = purpose.strip();
        if (why.length() < LEAST_PURPOSE || why.length() > MOST_PURPOSE) {
            throw Rejected.of("purpose", "core.audit.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
        }
        Map<String, String> details = new HashMap<>(Map.of("purpose", why));
        details.put("text", filter.text());
        details.put("modules", filter.modules().stream().sorted().collect(Collectors.joining(", ")));
        Optional.ofNullable(filter.from()).ifPresent(day -> details.put("from", day.toString()));
        Optional.ofNullable(filter.until()).ifPresent(day -> details.put("until", day.toString()));
        details.values().removeIf(String::isBlank);
        append(caller, "core.audit.exported", "core.audit/" + caller.office().value(), details);
    }

    @Override
    public List<Entry> page(Caller caller, Filter filter, PageRequest page) {
        return page(office(caller), filter, page);
    }

    @Override
    public List<Entry> after(Caller caller, Filter filter, @Nullable Entry last, int most) {
        TrailQuery query = new TrailQuery(office(caller), filter);
        if (last != null) {
            query.after(last.at(), last.number());
        }
        return unit.runtime(rows -> read(rows, query, new PageRequest(0, most, List.of())));
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return count(office(caller), filter);
    }

    @Override
    public List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page) {
        caller.require(RuntimeCaller.OPERATE);
        return page(NO_OFFICE, filter, page);
    }

    @Override
    public int count(RuntimeCaller caller, Filter filter) {
        caller.require(RuntimeCaller.OPERATE);
        return count(NO_OFFICE, filter);
    }

    private static long office(Caller caller) {
        if (!caller.require(AuditTrail.READ).wholeOffice()) {
            throw new NotPermitted(AuditTrail.READ);
        }
        return caller.office().value();
    }

    private List<Entry> page(long office, Filter filter, PageRequest page) {
        return unit.runtime(rows -> read(rows, new TrailQuery(office, filter), page));
    }

    private static List<Entry> read(EntityManager rows, TrailQuery query, PageRequest page) {
        return Paging.window(query.newestFirst(rows), page).getResultList().stream()
                .map(AuditEntity::toValue)
                .toList();
    }

    private int count(long office, Filter filter) {
        return unit.runtime(rows ->
                new TrailQuery(office, filter).count(rows).getSingleResult().intValue());
    }
}
