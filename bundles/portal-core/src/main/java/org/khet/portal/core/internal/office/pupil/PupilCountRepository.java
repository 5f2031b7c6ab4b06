package org.khet.portal.core.internal.office.pupil;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pupils by grade as of days. Every method works on one office; {@link #put} joins a transaction. Safe for concurrent use. */
@Component(service = PupilCountRepository.class)
public final class PupilCountRepository {
    private static final int FEW = 100;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public PupilCountRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Which row of its office. */
    public record Key(long school, LocalDate asOf, String grade) {
        public static Key of(PupilCount count) {
            return new Key(count.school().value(), count.asOf(), count.grade());
        }
    }

    /** A row as it shall be, and the edition of the one that was seen, 0 for none. */
    public record Wanted(PupilCount count, int edition) {}

    /** Told what is written, for who takes it back. */
    public interface Written {
        /** Rows that are there will be changed. */
        default void changing(List<Long> rows) {}

        /** A row is new. */
        default void added(long row) {}
    }

    /** Rows of a school as of a day. */
    public List<Versioned<PupilCount>> of(OfficeId office, SchoolId school, LocalDate asOf) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select c from PupilCountEntity c where c.school = :school and c.asOf = :day",
                                PupilCountEntity.class)
                        .setParameter("school", school.value())
                        .setParameter("day", asOf)
                        .getResultStream()
                        .map(PupilCountEntity::toValue)
                        .toList());
    }

    /** Rows of all schools of the office as of these days. */
    public List<Versioned<PupilCount>> of(OfficeId office, Collection<LocalDate> days) {
        return unit.in(
                office,
                rows -> entities(rows, days, List.of()).stream()
                        .map(PupilCountEntity::toValue)
                        .toList());
    }

    /** Rows as of these days, of these schools if they are few, else of all. */
    public List<Versioned<PupilCount>> of(OfficeId office, Collection<LocalDate> days, List<Long> schools) {
        return unit.in(
                office,
                rows -> entities(rows, days, schools.size() > FEW ? List.of() : schools).stream()
                        .map(PupilCountEntity::toValue)
                        .toList());
    }

    /** Days of which there are rows. */
    public List<LocalDate> days(OfficeId office, @Nullable Collection<SchoolId> schools) {
        return unit.in(office, rows -> {
            String some = schools == null ? "" : " where c.school in :schools";
            var query = rows.createQuery("select distinct c.asOf from PupilCountEntity c" + some, LocalDate.class);
            if (schools != null) {
                List<Long> keys = schools.stream().map(SchoolId::value).toList();
                query.setParameter("schools", keys.isEmpty() ? List.of(0L) : keys);
            }
            return query.getResultList();
        });
    }

    /**
     * Stores rows, all or nothing.
     *
     * @return the rows that stood there before, in the order of the wanted ones
     * @throws Outdated if another one stands there
     */
    public List<Optional<PupilCount>> put(OfficeId office, List<Wanted> wanted, Written written) {
        return unit.in(office, rows -> {
            Map<Key, PupilCountEntity> there = new HashMap<>();
            entities(rows, wanted).forEach(row -> there.put(row.key(), row));
            List<Optional<PupilCount>> before = new ArrayList<>();
            List<Long> changing = new ArrayList<>();
            for (Wanted one : wanted) {
                Optional<PupilCountEntity> row = Optional.ofNullable(there.get(Key.of(one.count())));
                if (row.map(PupilCountEntity::version).orElse(0) != one.edition()) {
                    throw Outdated.of("core.pupil-count.outdated");
                }
                row.ifPresent(found -> changing.add(found.id()));
                before.add(row.map(PupilCountEntity::toValue).map(Versioned::value));
            }
            written.changing(changing);
            for (Wanted one : wanted) {
                PupilCountEntity row = there.get(Key.of(one.count()));
                if (row == null) {
                    row = new PupilCountEntity(office, one.count());
                    rows.persist(row);
                    written.added(row.id());
                } else {
                    row.fill(one.count());
                }
            }
            flush(rows);
            return before;
        });
    }

    /** Of a few schools these only; of many it is quicker to ask for the days. */
    private static List<PupilCountEntity> entities(EntityManager rows, List<Wanted> wanted) {
        List<Long> schools = wanted.stream()
                .map(one -> one.count().school().value())
                .distinct()
                .toList();
        List<LocalDate> days =
                wanted.stream().map(one -> one.count().asOf()).distinct().toList();
        return entities(rows, days, schools.size() > FEW ? List.of() : schools);
    }

    private static List<PupilCountEntity> entities(EntityManager rows, Collection<LocalDate> days, List<Long> schools) {
        if (days.isEmpty()) {
            return List.of();
        }
        String some = schools.isEmpty() ? "" : " and c.school in :schools";
        var query = rows.createQuery(
                        "select c from PupilCountEntity c where c.asOf in :days" + some, PupilCountEntity.class)
                .setParameter("days", days);
        if (!schools.isEmpty()) {
            query.setParameter("schools", schools);
        }
        return query.getResultList();
    }

    private static void flush(EntityManager rows) {
        try {
            rows.flush();
        } catch (PersistenceException failure) {
            if (!UniqueViolations.violates(failure, "core_pupil_count_once_uk")) {
                throw failure;
            }
            var outdated = Outdated.of("core.pupil-count.outdated");
            outdated.initCause(failure);
            throw outdated;
        }
    }
}
