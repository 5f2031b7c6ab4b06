package org.khet.portal.admin.internal.duty.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Duties, who does them, and how people and units are called. */
@Component(service = DutyServices.class)
public final class DutyServices {
    private static final int MOST = 200;
    private final AssignedDuties assigned;
    private final UnitDuties duties;
    private final Units units;
    private final People people;
    private final Clock clock;

    /** Registers, and today. */
    @Activate
    public DutyServices(
            @Reference AssignedDuties assigned,
            @Reference UnitDuties duties,
            @Reference Units units,
            @Reference People people,
            @Reference Clock clock) {
        this.assigned = assigned;
        this.duties = duties;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    AssignedDuties assigned() {
        return assigned;
    }

    List<UnitDuty> of(OfficeId office, UnitId unit) {
        return duties.of(office, unit);
    }

    Map<UnitId, List<UnitDuty>> all(OfficeId office, LocalDate day) {
        return duties.all(office, day);
    }

    List<Unit> units(OfficeId office, LocalDate day) {
        return units.on(office, day);
    }

    Stream<Person> named(OfficeId office, String text) {
        return people.search(office, text, MOST).stream();
    }

    /** These people in one question. */
    Map<PersonId, Person> people(OfficeId office, Collection<AssignedDuty> of) {
        return people.findAll(
                office, of.stream().map(AssignedDuty::person).distinct().toList());
    }

    Map<PersonId, Person> named(OfficeId office, List<PersonId> of) {
        return people.findAll(office, of.stream().distinct().toList());
    }

    /** The unit as it was called on that day. */
    String unit(Texts texts, OfficeId office, UnitId unit, LocalDate day) {
        return units.find(office, unit, day)
                .map(one -> texts.choose(one.name(), one.nameEnglish()))
                .orElse("–");
    }

    /** Letter and words of a duty; the letter only when the unit has it no longer. */
    String words(OfficeId office, UnitId unit, String letter) {
        return of(office, unit).stream()
                .filter(duty -> duty.letter().equals(letter))
                .map(DutyServices::words)
                .findFirst()
                .orElse(letter);
    }

    static String words(UnitDuty duty) {
        return duty.letter() + " " + duty.text();
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
