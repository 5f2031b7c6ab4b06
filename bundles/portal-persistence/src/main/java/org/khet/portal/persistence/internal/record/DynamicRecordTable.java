package org.khet.portal.persistence.internal.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.RecordValues;
import org.khet.portal.api.record.storage.StaleRecord;
import org.khet.portal.api.record.storage.StoredRecord;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;

/**
 * Rows of a table as dynamic entities. Each call flushes what it wrote and lets the entities go, so that thousands of rows in
 * one transaction are not compared again and again.
 */
final class DynamicRecordTable implements RecordTable {
    private static final RecordValues NOTHING = new RecordValues(List.of(), Map.of());

    private final JpaUnitOfWork unit;
    private final TableDescription description;
    private final DynamicTypes types;
    private final DynamicLines lines;

    DynamicRecordTable(JpaUnitOfWork unit, TableDescription description, DynamicTypes types) {
        this.unit = unit;
        this.description = description;
        this.types = types;
        this.lines = new DynamicLines(description, types);
    }

    /** The same table in the transactions of this unit of work. */
    DynamicRecordTable in(JpaUnitOfWork work) {
        return work == unit ? this : new DynamicRecordTable(work, description, types);
    }

    @Override
    public TableDescription description() {
        return description;
    }

    @Override
    public long key(OfficeId office) {
        return unit.in(office, em -> {
            AbstractSession session =
                    (AbstractSession) JpaHelper.getEntityManager(em).getUnitOfWork();
            return ((Number) session.getSequencing().getNextValue(types.row().getJavaClass())).longValue();
        });
    }

    @Override
    public StoredRecord insert(OfficeId office, RecordValues values) {
        return insert(office, 0, values);
    }

    @Override
    public StoredRecord insert(OfficeId office, long key, RecordValues values) {
        return unit.in(office, em -> {
            DynamicEntity row = types.row().newDynamicEntity();
            if (key != 0) {
                row.set(DynamicTypes.ID, key);
            }
            row.set(DynamicTypes.OFFICE, office.value());
            DynamicValues.write(row, description.columns(), values.columns());
            em.persist(row);
            long id = row.<Long>get(DynamicTypes.ID);
            DynamicLines.Written written = lines.write(em, office, new StoredRecord(id, 0, NOTHING), values);
            em.flush();
            em.detach(row);
            written.letGo(em);
            return new StoredRecord(id, version(row), new RecordValues(values.columns(), written.lines()));
        });
    }

    @Override
    public Optional<StoredRecord> find(OfficeId office, long id) {
        return read(office, id, LockModeType.NONE);
    }

    @Override
    public Optional<StoredRecord> lock(OfficeId office, long id) {
        return read(office, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<StoredRecord> read(OfficeId office, long id, LockModeType lock) {
        return unit.in(office, em -> {
            DynamicEntity row = row(em, id, lock);
            if (row == null) {
                return Optional.empty();
            }
            em.detach(row);
            return Optional.of(new StoredRecord(
                    id,
                    version(row),
                    new RecordValues(DynamicValues.read(row, description.columns()), lines.read(em, office, id))));
        });
    }

    private @Nullable DynamicEntity row(EntityManager em, long id, LockModeType lock) {
        return em.find(types.row().getJavaClass(), id, lock);
    }

    private int version(DynamicEntity row) {
        return description.versioned() ? row.<Integer>get(DynamicTypes.VERSION) : 0;
    }

    @Override
    public StoredRecord update(OfficeId office, StoredRecord before, RecordValues values) {
        requireVersions();
        return unit.in(office, em -> {
            UnitOfWork work = JpaHelper.getEntityManager(em).getUnitOfWork();
            DynamicEntity row = (DynamicEntity) work.registerExistingObject(known(office, before));
            DynamicValues.write(row, description.columns(), values.columns());
            work.forceUpdateToVersionField(row, true);
            DynamicLines.Written written = lines.write(em, office, before, values);
            flush(em, before.id(), before.version());
            work.removeForceUpdateToVersionField(row);
            em.detach(row);
            written.letGo(em);
            return new StoredRecord(before.id(), version(row), new RecordValues(values.columns(), written.lines()));
        });
    }

    private DynamicEntity known(OfficeId office, StoredRecord before) {
        DynamicEntity known = types.row().newDynamicEntity();
        known.set(DynamicTypes.ID, before.id());
        known.set(DynamicTypes.OFFICE, office.value());
        known.set(DynamicTypes.VERSION, before.version());
        DynamicValues.write(known, description.columns(), before.values().columns());
        return known;
    }

    @Override
    public void delete(OfficeId office, long id, int seen) {
        requireVersions();
        unit.<@Nullable Object>in(office, em -> {
            DynamicEntity row = row(em, id, LockModeType.NONE);
            if (row == null || version(row) != seen) {
                throw new StaleRecord(description.name(), id, seen);
            }
            lines.remove(em, office, id);
            em.remove(row);
            flush(em, id, seen);
            return null;
        });
    }

    private void requireVersions() {
        if (!description.versioned()) {
            throw new IllegalStateException(description.name() + " has no versions: its rows are only added");
        }
    }

    private void flush(EntityManager em, long id, int seen) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            StaleRecord stale = new StaleRecord(description.name(), id, seen);
            stale.initCause(e);
            throw stale;
        }
    }

    @Override
    public int clear(OfficeId office) {
        return unit.in(office, em -> {
            description.lines().forEach(of -> {
                int _ = clear(em, of.name(), office);
            });
            return clear(em, description.name(), office);
        });
    }

    private static int clear(EntityManager em, String table, OfficeId office) {
        return em.createNativeQuery("delete from " + table + " where office_id = ?")
                .setParameter(1, office.value())
                .executeUpdate();
    }
}
