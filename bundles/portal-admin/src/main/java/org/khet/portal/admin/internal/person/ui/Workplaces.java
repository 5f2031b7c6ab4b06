package org.khet.portal.admin.internal.person.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * Units and schools of one office, to choose from and to name.
 *
 * @param office   the office
 * @param allUnits its units
 * @param all      its schools
 * @param today    schools closed before are not offered
 * @param scope    how far the person at the screen manages accounts; nothing else is offered
 * @param lists    its code lists
 */
record Workplaces(OfficeId office, Units allUnits, Schools all, LocalDate today, Scope scope, CodeLists lists) {
    private static final int MOST = 500;

    Map<UnitId, Unit> units() {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        allUnits.of(office).stream()
                .filter(unit -> scope.wholeOffice() || scope.units().contains(unit.id()))
                .forEach(unit -> units.put(unit.id(), unit));
        return units;
    }

    /** Schools of these people in one question. */
    Map<SchoolId, School> schools(List<Person> people) {
        List<SchoolId> keys = people.stream()
                .flatMap(person -> Optional.ofNullable(person.school()).stream())
                .distinct()
                .toList();
        return keys.isEmpty() ? Map.of() : all.findAll(office, keys);
    }

    List<School> openSchools() {
        return all.search(office, "", today, MOST).stream()
                .filter(school -> scope.wholeOffice() || scope.schools().contains(school.id()))
                .toList();
    }

    /** Kinds of staff that may be chosen, and the one that stands there although it ended. */
    List<Code> staffKinds(String present) {
        return lists.of(office, StaffKinds.LIST).stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    Optional<School> school(SchoolId school) {
        return all.find(office, school);
    }

    /** Name of the kind of staff, empty for none. */
    String staffKind(Texts texts, String code) {
        return lists.of(office, StaffKinds.LIST).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(code);
    }

    /** Name of the school or unit of a person, however far the reader manages accounts; of the office itself without one. */
    String name(Texts texts, Person person) {
        SchoolId school = person.school();
        if (school != null) {
            return school(school).map(School::name).orElse("–");
        }
        UnitId unit = person.unit();
        return unit == null
                ? texts.get("admin.people.office")
                : allUnits.find(office, unit, today)
                        .map(one -> texts.choose(one.name(), one.nameEnglish()))
                        .orElse("–");
    }
}
