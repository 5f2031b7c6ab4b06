package org.khet.portal.persistence.internal.record;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.persistence.dynamic.DynamicEntity;
import org.eclipse.persistence.dynamic.DynamicType;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;

/** Lines of rows as dynamic entities. */
final class DynamicLines {
    private final TableDescription description;
    private final DynamicTypes types;

    DynamicLines(TableDescription description, DynamicTypes types) {
        this.description = description;
        this.types = types;
    }

    /** Lines of a row, in their order. */
    List<List<@Nullable Object>> read(EntityManager em, OfficeId office, long record, LineTableDescription of) {
        return all(em, office, record, of).stream()
                .map(line -> DynamicValues.read(line, of.columns()))
                .toList();
    }

    /**
     * Makes the lines of a row those given: changes what differs at its place, adds and removes at the end. Not yet flushed.
     *
     * @param known whether the row may have lines already
     * @return the lines that stay
     */
    List<DynamicEntity> write(
            EntityManager em,
            OfficeId office,
            long record,
            Map<String, List<List<@Nullable Object>>> values,
            boolean known) {
        List<DynamicEntity> kept = new ArrayList<>();
        for (LineTableDescription of : description.lines()) {
            List<List<@Nullable Object>> wanted = values.get(of.name());
            if (wanted == null) {
                continue;
            }
            List<DynamicEntity> there = known ? all(em, office, record, of) : List.of();
            for (int i = 0; i < wanted.size(); i++) {
                boolean isNew = i >= there.size();
                DynamicEntity line = isNew ? added(office, record, of, i + 1) : there.get(i);
                DynamicValues.write(line, of.columns(), wanted.get(i));
                if (isNew) {
                    em.persist(line);
                }
                kept.add(line);
            }
            there.stream().skip(wanted.size()).forEach(em::remove);
        }
        return kept;
    }

    private DynamicEntity added(OfficeId office, long record, LineTableDescription of, int place) {
        DynamicEntity line = type(of).newDynamicEntity();
        line.set(DynamicTypes.OFFICE, office.value());
        line.set(DynamicTypes.RECORD, record);
        line.set(DynamicTypes.LINE, place);
        return line;
    }

    List<DynamicEntity> all(EntityManager em, OfficeId office, long record, LineTableDescription of) {
        UnitOfWork work = JpaHelper.getEntityManager(em).getUnitOfWork();
        List<?> found = (List<?>)
                work.executeQuery(DynamicTypes.OF_RECORD, type(of).getJavaClass(), List.of(office.value(), record));
        List<DynamicEntity> lines = new ArrayList<>(found.size());
        found.forEach(line -> lines.add((DynamicEntity) line));
        return lines;
    }

    private DynamicType type(LineTableDescription of) {
        return Objects.requireNonNull(types.lines().get(of.name()));
    }
}
