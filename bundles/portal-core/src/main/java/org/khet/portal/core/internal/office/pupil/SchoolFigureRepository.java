package org.khet.portal.core.internal.office.pupil;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of schools. Every method works on one office; {@link #put} joins a transaction. Safe for concurrent use. */
@Component(service = SchoolFigureRepository.class)
public final class SchoolFigureRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolFigureRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Figures of a school, the latest year first. */
    public List<Versioned<SchoolFigure>> of(OfficeId office, SchoolId school) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select f from SchoolFigureEntity f where f.school = :school"
                                        + " order by f.year desc, f.figure",
                                SchoolFigureEntity.class)
                        .setParameter("school", school.value())
                        .getResultStream()
                        .map(SchoolFigureEntity::toValue)
                        .toList());
    }

    /** Figures of all schools of the office in these years. */
    public List<Versioned<SchoolFigure>> of(OfficeId office, List<Integer> years) {
        return years.isEmpty()
                ? List.of()
                : unit.in(
                        office,
                        rows -> rows.createQuery(
                                        "select f from SchoolFigureEntity f where f.year in :years",
                                        SchoolFigureEntity.class)
                                .setParameter("years", years)
                                .getResultStream()
                                .map(SchoolFigureEntity::toValue)
                                .toList());
    }

    /** Told what is written, for who takes it back. */
    public interface Written {
        /** For who does not. */
        Written NOBODY = new Written() {};

        /** A row that is there will be changed. */
        default void changing(long row) {}

        /** A row is new. */
        default void added(long row) {}
    }

    /** As {@link #put(OfficeId, SchoolFigure, int, Written)}, for what is not taken back. */
    public Optional<SchoolFigure> put(OfficeId office, SchoolFigure figure, int edition) {
        return put(office, figure, edition, Written.NOBODY);
    }

    /**
     * Stores a figure.
     *
     * @param edition of the one that was seen
     * @param written told of the row
     * @return the figure that stood there before
     * @throws Outdated if another one stands there
     */
    public Optional<SchoolFigure> put(OfficeId office, SchoolFigure figure, int edition, Written written) {
        return unit.in(office, rows -> {
            Optional<SchoolFigureEntity> there = find(rows, figure);
            Optional<Versioned<SchoolFigure>> before = there.map(SchoolFigureEntity::toValue);
            if (before.map(Versioned::number).orElse(0) != edition) {
                throw Outdated.of("core.school-figure.outdated");
            }
            there.ifPresentOrElse(
                    row -> {
                        written.changing(row.id());
                        row.fill(figure);
                    },
                    () -> {
                        var row = new SchoolFigureEntity(office, figure);
                        rows.persist(row);
                        written.added(row.id());
                    });
            flush(rows);
            return before.map(Versioned::value);
        });
    }

    private static void flush(EntityManager rows) {
        try {
            rows.flush();
        } catch (PersistenceException failure) {
            if (!UniqueViolations.violates(failure, "core_school_figure_once_uk")) {
                throw failure;
            }
            var outdated = Outdated.of("core.school-figure.outdated");
            outdated.initCause(failure);
            throw outdated;
        }
    }

    private static Optional<SchoolFigureEntity> find(EntityManager rows, SchoolFigure figure) {
        return rows.createQuery(
                        "select f from SchoolFigureEntity f where f.school = :school and f.year = :year"
                                + " and f.figure = :figure",
                        SchoolFigureEntity.class)
                .setParameter("school", figure.school().value())
                .setParameter("year", figure.year())
                .setParameter("figure", figure.kind())
                .getResultStream()
                .findFirst();
    }
}
