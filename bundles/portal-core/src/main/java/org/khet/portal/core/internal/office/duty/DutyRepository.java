package org.khet.portal.core.internal.office.duty;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What offices wrote of their units' duties, in the database; checks no rights. Safe for concurrent use. */
@Component(service = DutyRepository.class)
public final class DutyRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public DutyRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * Own words.
     *
     * @param letter  of the duty
     * @param wording the words
     */
    public record Own(String letter, String wording) {}

    public Map<UnitId, List<Own>> all(OfficeId office) {
        return unit.in(office, rows -> {
            Map<UnitId, List<Own>> all = new HashMap<>();
            rows.createQuery("select d from DutyEntity d order by d.letter", DutyEntity.class)
                    .getResultList()
                    .forEach(row -> all.computeIfAbsent(row.unit(), key -> new ArrayList<>())
                            .add(new Own(row.letter(), row.wording())));
            return all;
        });
    }

    /** Puts the words there, instead of those that stand there. */
    public void write(OfficeId office, UnitId key, String letter, String wording) {
        unit.<@Nullable Object>in(office, rows -> {
            Optional<DutyEntity> known = find(office, key, letter);
            known.ifPresentOrElse(
                    row -> row.reword(wording), () -> rows.persist(new DutyEntity(office, key, letter, wording)));
            rows.flush();
            return null;
        });
    }

    /** Whether somebody does the duty on that day or later. */
    public boolean isDone(OfficeId office, UnitId key, String letter, LocalDate day) {
        return unit.in(
                office,
                (EntityManager rows) -> rows.createQuery(
                                        "select count(d) from AssignedDutyEntity d where d.unit = :unit"
                                                + " and d.letter = :letter and (d.last is null or d.last >= :day)",
                                        Long.class)
                                .setParameter("unit", key.value())
                                .setParameter("letter", letter)
                                .setParameter("day", day)
                                .getSingleResult()
                        > 0);
    }

    public void remove(OfficeId office, UnitId key, String letter) {
        unit.<@Nullable Object>in(office, rows -> {
            find(office, key, letter).ifPresent(rows::remove);
            rows.flush();
            return null;
        });
    }

    private Optional<DutyEntity> find(OfficeId office, UnitId key, String letter) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select d from DutyEntity d where d.unit = :unit and d.letter = :letter",
                                DutyEntity.class)
                        .setParameter("unit", key.value())
                        .setParameter("letter", letter)
                        .getResultStream()
                        .findFirst());
    }
}
