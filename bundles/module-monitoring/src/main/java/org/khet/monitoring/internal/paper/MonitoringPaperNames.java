package org.khet.monitoring.internal.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names, days and sums as they stand on papers; a dash where there is nothing. */
@Component(service = MonitoringPaperNames.class)
public final class MonitoringPaperNames {
    /** Stands where there is nothing. */
    static final String NOTHING = "–";

    private final People people;
    private final Units units;
    private final Schools schools;
    private final Files files;

    /** For the component runtime. */
    @Activate
    public MonitoringPaperNames(
            @Reference People people, @Reference Units units, @Reference Schools schools, @Reference Files files) {
        this.people = people;
        this.units = units;
        this.schools = schools;
        this.files = files;
    }

    String person(OfficeId office, Optional<PersonId> key) {
        return key.flatMap(one -> people.find(office, one))
                .map(Person::fullName)
                .orElse(NOTHING);
    }

    String unit(OfficeId office, Optional<UnitId> key) {
        return key.flatMap(one -> units.find(office, one)).map(Unit::name).orElse(NOTHING);
    }

    String school(OfficeId office, Optional<SchoolId> key) {
        return key.flatMap(one -> schools.find(office, one)).map(School::name).orElse(NOTHING);
    }

    String files(OfficeId office, List<FileId> keys) {
        return String.join(
                "\n", files.find(office, keys).stream().map(Files.Stored::name).toList());
    }

    static String baht(Optional<BigDecimal> sum) {
        return sum.map(BahtText::inFigures).orElse(NOTHING);
    }

    static String percent(Optional<BigDecimal> share) {
        return share.map(number ->
                        number.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString())
                .orElse(NOTHING);
    }

    static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse(NOTHING);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::shortDate).orElse(NOTHING);
    }

    static String words(String text) {
        return text.isBlank() ? NOTHING : text;
    }
}
