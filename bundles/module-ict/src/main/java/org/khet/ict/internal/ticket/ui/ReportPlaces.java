package org.khet.ict.internal.ticket.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Units and schools of an office to choose from. */
@Component(service = ReportPlaces.class)
public final class ReportPlaces {
    private static final int MOST_SCHOOLS = 500;

    private final Units units;
    private final Schools schools;

    /** For the component runtime. */
    @Activate
    public ReportPlaces(@Reference Units units, @Reference Schools schools) {
        this.units = units;
        this.schools = schools;
    }

    /** Units in the office's order, then schools; values are {@code u<key>} and {@code s<key>}. */
    public List<Choice> choices(OfficeId office, LocalDate day) {
        return Stream.concat(
                        units.of(office).stream()
                                .map(unit -> new Choice("u" + unit.id().value(), unit.shortName())),
                        schools.search(office, "", day, MOST_SCHOOLS).stream()
                                .map(school -> new Choice("s" + school.id().value(), school.shortName())))
                .toList();
    }
}
