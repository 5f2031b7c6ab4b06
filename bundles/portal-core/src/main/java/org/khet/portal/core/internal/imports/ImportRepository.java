package org.khet.portal.core.internal.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports that were stored, with what is needed to take them back, in the database. Safe for concurrent use. */
@Component(service = ImportRepository.class)
public final class ImportRepository {
    private static final int LATEST = 10;
    private final UnitOfWork unit;
    private final Clock clock;

    /** The core's rows, and now. */
    @Activate
    public ImportRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    /** Work with the traces of an import. */
    @FunctionalInterface
    private interface Statements<T> {
        T run(ImportTraceRepository traces) throws SQLException;
    }

    private static <T> T sql(EntityManager rows, OfficeId office, long number, Statements<T> work) {
        Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
        try {
            return work.run(new ImportTraceRepository(connection, office.value(), number));
        } catch (SQLException failure) {
            throw new jakarta.persistence.PersistenceException(failure);
        }
    }

    /**
     * In the transaction of the import, or of its first part; gives its number.
     *
     * @param left rows that are not stored yet
     */
    long keep(Caller caller, ImportEvents.Told told, int left, List<ImportTrace> traces) {
        OfficeId office = caller.office();
        return unit.in(office, rows -> {
            var row = new ImportEntity(office.value(), told.target(), told.file(), caller.name(), clock.instant());
            row.counted(told.added(), told.changed(), left);
            rows.persist(row);
            rows.flush();
            return sql(rows, office, row.id(), kept -> {
                kept.keep(0, traces);
                kept.keepLines(told.lines());
                return row.id();
            });
        });
    }

    /**
     * In the transaction of another part of it; gives its number.
     *
     * @param last whether nothing of the file is left to be stored
     */
    long more(Caller caller, ImportEvents.Told told, long number, boolean last, List<ImportTrace> traces) {
        OfficeId office = caller.office();
        return unit.in(office, rows -> {
            ImportEntity row = rows.find(ImportEntity.class, number);
            int stored = told.added() + told.changed();
            row.counted(told.added(), told.changed(), last ? 0 : Math.max(1, row.left() - stored));
            row.goOn(clock.instant());
            rows.flush();
            return sql(rows, office, number, kept -> {
                kept.keep(0, traces);
                kept.keepLines(told.lines());
                return number;
            });
        });
    }

    /** The import of the file that ended in the middle, if nothing was imported into the list since. */
    Optional<UnfinishedImport> unfinished(OfficeId office, String target, String sum) {
        return unit.in(
                office,
                rows -> latest(rows, target)
                        .filter(row -> row.undone() == null)
                        .findFirst()
                        .filter(row -> row.isUnfinished() && row.sum().equals(sum))
                        .filter(row -> packets(office, row.id()).isEmpty())
                        .map(row -> sql(
                                rows,
                                office,
                                row.id(),
                                kept -> new UnfinishedImport(
                                        row.id(),
                                        Set.copyOf(kept.lines()),
                                        kept.all().stream()
                                                .map(UnfinishedImport.Place::of)
                                                .collect(Collectors.toSet())))));
    }

    /** Locks it in the transaction of its next part; gives whether it is not being taken back, nor was. */
    boolean isOpen(OfficeId office, String target, long number) {
        return this.<Boolean>open(
                office,
                target,
                number,
                row -> row.undone() == null && packets(office, number).isEmpty());
    }

    List<ImportEntity> latest(OfficeId office, String target) {
        return unit.in(office, rows -> latest(rows, target).toList());
    }

    private static Stream<ImportEntity> latest(EntityManager rows, String target) {
        return rows
                .createQuery(
                        "select i from ImportEntity i where i.target = :target order by i.at desc, i.id desc",
                        ImportEntity.class)
                .setParameter("target", target)
                .setMaxResults(LATEST)
                .getResultList()
                .stream();
    }

    /** Two who take the same import back come one after the other. */
    <T> T open(OfficeId office, String target, long number, Function<ImportEntity, T> work) {
        return unit.in(office, rows -> {
            ImportEntity row = rows.find(ImportEntity.class, number, LockModeType.PESSIMISTIC_WRITE);
            if (row == null || !row.target().equals(target)) {
                throw new NoLongerThere("core.import/" + number);
            }
            T result = work.apply(row);
            rows.flush();
            return result;
        });
    }

    List<ImportTrace> traces(OfficeId office, long number) {
        return unit.in(office, rows -> sql(rows, office, number, ImportTraceRepository::all));
    }

    List<ImportTrace> traces(OfficeId office, long number, int packet) {
        return unit.in(office, rows -> sql(rows, office, number, traces -> traces.of(packet)));
    }

    /** Numbers of the packets in which an import is being taken back, in order; empty before somebody began. */
    List<Integer> packets(OfficeId office, long number) {
        return unit.in(office, rows -> sql(rows, office, number, ImportTraceRepository::packets)).stream()
                .filter(packet -> packet > 0)
                .toList();
    }

    /** Puts smaller packets in the place of a packet; their numbers follow its own. */
    void part(OfficeId office, long number, int packet, List<List<ImportTrace>> parts, int step) {
        unit.in(
                office,
                rows -> sql(rows, office, number, traces -> {
                    traces.forget(packet);
                    int next = packet;
                    for (List<ImportTrace> part : parts) {
                        next += step;
                        traces.keep(next, part);
                    }
                    return next;
                }));
    }

    /** A packet was taken back. */
    void forget(OfficeId office, long number, int packet) {
        unit.in(
                office,
                rows -> sql(rows, office, number, traces -> {
                    traces.forget(packet);
                    return packet;
                }));
    }

    /** Forgets what is needed to take imports of before the instant back; at most so many of them. */
    public int forget(OfficeId office, Instant before, int most) {
        return unit.in(office, rows -> {
            List<ImportEntity> old = rows.createQuery(
                            "select i from ImportEntity i where i.at < :before and i.kept = true", ImportEntity.class)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
            for (ImportEntity row : old) {
                sql(rows, office, row.id(), traces -> {
                    traces.forget();
                    return row.id();
                });
                row.forget();
            }
            rows.flush();
            return old.size();
        });
    }
}
