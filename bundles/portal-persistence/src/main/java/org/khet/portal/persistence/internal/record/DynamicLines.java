package org.khet.portal.persistence.internal.record;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.eclipse.persistence.dynamic.DynamicType;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.RecordValues;
import org.khet.portal.api.record.storage.RecordValues.Line;
import org.khet.portal.api.record.storage.StoredRecord;
import org.khet.portal.api.record.storage.TableDescription;

/** Lines of rows as dynamic entities. */
final class DynamicLines {
    /**
     * Lines that were written and are not yet flushed.
     *
     * @param entities by name of their table, in their order
     * @param values   what was written into them
     */
    record Written(Map<String, List<DynamicEntity>> entities, Map<String, List<Line>> values) {
        /** The lines with their keys. */
        Map<String, List<Line>> lines() {
            Map<String, List<Line>> lines = new HashMap<>();
            entities.forEach((table, stored) -> {
                List<Line> all = Objects.requireNonNull(values.get(table));
                lines.put(
                        table,
                        IntStream.range(0, all.size())
                                .mapToObj(place -> new Line(
                                        stored.get(place).<Long>get(DynamicTypes.ID),
                                        all.get(place).columns()))
                                .toList());
            });
            return lines;
        }

        /** Lets the entities go once they are flushed. */
        void letGo(EntityManager em) {
            entities.values().forEach(all -> all.forEach(em::detach));
        }
    }

    private final TableDescription description;
    private final DynamicTypes types;

    DynamicLines(TableDescription description, DynamicTypes types) {
        this.description = description;
        this.types = types;
    }

    /** Lines of a row in their order, by table. */
    Map<String, List<Line>> read(EntityManager em, OfficeId office, long record) {
        Map<String, List<Line>> lines = new HashMap<>();
        for (LineTableDescription of : description.lines()) {
            List<DynamicEntity> all = all(em, office, record, of);
            all.forEach(em::detach);
            lines.put(
                    of.name(),
                    all.stream()
                            .map(line ->
                                    new Line(line.<Long>get(DynamicTypes.ID), DynamicValues.read(line, of.columns())))
                            .toList());
        }
        return lines;
    }

    /** Makes the lines of a row those given, in the tables that are named. */
    Written write(EntityManager em, OfficeId office, StoredRecord before, RecordValues values) {
        Map<String, List<DynamicEntity>> entities = new HashMap<>();
        for (LineTableDescription of : description.lines()) {
            List<Line> wanted = values.lines().get(of.name());
            if (wanted != null) {
                entities.put(of.name(), write(em, office, before, of, wanted));
            }
        }
        return new Written(entities, values.lines());
    }

    private List<DynamicEntity> write(
            EntityManager em, OfficeId office, StoredRecord before, LineTableDescription of, List<Line> wanted) {
        Map<Long, DynamicEntity> known = known(em, office, before, of);
        List<DynamicEntity> all = new ArrayList<>(wanted.size());
        for (Line line : wanted) {
            DynamicEntity kept = line.id() == 0 ? null : known.remove(line.id());
            if (kept == null) {
                DynamicEntity added = line(office, before.id(), of, new Line(0, line.columns()), all.size());
                em.persist(added);
                all.add(added);
            } else {
                DynamicValues.set(kept, DynamicTypes.LINE, all.size() + 1);
                DynamicValues.write(kept, of.columns(), line.columns());
                all.add(kept);
            }
        }
        known.values().forEach(em::remove);
        return all;
    }

    private Map<Long, DynamicEntity> known(
            EntityManager em, OfficeId office, StoredRecord before, LineTableDescription of) {
        UnitOfWork work = JpaHelper.getEntityManager(em).getUnitOfWork();
        List<Line> there = before.values().lines().getOrDefault(of.name(), List.of());
        return IntStream.range(0, there.size())
                .mapToObj(place -> (DynamicEntity)
                        work.registerExistingObject(line(office, before.id(), of, there.get(place), place)))
                .collect(Collectors.toMap(line -> line.<Long>get(DynamicTypes.ID), Function.identity()));
    }

    private DynamicEntity line(OfficeId office, long record, LineTableDescription of, Line values, int place) {
        DynamicEntity line = type(of).newDynamicEntity();
        if (values.id() != 0) {
            line.set(DynamicTypes.ID, values.id());
        }
        line.set(DynamicTypes.OFFICE, office.value());
        line.set(DynamicTypes.RECORD, record);
        line.set(DynamicTypes.LINE, place + 1);
        DynamicValues.write(line, of.columns(), values.columns());
        return line;
    }

    /** Removes all lines of a row. */
    void remove(EntityManager em, OfficeId office, long record) {
        description.lines().forEach(of -> all(em, office, record, of).forEach(em::remove));
    }

    private List<DynamicEntity> all(EntityManager em, OfficeId office, long record, LineTableDescription of) {
        UnitOfWork work = JpaHelper.getEntityManager(em).getUnitOfWork();
        List<?> found = (List<?>)
                work.executeQuery(DynamicTypes.OF_RECORD, type(of).getJavaClass(), List.of(office.value(), record));
        return found.stream().map(line -> (DynamicEntity) line).toList();
    }

    private DynamicType type(LineTableDescription of) {
        return Objects.requireNonNull(types.lines().get(of.name()));
    }
}
