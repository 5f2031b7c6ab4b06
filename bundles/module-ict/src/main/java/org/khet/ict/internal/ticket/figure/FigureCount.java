package org.khet.ict.internal.ticket.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.ict.internal.ticket.deadline.TargetTime;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.OfficeTime;

/** Counts tickets one by one. For one thread. */
final class FigureCount {
    private final LocalDate today;
    private final Map<String, Integer> states = new TreeMap<>();
    private final Map<Integer, Integer> ratings = new TreeMap<>();
    private final Map<String, Map<String, DeskFigures.Share>> groups = new TreeMap<>();
    private final List<Duration> respond = new ArrayList<>();
    private final List<Duration> resolve = new ArrayList<>();
    private final int[] backlog = new int[4];
    private int received;
    private int respondInTime;
    private int resolveInTime;
    private final Map<TicketState, Long> paused = new EnumMap<>(TicketState.class);
    private final Set<SchoolId> schools = new HashSet<>();
    private int returned;
    private int reopened;
    private int first;
    private int helped;
    private int passed;
    private BigDecimal cost = BigDecimal.ZERO;

    FigureCount(LocalDate today) {
        this.today = today;
    }

    void add(
            Ticket ticket,
            List<TicketStep> steps,
            Optional<ReceiptTime> receipt,
            TargetTime target,
            Map<TicketState, Duration> pauses) {
        received++;
        states.merge(ticket.state().name(), 1, Integer::sum);
        cost = cost.add(ticket.outcome().done().cost());
        first += ticket.handling().first() ? 1 : 0;
        helped += ticket.handling().first() ? took(steps, TicketAction.HELP) : 0;
        passed += took(steps, TicketAction.PASS);
        receipt.filter(time -> !time.waiting()).ifPresent(time -> {
            respond.add(time.taken());
            respondInTime += time.late() ? 0 : 1;
        });
        boolean solved = steps.stream().anyMatch(step -> step.way().to() == TicketState.READY);
        if (solved && target.state() == TargetTime.Run.ENDED) {
            resolve.add(target.used());
            resolveInTime += target.late() ? 0 : 1;
        }
        pauses.forEach((state, lasting) -> paused.merge(state, lasting.toMinutes(), Long::sum));
        SchoolId school = ticket.report().requester().school();
        if (school != null) {
            schools.add(school);
        }
        returned += steps.stream().anyMatch(step -> step.way().to() == TicketState.RETURNED) ? 1 : 0;
        reopened += ticket.standing().reopened() > 0 ? 1 : 0;
        var verdict = ticket.outcome().verdict();
        if (verdict != null && ticket.state() == TicketState.CLOSED) {
            ratings.merge(verdict.rating(), 1, Integer::sum);
        }
        if (ticket.state().isOpen()) {
            long age = ChronoUnit.DAYS.between(OfficeTime.day(ticket.report().reportedAt()), today);
            backlog[age <= 3 ? 0 : age <= 7 ? 1 : age <= 30 ? 2 : 3]++;
        }
        by(ticket);
    }

    private static int took(List<TicketStep> steps, TicketAction action) {
        return steps.stream().anyMatch(step -> step.way().action() == action) ? 1 : 0;
    }

    private void by(Ticket ticket) {
        BigDecimal baht = ticket.outcome().done().cost();
        var technician = ticket.handling().technician();
        LocalDate day = OfficeTime.day(ticket.report().reportedAt());
        group("kind", ticket.report().source().kind().name(), baht);
        group("category", ticket.handling().triage().category(), baht);
        group("place", ticket.report().requester().unitName(), baht);
        group("side", ticket.report().requester().school() == null ? "OFFICE" : "SCHOOL", baht);
        group("month", day.toString().substring(0, 7), baht);
        group("channel", ticket.report().source().channel().name(), baht);
        group("technician", technician == null ? "" : technician.name(), baht);
        group("cause", ticket.outcome().finding().cause(), baht);
        if (ticket.report().item().equipment() != null) {
            var item = ticket.report().item();
            group("device", item.propertyNo().isEmpty() ? item.name() : item.name() + " " + item.propertyNo(), baht);
        }
    }

    private void group(String name, String value, BigDecimal baht) {
        groups.computeIfAbsent(name, one -> new TreeMap<>())
                .merge(value, new DeskFigures.Share(1, baht), (before, more) -> before.plus(baht));
    }

    DeskFigures end() {
        return new DeskFigures(
                received,
                Map.copyOf(states),
                new DeskFigures.Times(
                        Spread.of(respond), respondInTime, Spread.of(resolve), resolveInTime, Map.copyOf(paused)),
                new DeskFigures.Opinion(
                        Map.copyOf(ratings),
                        returned,
                        reopened,
                        states.getOrDefault(TicketState.CLOSED.name(), 0),
                        states.getOrDefault(TicketState.AUTO_CLOSED.name(), 0)),
                groups,
                List.of(backlog[0], backlog[1], backlog[2], backlog[3]),
                new DeskFigures.FirstContact(first, helped, passed),
                cost,
                Set.copyOf(schools));
    }
}
