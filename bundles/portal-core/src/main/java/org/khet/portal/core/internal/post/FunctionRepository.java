package org.khet.portal.core.internal.post;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Functions in the database. Safe for concurrent use. */
@Component(service = FunctionRepository.class)
public final class FunctionRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public FunctionRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All functions of a person, the latest first. */
    List<GivenFunction> of(OfficeId office, PersonId person) {
        return list(
                office,
                "f.person = :person order by f.first desc, f.id desc",
                query -> query.setParameter("person", person.value()));
    }

    /** Those that have not ended before that day, by first day. */
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return list(
                office,
                "f.person = :person and (f.last is null or f.last >= :day) order by f.first, f.id",
                query -> query.setParameter("person", person.value()).setParameter("day", day));
    }

    List<GivenFunction> on(OfficeId office, LocalDate day) {
        return list(
                office,
                "f.first <= :day and (f.last is null or f.last >= :day) order by f.first, f.id",
                query -> query.setParameter("day", day));
    }

    /** Those of the unit that go on or begin after that day. */
    List<GivenFunction> in(OfficeId office, UnitId key, LocalDate day) {
        return list(
                office,
                "f.unit = :unit and (f.last is null or f.last > :day) order by f.first, f.id",
                query -> query.setParameter("unit", key.value()).setParameter("day", day));
    }

    /** Those by the order, as cited, that go on or begin after that day. */
    public List<GivenFunction> citing(OfficeId office, String order, LocalDate day) {
        return list(
                office,
                "f.order = :cited and (f.last is null or f.last > :day) order by f.first, f.id",
                query -> query.setParameter("cited", order).setParameter("day", day));
    }

    private List<GivenFunction> list(OfficeId office, String which, UnaryOperator<TypedQuery<FunctionEntity>> fill) {
        return unit.in(
                office,
                rows -> fill
                        .apply(rows.createQuery("select f from FunctionEntity f where " + which, FunctionEntity.class))
                        .getResultList()
                        .stream()
                        .map(FunctionEntity::toValue)
                        .toList());
    }

    FunctionId add(FunctionEntity function) {
        return unit.in(new OfficeId(function.office()), rows -> {
            rows.persist(function);
            rows.flush();
            return new FunctionId(function.id());
        });
    }

    GivenFunction find(OfficeId office, FunctionId key) {
        return unit.in(office, rows -> row(rows, key).toValue());
    }

    /** Ends the function after that day, or takes it back when it would end before it began. */
    void end(OfficeId office, FunctionId key, LocalDate day) {
        unit.in(office, rows -> {
            FunctionEntity row = row(rows, key);
            if (day.isBefore(row.toValue().from())) {
                rows.remove(row);
            } else {
                row.end(day);
            }
            rows.flush();
            return key;
        });
    }

    private static FunctionEntity row(EntityManager rows, FunctionId key) {
        FunctionEntity found = rows.find(FunctionEntity.class, key.value());
        if (found == null) {
            throw new NoLongerThere("core.function/" + key.value());
        }
        return found;
    }
}
