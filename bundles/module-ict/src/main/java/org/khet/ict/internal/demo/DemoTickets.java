package org.khet.ict.internal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.ticket.DemoTicketService;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters the invented tickets in the order of their days, so that the numbers run as in a real office. */
@Component(service = DemoTickets.class)
public final class DemoTickets {
    private final DemoTicketService desk;
    private final DemoRequesters people;
    private final WorkingDays days;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public DemoTickets(
            @Reference DemoTicketService desk,
            @Reference DemoRequesters people,
            @Reference WorkingDays days,
            @Reference Clock clock) {
        this.desk = desk;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    private record Dated(DemoLine line, Instant at, int index) {}

    void load(Cast cast, OfficeId office, String officeCode, List<Device> devices) {
        List<DemoLine> lines =
                DemoLine.read(officeCode.equals(DemoEquipment.FIRST) ? "ict-tickets" : "ict-tickets-second");
        Instant now = clock.instant();
        java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> new Dated(lines.get(i), at(cast, office, lines.get(i), now), i))
                .sorted(Comparator.comparing(Dated::at))
                .forEach(dated -> enter(cast, office, officeCode, dated, devices));
    }

    void clear(OfficeId office) {
        desk.clear(office);
    }

    private Instant at(Cast cast, OfficeId office, DemoLine line, Instant now) {
        String day = line.text(0);
        LocalDate date = day.length() > 4 ? LocalDate.parse(day) : back(office, cast.today(), line.number(0));
        Instant at = date.atTime(LocalTime.parse(line.text(1)))
                .atZone(OfficeTime.ZONE)
                .toInstant();
        return at.isAfter(now) ? now.minusSeconds(60) : at;
    }

    private LocalDate back(OfficeId office, LocalDate today, int workingDays) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= days.isWorkingDay(office, day) ? 1 : 0;
        }
        return day;
    }

    private void enter(Cast cast, OfficeId office, String officeCode, Dated dated, List<Device> devices) {
        DemoLine line = dated.line();
        Requester requester = people.requester(cast, office, officeCode, line.text(2));
        var staff = people.desk(cast, office, officeCode, dated.index() % 3 != 0);
        TicketReport report = report(dated, requester, device(line, devices));
        Ticket reported = desk.report(office, report, line.text(4));
        Instant latest = line.text(0).length() > 4 ? Instant.MAX : clock.instant();
        var play = new DemoActions(days, office, staff, latest);
        Ticket end = play.play(line, reported);
        desk.store(reported, end, play.steps());
    }

    private static @Nullable Device device(DemoLine line, List<Device> devices) {
        return devices.stream()
                .filter(device -> device.words().serial().equals(line.text(3)))
                .findFirst()
                .orElse(null);
    }

    private static TicketReport report(Dated dated, Requester requester, @Nullable Device device) {
        DemoLine line = dated.line();
        boolean advice = line.text(10).equals("ANSWERED") || line.text(4).equals("ADV");
        return new TicketReport(
                "demo-" + dated.index(),
                new TicketReport.Source(
                        advice ? TicketKind.ADVICE : TicketKind.REPAIR, ReportChannel.PORTAL, requester.person(), ""),
                requester,
                new TicketReport.Contact("0000000021", ""),
                device == null
                        ? new ReportedItem(null, "", "", "", "")
                        : new ReportedItem(
                                device.id(),
                                device.words().name(),
                                device.words().propertyNo(),
                                device.location(),
                                ""),
                new ReportedTrouble(
                        line.text(12),
                        TicketImpact.valueOf(line.text(5)),
                        TicketUrgency.valueOf(line.text(6)),
                        null,
                        false),
                dated.at());
    }
}
