package org.khet.portal.core.internal.office.person;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.Paging;

/** Row of core_person. */
@Entity
@Cacheable(false)
@Table(name = "core_person")
class PersonEntity extends OfficeRecord {
    private String title;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "post")
    private String position;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @Column(name = "school_id")
    private @Nullable Long school;

    private String phone;
    private String email;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "staff_kind")
    private String staffKind;

    private String folded;

    @Column(name = "erased_at")
    private @Nullable Instant erased;

    /** For JPA. */
    protected PersonEntity() {}

    public PersonEntity(OfficeId office, PersonDraft draft) {
        super(office.value());
        fill(draft);
    }

    public final void fill(PersonDraft draft) {
        title = draft.title().strip();
        firstName = draft.firstName().strip();
        lastName = draft.lastName().strip();
        position = draft.position().strip();
        unit = draft.unit() == null ? null : draft.unit().value();
        school = draft.school() == null ? null : draft.school().value();
        phone = draft.phone().strip();
        email = draft.email().strip();
        staffKind = draft.staffKind();
        folded = Paging.folded(title + firstName + lastName) + "|" + Paging.folded(position) + "|"
                + Paging.folded(phone).replace("-", "") + "|" + Paging.folded(phone);
    }

    /** What stands for the person. */
    public PersonDraft toDraft() {
        return new PersonDraft(
                title,
                firstName,
                lastName,
                position,
                unit == null ? null : new UnitId(unit),
                school == null ? null : new SchoolId(school),
                phone,
                email,
                staffKind);
    }

    /** What searches look into. */
    public String folded() {
        return folded;
    }

    /** To a unit of the office, also from a school. */
    public void move(UnitId other) {
        unit = other.value();
        school = null;
    }

    public void leave(@Nullable LocalDate lastDay) {
        leftOn = lastDay;
    }

    /** Nothing stays but a pseudonym, where the person worked, and until when. */
    void erase(String pseudonym, String number, Instant now) {
        fill(new PersonDraft(
                "",
                pseudonym,
                number,
                "",
                unit == null ? null : new UnitId(unit),
                school == null ? null : new SchoolId(school),
                "",
                ""));
        erased = now;
    }

    public boolean isErased() {
        return erased != null;
    }

    @Nullable public LocalDate leftOn() {
        return leftOn;
    }

    @Nullable public Long unit() {
        return unit;
    }

    @Nullable public Long school() {
        return school;
    }

    public Person toValue(LocalDate today) {
        return new Person(
                new PersonId(id()),
                new OfficeId(office()),
                title,
                firstName,
                lastName,
                position,
                unit == null ? null : new UnitId(unit),
                school == null ? null : new SchoolId(school),
                phone,
                email,
                leftOn == null || !leftOn.isBefore(today),
                staffKind);
    }
}
