package org.khet.portal.core.internal.office.duty;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDuty.Part;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_duty_person: that somebody does a duty of a unit. */
@Entity
@Cacheable(false)
@Table(name = "core_duty_person")
class AssignedDutyEntity extends OfficeRecord {
    @Column(name = "unit_id")
    private long unit;

    private String letter;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "order_ref")
    private String order;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private @Nullable LocalDate last;

    /** For JPA. */
    protected AssignedDutyEntity() {}

    AssignedDutyEntity(OfficeId office, UnitId unit, String letter, Given given) {
        super(office.value());
        this.unit = unit.value();
        this.letter = letter;
        person = given.person().value();
        part = given.part();
        order = given.order().strip();
        first = given.from();
        last = given.until();
    }

    /**
     * To whom a duty is given.
     *
     * @param person who
     * @param part   as what
     * @param order  by which order, may be empty
     * @param from   first day
     * @param until  last day
     */
    record Given(
            PersonId person,
            Part part,
            String order,
            LocalDate from,
            @Nullable LocalDate until) {}

    void end(LocalDate day) {
        last = day;
    }

    AssignedDuty toValue() {
        return new AssignedDuty(
                new AssignedDutyId(id()), new UnitId(unit), letter, new PersonId(person), part, order, first, last);
    }
}
