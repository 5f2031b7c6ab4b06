package org.khet.directorate.internal.job;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.directorate.internal.control.ControlPlanKind;
import org.khet.directorate.internal.control.ControlYearKind;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.directorate.internal.visit.CounterVisitKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is done, and of what somebody is reminded, each morning: dates of vehicles, cars that are not back, drivers who are away, plans that nobody followed,
 * visitors who were never called. Done twice a day it does nothing the second time. Source: other-groups D-05, D-06, DIR-07, DIR-10, DIR-18,
 * DIR-28.
 */
@Component(service = MorningReminders.class)
public final class MorningReminders {
    private final DirectorateRecords records;
    private final DirectorateSettingReader settings;
    private final DirectoratePortal portal;

    /** For the component runtime. */
    @Activate
    public MorningReminders(
            @Reference DirectorateRecords records,
            @Reference DirectorateSettingReader settings,
            @Reference DirectoratePortal portal) {
        this.records = records;
        this.settings = settings;
        this.portal = portal;
    }

    private LocalDate today() {
        return OfficeTime.day(portal.clock.instant());
    }

    /**
     * Reminds of dates of vehicles: some days before, on the day, and each Monday after it; of service by kilometres on Mondays. A
     * morning that was missed is made up for by the next one.
     */
    public int remindOfVehicles(OfficeId office) {
        VehicleKind kind = records.vehicles.kind();
        Caller system = portal.callers.system(office);
        List<Integer> before = List.of(
                settings.get(office, DirectorateSettings.REMIND_FIRST),
                settings.get(office, DirectorateSettings.REMIND_AGAIN),
                0);
        int told = 0;
        for (RecordRow row :
                records.vehicles.internal().all(system, RecordFilter.of(kind.in(kind.ready, kind.inRepair)))) {
            LocalDate known = row.get(kind.remindedOn)
                    .orElseGet(() -> OfficeTime.day(row.head().created()).minusDays(1));
            if (mornings(kind, row, before).anyMatch(day -> day.isAfter(known) && !day.isAfter(today()))) {
                RecordDraft noted = new RecordDraft().with(kind.remindedOn, today());
                records.vehicles.internal().act(system, row, kind.remind, noted, "");
                told++;
            }
        }
        return told;
    }

    /** On which days is reminded of a vehicle; of those that come weekly the last one. */
    private Stream<LocalDate> mornings(VehicleKind kind, RecordRow row, List<Integer> before) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean weekly = isWorn(kind, row) || dates(kind, row).anyMatch(monday::isAfter);
        return Stream.concat(
                dates(kind, row).flatMap(day -> before.stream().map(day::minusDays)),
                weekly ? Stream.of(monday) : Stream.empty());
    }

    private static Stream<LocalDate> dates(VehicleKind kind, RecordRow row) {
        return Stream.of(
                        Optional.of(row.get(kind.taxUntil)),
                        Optional.of(row.get(kind.actUntil)),
                        row.get(kind.insuredUntil),
                        row.get(kind.serviceOn))
                .flatMap(Optional::stream);
    }

    private boolean isWorn(VehicleKind kind, RecordRow row) {
        int ahead = settings.get(row.head().office(), DirectorateSettings.SERVICE_AHEAD);
        return row.get(kind.serviceKm)
                .filter(km -> row.get(kind.odometer) >= km - ahead)
                .isPresent();
    }

    /** Reminds once of each trip that should have been back and whose return is not noted. */
    public int remindOfTrips(OfficeId office) {
        TripKind kind = records.trips.kind();
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow row : records.trips
                .internal()
                .all(system, RecordFilter.of(kind.isOut(), kind.ends.below(portal.clock.instant())))) {
            if (!isLast(system, row, kind.remind)) {
                records.trips.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }

    /** Proposes who drives where the driver of a coming trip is away, and tells who keeps the cars. */
    public int proposeDrivers(OfficeId office) {
        TripKind kind = records.trips.kind();
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow row : records.trips
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.assigned, kind.approved), kind.ends.atLeast(portal.clock.instant())))) {
            if (!records.drivers.isAway(kind, row)) {
                continue;
            }
            Optional<PersonId> free = records.drivers.substitute(kind, row);
            Action warning = free.isPresent() ? kind.warn : kind.warnOfNobody;
            boolean known =
                    free.isPresent() ? free.equals(row.get(kind.proposed)) : isLast(system, row, kind.warnOfNobody);
            if (!known) {
                RecordDraft proposed = new RecordDraft().with(kind.proposed, free.orElse(null));
                records.trips.internal().act(system, row, warning, proposed, "");
                told++;
            }
        }
        return told;
    }

    /** Whether that was the last that happened to a trip. */
    private boolean isLast(Caller system, RecordRow trip, Action action) {
        return records.trips
                .internal()
                .steps(system, trip.id())
                .getLast()
                .action()
                .equals(action.name());
    }

    /** Visitors of days before who were never called are there no more. */
    public int missVisitors(OfficeId office) {
        CounterVisitKind kind = records.visitors.kind();
        Caller system = portal.callers.system(office);
        List<RecordRow> left =
                records.visitors.internal().all(system, RecordFilter.of(kind.in(kind.waiting), kind.on.below(today())));
        left.forEach(row -> records.visitors.internal().act(system, row, kind.miss));
        return left.size();
    }

    /** Begins the yearly review of structure and duties. */
    public int beginReviews(OfficeId office) {
        return new YearlyReviews(records, portal).begin(office);
    }

    /** Adds groups that were founded since a year of internal control was begun. */
    public int extendControls(OfficeId office) {
        ControlYearKind kind = records.controlYears.kind();
        Caller system = portal.callers.system(office);
        List<RecordRow> lacking =
                records.controlYears.internal().all(system, RecordFilter.of(kind.in(kind.open, kind.summed))).stream()
                        .filter(row -> !records.control.unopened(row).isEmpty())
                        .toList();
        lacking.forEach(row -> records.controlYears.internal().act(system, row, kind.extend));
        return lacking.size();
    }

    /** In the last month of a half of the fiscal year reminds once of plans that nobody followed in it. */
    public int remindOfPlans(OfficeId office) {
        LocalDate day = today();
        if (day.getMonth() != Month.MARCH && day.getMonth() != Month.SEPTEMBER) {
            return 0;
        }
        ControlPlanKind kind = records.controlPlans.kind();
        Caller system = portal.callers.system(office);
        int told = 0;
        for (RecordRow row : records.controlPlans.internal().all(system, RecordFilter.ALL.in("unfollowed"))) {
            boolean already = records.controlPlans.internal().steps(system, row.id()).stream()
                    .anyMatch(step -> step.action().equals(kind.remind.name())
                            && !OfficeTime.day(step.at()).isBefore(day.withDayOfMonth(1)));
            if (!already) {
                records.controlPlans.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
