package org.khet.portal.core.internal.office.duty;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who does which duty, in the database. Safe for concurrent use. */
@Component(service = AssignedDutyRepository.class)
public final class AssignedDutyRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public AssignedDutyRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All of a unit, by letter, then the latest first. */
    List<AssignedDuty> ofUnit(OfficeId office, UnitId key) {
        return list(
                office,
                "d.unit = :unit order by d.letter, d.first desc, d.id desc",
                query -> query.setParameter("unit", key.value()));
    }

    /** All of a person, the latest first. */
    List<AssignedDuty> ofPerson(OfficeId office, PersonId person) {
        return list(
                office,
                "d.person = :person order by d.first desc, d.id desc",
                query -> query.setParameter("person", person.value()));
    }

    /** Those of that day; who has left by then does none. */
    public List<AssignedDuty> on(OfficeId office, LocalDate day) {
        return list(
                office,
                "d.first <= :day and (d.last is null or d.last >= :day) and d.person not in"
                        + " (select p.id from PersonEntity p where p.leftOn < :day) order by d.unit, d.letter, d.part, d.id",
                query -> query.setParameter("day", day));
    }

    /** Those of the unit that go on or begin after that day. */
    List<AssignedDuty> ofUnitAfter(OfficeId office, UnitId key, LocalDate day) {
        return list(
                office,
                "d.unit = :unit and (d.last is null or d.last > :day) order by d.id",
                query -> query.setParameter("unit", key.value()).setParameter("day", day));
    }

    /** Those of the person that go on or begin after that day. */
    List<AssignedDuty> ofPersonAfter(OfficeId office, PersonId person, LocalDate day) {
        return list(
                office,
                "d.person = :person and (d.last is null or d.last > :day) order by d.id",
                query -> query.setParameter("person", person.value()).setParameter("day", day));
    }

    /** Those by the order, as cited, that go on or begin after that day. */
    public List<AssignedDuty> citing(OfficeId office, String order, LocalDate day) {
        return list(
                office,
                "d.order = :cited and (d.last is null or d.last > :day) order by d.id",
                query -> query.setParameter("cited", order).setParameter("day", day));
    }

    private List<AssignedDuty> list(OfficeId office, String which, UnaryOperator<TypedQuery<AssignedDutyEntity>> fill) {
        return unit.in(
                office,
                rows -> fill
                        .apply(rows.createQuery(
                                "select d from AssignedDutyEntity d where " + which, AssignedDutyEntity.class))
                        .getResultList()
                        .stream()
                        .map(AssignedDutyEntity::toValue)
                        .toList());
    }

    public AssignedDutyId add(AssignedDutyEntity duty) {
        return unit.in(new OfficeId(duty.office()), rows -> {
            rows.persist(duty);
            rows.flush();
            return new AssignedDutyId(duty.id());
        });
    }

    /**
     * One duty that somebody does.
     *
     * @throws NoLongerThere if it is not there
     */
    public AssignedDuty find(OfficeId office, AssignedDutyId key) {
        return unit.in(office, rows -> {
            AssignedDutyEntity found = rows.find(AssignedDutyEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.assigned-duty/" + key.value());
            }
            return found.toValue();
        });
    }

    /** Ends it after that day, or takes it back when it would end before it began. */
    public void end(OfficeId office, AssignedDutyId key, LocalDate day) {
        unit.in(office, rows -> {
            AssignedDutyEntity row = rows.find(AssignedDutyEntity.class, key.value());
            if (row == null) {
                throw new NoLongerThere("core.assigned-duty/" + key.value());
            }
            if (day.isBefore(row.toValue().from())) {
                rows.remove(row);
            } else {
                row.end(day);
            }
            rows.flush();
            return key;
        });
    }
}
