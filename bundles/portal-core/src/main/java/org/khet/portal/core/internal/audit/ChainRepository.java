package org.khet.portal.core.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of the chains. The office is 0 for what belongs to no office. Safe for concurrent use. */
@Component(service = ChainRepository.class)
public final class ChainRepository {
    /** Entries of one transaction. */
    static final int PACKET = 500;

    private final UnitOfWork unit;
    private final Transactions transactions;

    /** Rows and transactions. */
    @Activate
    public ChainRepository(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference Transactions transactions) {
        this.unit = unit;
        this.transactions = transactions;
    }

    /**
     * The end of a chain.
     *
     * @param place how many entries are sealed
     * @param hash  of the last one
     */
    record End(long place, String hash) {
        /** What stands before the first entry. */
        static final End NONE = new End(0, ChainHashes.FIRST);
    }

    /** All offices that may have a chain, by key; 0 for no office among them. */
    Set<Long> offices() {
        return unit.runtime(rows -> {
            Set<Long> all = new TreeSet<>(Set.of(0L));
            all.addAll(rows.createQuery("select o.id from OfficeEntity o", Long.class)
                    .getResultList());
            all.addAll(rows.createQuery("select c.office from ChainEntity c", Long.class)
                    .getResultList());
            return all;
        });
    }

    /** Seals the next entries of the office, 500 at most; gives how many. */
    int seal(long office) {
        return seal(office, waiting(office, PACKET));
    }

    /**
     * Keys of entries that wait for their seal, the oldest first; sorted once for many packets, because an import or an undo
     * leaves tens of thousands.
     */
    List<Long> waiting(long office, int most) {
        return transactions.call(() -> unit.runtime(rows -> rows.createQuery(
                        "select a.id from AuditEntity a where a.office = :office and a.place is null"
                                + " order by a.at, a.id",
                        Long.class)
                .setParameter("office", office)
                .setMaxResults(most)
                .getResultList()));
    }

    /**
     * Seals these entries of the office, {@link #PACKET} at most, in one transaction, unless they are sealed already; another
     * node that seals the same chain at the same time loses and changes nothing.
     *
     * @return how many were sealed
     */
    int seal(long office, List<Long> keys) {
        return keys.isEmpty()
                ? 0
                : transactions.call(() -> unit.runtime(rows -> {
                    ChainEntity known = rows.find(ChainEntity.class, office, LockModeType.PESSIMISTIC_WRITE);
                    List<AuditEntity> waiting = unsealed(rows, office, keys);
                    if (!waiting.isEmpty()) {
                        ChainEntity chain = known == null ? new ChainEntity(office) : known;
                        waiting.forEach(chain::add);
                        rows.persist(chain);
                    }
                    return waiting.size();
                }));
    }

    /** Asked by keys alone: with the office in the question Derby reads all that waits there for each packet. */
    private static List<AuditEntity> unsealed(EntityManager rows, long office, List<Long> keys) {
        return rows
                .createQuery("select a from AuditEntity a where a.id in :keys", AuditEntity.class)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .filter(entry -> entry.isUnsealedOf(office))
                .sorted(Comparator.comparing(AuditEntity::at).thenComparingLong(AuditEntity::id))
                .toList();
    }

    /** The noted end of the chain. */
    Optional<End> end(long office) {
        return unit.runtime(rows -> Optional.ofNullable(rows.find(ChainEntity.class, office))
                .map(chain -> new End(chain.place(), chain.hash())));
    }

    /** The entry at the place with the hash that it was sealed with; empty when none is there. */
    Optional<End> at(long office, long place) {
        return unit.runtime(rows -> rows.createQuery(
                        "select a.hash from AuditEntity a where a.office = :office and a.place = :place", String.class)
                .setParameter("office", office)
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .map(hash -> new End(place, hash)));
    }

    /** Sealed entries after the place, in order, without an object of JPA for each. */
    List<SealedEntry> after(long office, long place, int most) {
        return unit.runtime(rows -> rows
                .createQuery(
                        "select " + SealedEntry.COLUMNS
                                + " from AuditEntity a where a.office = :office and a.place > :place order by a.place",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(SealedEntry::of)
                .toList());
    }

    /** Whether no entry of any office waits for its seal. */
    boolean isSealed() {
        return offices().stream().allMatch(office -> waiting(office, 1).isEmpty());
    }

    /** How many entries are not sealed yet. */
    long waiting(long office) {
        return unit.runtime(rows -> rows.createQuery(
                        "select count(a) from AuditEntity a where a.office = :office and a.place is null", Long.class)
                .setParameter("office", office)
                .getSingleResult());
    }
}
