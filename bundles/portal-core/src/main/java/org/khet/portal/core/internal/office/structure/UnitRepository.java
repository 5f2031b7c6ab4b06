package org.khet.portal.core.internal.office.structure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units and their periods in the database. Safe for concurrent use. */
@Component(service = UnitRepository.class)
public final class UnitRepository {
    private static final String REFRESH = "eclipselink.refresh";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public UnitRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Every unit that the office ever had, in two queries. */
    public StructureHistory history(OfficeId office, LocalDate today) {
        return history(office, today, false);
    }

    /** As {@link #history}, also of what was written past the entities in the running transaction. */
    StructureHistory asStored(OfficeId office, LocalDate today) {
        return history(office, today, true);
    }

    private StructureHistory history(OfficeId office, LocalDate today, boolean anew) {
        return unit.in(office, rows -> {
            Map<Long, List<UnitPeriod>> periods = new HashMap<>();
            rows.createQuery("select p from UnitPeriodEntity p order by p.from", UnitPeriodEntity.class)
                    .setHint(REFRESH, anew)
                    .getResultList()
                    .forEach(row -> periods.computeIfAbsent(row.unit(), key -> new ArrayList<>())
                            .add(row.toValue()));
            List<DatedUnit> all = rows
                    .createQuery("select u from UnitEntity u order by u.order, u.id", UnitEntity.class)
                    .setHint(REFRESH, anew)
                    .getResultList()
                    .stream()
                    .map(row -> row.dated(periods.getOrDefault(row.id(), List.of())))
                    .toList();
            return new StructureHistory(all, today);
        });
    }

    /** Every unit that the office ever had, as it was saved last, by its code. */
    public Map<String, Versioned<DatedUnit>> all(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select u from UnitEntity u", UnitEntity.class).getResultList().stream()
                        .collect(Collectors.toMap(
                                row -> row.toValue().code(),
                                row -> new Versioned<>(row.dated(List.of()), row.version()))));
    }

    /** Units that ended before that day and whose last things nobody has looked after yet, the earliest first. */
    List<UnitEntity> unsettled(OfficeId office, LocalDate today) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select u from UnitEntity u where u.until < :today and u.settledOn is null"
                                        + " order by u.until, u.id",
                                UnitEntity.class)
                        .setParameter("today", today)
                        .getResultList());
    }

    /** Whether the unit stands on that day, and no end of it is known. */
    boolean lastsFrom(OfficeId office, UnitId key, LocalDate day) {
        return unit.in(office, rows -> {
            UnitEntity found = rows.find(UnitEntity.class, key.value());
            return found != null && found.dated(List.of()).isOn(day) && found.until() == null;
        });
    }

    public boolean hasCode(OfficeId office, String code) {
        return unit.in(
                office,
                rows -> rows.createQuery("select count(u) from UnitEntity u where u.code = :code", Long.class)
                                .setParameter("code", code)
                                .getSingleResult()
                        > 0);
    }

    public UnitId add(OfficeId office, UnitDraft draft, LocalDate from) {
        return unit.in(office, rows -> {
            var added = new UnitEntity(office, draft, from);
            rows.persist(added);
            rows.flush();
            rows.persist(new UnitPeriodEntity(added, draft, from));
            rows.flush();
            return new UnitId(added.id());
        });
    }

    /** Works on the unit and its latest period; whoever opened it before is outdated afterwards. */
    public void unit(OfficeId office, UnitId key, BiConsumer<UnitEntity, UnitPeriodEntity> work) {
        unit.<@Nullable Object>in(office, rows -> {
            UnitEntity found = rows.find(UnitEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.unit/" + key.value());
            }
            work.accept(found, latest(rows, found));
            rows.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            rows.flush();
            return null;
        });
    }

    /** A unit that ended before its first day and so never was, by its code: it begins on that day as the draft says. */
    Optional<UnitId> begin(OfficeId office, UnitDraft draft, LocalDate from) {
        Optional<UnitEntity> found = unit.in(
                office,
                rows -> rows.createQuery(
                                "select u from UnitEntity u where u.code = :code and u.until < u.from",
                                UnitEntity.class)
                        .setParameter("code", draft.code())
                        .getResultStream()
                        .findFirst());
        return found.map(known -> {
            UnitId key = new UnitId(known.id());
            unit(office, key, (row, latest) -> {
                row.begin(draft, from);
                latest.begin(draft, from);
            });
            return key;
        });
    }

    /**
     * Takes back that a unit is called or placed otherwise from that day on.
     *
     * @return whether that was its latest change and there was another before
     */
    public boolean undo(OfficeId office, UnitId key, LocalDate from) {
        List<UnitPeriodEntity> periods = unit.in(
                office,
                rows -> rows.createQuery(
                                "select p from UnitPeriodEntity p where p.unit = :unit order by p.from desc",
                                UnitPeriodEntity.class)
                        .setParameter("unit", key.value())
                        .setMaxResults(2)
                        .getResultList());
        if (periods.size() < 2 || !periods.getFirst().toValue().from().equals(from)) {
            return false;
        }
        unit(office, key, (row, latest) -> {
            UnitPeriodEntity former = periods.getLast();
            former.end(latest.toValue().until());
            row.call(former.toValue());
            unit.<@Nullable Object>in(office, rows -> {
                rows.remove(latest);
                return null;
            });
        });
        return true;
    }

    /** Writes what is called so from that day on; the period before ends the day before. */
    void begin(UnitEntity row, UnitPeriodEntity before, UnitDraft draft, LocalDate from) {
        unit.<@Nullable Object>in(new OfficeId(row.office()), rows -> {
            if (before.toValue().from().equals(from)) {
                before.fill(draft);
            } else {
                before.end(from.minusDays(1));
                rows.persist(new UnitPeriodEntity(row, draft, from));
            }
            rows.flush();
            return null;
        });
    }

    /** Puts a section below the successor from the day after on, wherever it stands or will stand below the unit that ends. */
    public void place(OfficeId office, UnitId section, UnitHandover handover, UnitId successor) {
        LocalDate after = handover.lastDay().plusDays(1);
        unit(
                office,
                section,
                (row, latest) -> unit.<@Nullable Object>in(office, rows -> {
                    rows.createQuery(
                                    "select p from UnitPeriodEntity p where p.unit = :unit and p.parent = :parent"
                                            + " and (p.until is null or p.until >= :day)",
                                    UnitPeriodEntity.class)
                            .setParameter("unit", section.value())
                            .setParameter("parent", handover.unit().value())
                            .setParameter("day", after)
                            .getResultList()
                            .forEach(period -> period.place(successor, after).ifPresent(rows::persist));
                    if (handover.unit().equals(row.toValue().parent())) {
                        row.place(successor);
                    }
                    rows.flush();
                    return null;
                }));
    }

    public <T extends @Nullable Object> T read(OfficeId office, UnitId key, Function<UnitEntity, T> read) {
        return unit.in(office, rows -> {
            UnitEntity found = rows.find(UnitEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.unit/" + key.value());
            }
            return read.apply(found);
        });
    }

    /** A unit that the version before has added while it still ran has no period yet: it gets the one it would have. */
    private static UnitPeriodEntity latest(EntityManager rows, UnitEntity unit) {
        return rows.createQuery(
                        "select p from UnitPeriodEntity p where p.unit = :unit order by p.from desc",
                        UnitPeriodEntity.class)
                .setParameter("unit", unit.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var first = new UnitPeriodEntity(unit, UnitDraft.of(unit.toValue()), unit.from());
                    rows.persist(first);
                    rows.flush();
                    return first;
                });
    }
}
