package org.khet.directorate.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** On a trip that has no car yet: the cars that are free in its hours, and who would drive each. Source: other-groups D-01, D-05. */
public final class FreeCarsSection {
    private final DirectorateRecords records;
    private final DirectoratePortal portal;

    /** Over the records of the module. */
    public FreeCarsSection(DirectorateRecords records, DirectoratePortal portal) {
        this.records = records;
        this.portal = portal;
    }

    /** The section; none once a car is given, and for whom gives none. */
    public List<Component> of(ViewRequest request, RecordRow trip) {
        TripKind kind = records.trips.kind();
        boolean open = trip.state().equals(kind.requested)
                && records.trips.actions(request.caller(), trip).contains(kind.assign);
        return open ? List.of(section(request, trip)) : List.of();
    }

    private Component section(ViewRequest request, RecordRow trip) {
        TripKind kind = records.trips.kind();
        VehicleKind of = records.vehicles.kind();
        Set<Long> given =
                records
                        .calendar
                        .during(trip.head().office(), trip.get(kind.begins), trip.get(kind.ends), trip.id())
                        .stream()
                        .flatMap(row -> row.get(kind.vehicle).stream())
                        .collect(Collectors.toSet());
        Texts texts = request.texts();
        List<List<String>> rows = new ArrayList<>();
        for (RecordRow car : records.vehicles.all(request.caller(), RecordFilter.of(of.in(of.ready)))) {
            if (!given.contains(car.id()) && car.get(of.seats) >= trip.get(kind.passengers)) {
                rows.add(List.of(
                        car.get(of.plate),
                        NumberFormatter.whole(car.get(of.seats)),
                        driver(trip, kind, of, car).orElse("–")));
            }
        }
        String title = texts.get("directorate.free-cars.title");
        return new Section(
                        title,
                        new SmallTable(
                                title,
                                List.of(
                                        texts.get("directorate.trip.field.vehicle"),
                                        texts.get("directorate.vehicle.field.seats"),
                                        texts.get("directorate.free-cars.driver")),
                                rows))
                .flush();
    }

    private Optional<String> driver(RecordRow trip, TripKind kind, VehicleKind of, RecordRow car) {
        return records.drivers
                .propose(kind, trip, of, car)
                .flatMap(one -> portal.people.find(trip.head().office(), one))
                .map(Person::fullName);
    }
}
