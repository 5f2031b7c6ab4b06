package org.khet.portal.core.internal.office.person;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.person.PersonHandovers;
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

    @Column(name = "next_unit_id")
    private @Nullable Long nextUnit;

    /** First day in the next unit. */
    @Column(name = "moves_on")
    private @Nullable LocalDate movesOn;

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

    /** Another unit is where the person works from now on, whatever move was noted before. */
    public final void fill(PersonDraft draft) {
        Long place = draft.unit() == null ? null : draft.unit().value();
        if (!Objects.equals(unit, place)) {
            stay();
        }
        title = draft.title().strip();
        firstName = draft.firstName().strip();
        lastName = draft.lastName().strip();
        position = draft.position().strip();
        unit = place;
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

    /** To a unit of the office from that day on, also from a school. */
    void move(UnitId other, LocalDate from, LocalDate today) {
        nextUnit = other.value();
        movesOn = from;
        arrive(today);
    }

    /** Whose day has come works in the next unit. */
    void arrive(LocalDate today) {
        if (hasMoved(today)) {
            unit = nextUnit;
            school = null;
            stay();
        }
    }

    private boolean hasMoved(LocalDate day) {
        return movesOn != null && !movesOn.isAfter(day);
    }

    private void stay() {
        nextUnit = null;
        movesOn = null;
    }

    /** Where the person works, or will, another unit goes on. */
    void goOn(UnitId ended, UnitId successor) {
        if (Objects.equals(unit, ended.value())) {
            unit = successor.value();
        }
        if (Objects.equals(nextUnit, ended.value())) {
            nextUnit = successor.value();
        }
    }

    public void leave(@Nullable LocalDate lastDay) {
        leftOn = lastDay;
        if (lastDay != null && !hasMoved(lastDay)) {
            stay();
        }
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

    /** The next unit; empty unless the person moves after today. */
    Optional<PersonHandovers.Move> coming(LocalDate today) {
        Long place = nextUnit;
        LocalDate from = movesOn;
        return place == null || from == null || hasMoved(today)
                ? Optional.empty()
                : Optional.of(new PersonHandovers.Move(new UnitId(place), from));
    }

    /** The person as of a day. */
    public Person toValue(LocalDate today) {
        Long place = hasMoved(today) ? nextUnit : unit;
        return new Person(
                new PersonId(id()),
                new OfficeId(office()),
                title,
                firstName,
                lastName,
                position,
                place == null ? null : new UnitId(place),
                hasMoved(today) || school == null ? null : new SchoolId(school),
                phone,
                email,
                leftOn == null || !leftOn.isBefore(today),
                staffKind);
    }
}
