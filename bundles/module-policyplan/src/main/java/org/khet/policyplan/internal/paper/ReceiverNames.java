package org.khet.policyplan.internal.paper;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.BahtText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of units, schools, people and codes as they stand on papers; a dash where there is nothing. */
@Component(service = ReceiverNames.class)
public final class ReceiverNames {
    /** Stands where there is nothing. */
    static final String NOTHING = "–";

    private final Units units;
    private final Schools schools;
    private final People people;
    private final CodeLists codes;

    /** For the component runtime. */
    @Activate
    public ReceiverNames(
            @Reference Units units, @Reference Schools schools, @Reference People people, @Reference CodeLists codes) {
        this.units = units;
        this.schools = schools;
        this.people = people;
        this.codes = codes;
    }

    String unit(OfficeId office, UnitId key) {
        return units.find(office, key).map(Unit::name).orElse(NOTHING);
    }

    Optional<School> school(OfficeId office, SchoolId key) {
        return schools.find(office, key);
    }

    String receiver(OfficeId office, Optional<SchoolId> school, Optional<UnitId> unit) {
        return school.flatMap(key -> schools.find(office, key))
                .map(School::name)
                .or(() -> unit.map(key -> unit(office, key)))
                .orElse(NOTHING);
    }

    String person(OfficeId office, PersonId key) {
        return people.find(office, key).map(Person::fullName).orElse(NOTHING);
    }

    String expenditure(OfficeId office, String code) {
        return code(office, PolicyplanCodes.EXPENDITURE, code);
    }

    /** The Thai words of a code, also of one that ended. */
    String code(OfficeId office, CodeList list, String code) {
        return codes.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(CodeList.Code::thai)
                .orElse(code);
    }

    static String baht(BigDecimal sum) {
        return BahtText.inFigures(sum);
    }

    static String words(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
