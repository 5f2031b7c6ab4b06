package org.khet.directorate.internal.trip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.duty.PersonFrame.FrameDeputy;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/**
 * Who drives: the driver of the car while present and free, else the first of the driver's substitutes in the order of the office who
 * is. Absences and substitutes are those of the office's register of people. Safe for concurrent use. Source: other-groups D-05, DIR-10.
 */
public final class DriverLookup {
    private final DirectoratePortal portal;
    private final TripCalendar calendar;

    /** With what the portal knows of people. */
    public DriverLookup(DirectoratePortal portal, TripCalendar calendar) {
        this.portal = portal;
        this.calendar = calendar;
    }

    /** Who drives a car on a trip; empty when nobody is there and free. */
    public Optional<PersonId> propose(TripKind kind, RecordRow trip, VehicleKind of, RecordRow vehicle) {
        return vehicle.get(of.driver).or(() -> vehicle.get(of.keeper)).flatMap(usual -> propose(kind, trip, usual));
    }

    /** That person, or the first substitute who is there and free. */
    Optional<PersonId> propose(TripKind kind, RecordRow trip, PersonId usual) {
        OfficeId office = trip.head().office();
        var deputies = portal
                .duties
                .frame(portal.callers.system(office), usual, ThaiDate.day(trip.get(kind.begins)))
                .deputies()
                .stream()
                .map(FrameDeputy::substitute);
        return Stream.concat(Stream.of(usual), deputies)
                .filter(one -> !isAway(kind, trip, one))
                .filter(one -> calendar.ofDriver(trip, one).isEmpty())
                .findFirst();
    }

    /** Who drives instead of the driver of a trip who is away; empty while the driver is there, or nobody is free. */
    public Optional<PersonId> substitute(TripKind kind, RecordRow trip) {
        return trip.get(kind.driver)
                .filter(driver -> isAway(kind, trip, driver))
                .flatMap(driver -> propose(kind, trip, driver));
    }

    /** Whether the driver of a trip is absent in one of its half days. */
    public boolean isAway(TripKind kind, RecordRow trip) {
        return trip.get(kind.driver)
                .filter(driver -> isAway(kind, trip, driver))
                .isPresent();
    }

    /** Whether that person is absent in one of the half days of a trip. */
    boolean isAway(TripKind kind, RecordRow trip, PersonId driver) {
        OfficeId office = trip.head().office();
        return halfDays(trip.get(kind.begins), trip.get(kind.ends)).stream()
                .flatMap(half -> portal.acting.away(office, half).stream())
                .anyMatch(away -> away.absence().person().equals(driver));
    }

    private static List<HalfDay> halfDays(Instant from, Instant until) {
        List<HalfDay> all = new ArrayList<>();
        HalfDay last = HalfDay.of(until);
        for (HalfDay one = HalfDay.of(from); one.compareTo(last) <= 0; one = one.next()) {
            all.add(one);
        }
        return all;
    }

    /** The name of a person, as officials write it. */
    String name(OfficeId office, PersonId person) {
        return portal.people.find(office, person).map(one -> one.fullName()).orElse("–");
    }
}
