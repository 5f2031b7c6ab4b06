package org.khet.portal.persistence.internal.transaction;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** The unit of work of one module. Safe for concurrent use. */
public final class JpaUnitOfWork implements UnitOfWork {
    private final ThreadTransactions transactions;
    private final JpaUnit unit;

    /** Works on the unit in the thread's transaction. */
    public JpaUnitOfWork(ThreadTransactions transactions, JpaUnit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    /** The unit on which it works. */
    public JpaUnit unit() {
        return unit;
    }

    @Override
    public <T extends @Nullable Object> T in(OfficeId office, Function<EntityManager, T> work) {
        return transactions.work(unit, Set.of(office.value()), work);
    }

    @Override
    public <T extends @Nullable Object> T across(Set<OfficeId> offices, Function<EntityManager, T> work) {
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("no office: an empty set would mean all or none, so it is refused");
        }
        return transactions.work(
                unit, offices.stream().map(OfficeId::value).collect(Collectors.toUnmodifiableSet()), work);
    }

    @Override
    public <T extends @Nullable Object> T runtime(Function<EntityManager, T> work) {
        return transactions.work(unit, Set.of(), work);
    }

    @Override
    public boolean isOpen() {
        return unit.isOpen();
    }
}
