package org.khet.ict.internal.ticket.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.deadline.TargetTime.Run;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reckons the time to solve a ticket from its steps alone, so that every figure can be recounted: a holiday that is added, a
 * target that is changed or another priority counts from the report on. Safe for concurrent use. Source: ict I.2.8, I.2.9.
 */
@Component(service = TargetClock.class)
public final class TargetClock {
    private static final Set<TicketState> RUNNING = Set.of(
            TicketState.SUBMITTED,
            TicketState.RECEIVED,
            TicketState.ASSIGNED,
            TicketState.DIAGNOSING,
            TicketState.REPAIRING,
            TicketState.REOPENED);

    private final ResponseClock counted;
    private final Settings settings;
    private final Clock clock;

    /** How time runs in the office, how much of it there is, and now. */
    @Activate
    public TargetClock(@Reference ResponseClock counted, @Reference Settings settings, @Reference Clock clock) {
        this.counted = counted;
        this.settings = settings;
        this.clock = clock;
    }

    /** The time of a ticket with these steps, oldest first, at least the report. */
    public TargetTime of(Ticket ticket, List<TicketStep> steps) {
        OfficeId office = ticket.key().office();
        Duration used = Duration.ZERO;
        TicketState state = TicketState.DRAFT;
        Instant since = Instant.EPOCH;
        for (TicketStep step : steps) {
            if (step.way().action().stays()) {
                continue;
            }
            used = used.plus(RUNNING.contains(state) ? counted.passed(office, since, step.at()) : Duration.ZERO);
            state = step.way().to();
            since = step.at();
        }
        Instant now = clock.instant();
        boolean runs = RUNNING.contains(state);
        if (runs) {
            used = used.plus(counted.passed(office, since, now));
        }
        Duration paused = pauses(ticket, steps).values().stream().reduce(Duration.ZERO, Duration::plus);
        Duration allowed =
                allowed(ticket, steps.isEmpty() ? now : steps.getFirst().at());
        Run run = runs ? Run.RUNNING : state.isPaused() ? Run.PAUSED : Run.ENDED;
        Duration rest = allowed.minus(used);
        Instant due = !runs ? null : rest.isPositive() ? counted.due(office, now, rest) : now;
        return new TargetTime(allowed, used, paused, run, due);
    }

    /** How long a ticket with these steps, oldest first, stood still in which state; together {@link TargetTime#paused}. I.2.9. */
    public Map<TicketState, Duration> pauses(Ticket ticket, List<TicketStep> steps) {
        OfficeId office = ticket.key().office();
        Map<TicketState, Duration> pauses = new EnumMap<>(TicketState.class);
        TicketState state = TicketState.DRAFT;
        Instant since = Instant.EPOCH;
        for (TicketStep step : steps) {
            if (step.way().action().stays()) {
                continue;
            }
            if (state.isPaused()) {
                pauses.merge(state, counted.passed(office, since, step.at()), Duration::plus);
            }
            state = step.way().to();
            since = step.at();
        }
        if (state.isPaused()) {
            pauses.merge(state, counted.passed(office, since, clock.instant()), Duration::plus);
        }
        return pauses;
    }

    /**
     * What is left to a ticket of a list; empty when its work is done. Reckons no longer than the time allowed, so that old
     * tickets take no while; says the same as {@link #of}.
     */
    public Optional<TimeLeft> left(OfficeId office, TicketRow row) {
        int priority = row.priority() == 0 ? row.expected() : row.priority();
        return left(
                office,
                row.state(),
                row.progress().turns(),
                begun -> allowed(office, priority, row.progress().away(), begun));
    }

    /**
     * When the time of a ticket with these steps, oldest first, is over, if it goes on like this, or when it was; empty while it stands
     * still before that, and when its work is done.
     */
    public Optional<Instant> due(Ticket ticket, List<TicketStep> steps) {
        List<TicketRow.Turn> turns = steps.stream()
                .filter(step -> step.way().from() != step.way().to())
                .map(step -> new TicketRow.Turn(step.way().to(), step.at()))
                .toList();
        return left(ticket.key().office(), ticket.state(), turns, begun -> allowed(ticket, begun))
                .flatMap(time -> Optional.ofNullable(time.due()));
    }

    /** Now, by the clock of the times. */
    public Instant now() {
        return clock.instant();
    }

    private Optional<TimeLeft> left(
            OfficeId office, TicketState state, List<TicketRow.Turn> turns, Function<Instant, Duration> allowing) {
        if (turns.isEmpty() || !(state.isPaused() || RUNNING.contains(state))) {
            return Optional.empty();
        }
        Duration allowed = allowing.apply(turns.getFirst().at());
        Instant now = clock.instant();
        Duration rest = allowed;
        Instant due = null;
        for (int i = 0; i < turns.size(); i++) {
            if (!RUNNING.contains(turns.get(i).to())) {
                continue;
            }
            boolean last = i == turns.size() - 1;
            Instant since = turns.get(i).at();
            Instant until = last ? now : turns.get(i + 1).at();
            due = rest.isZero() ? since : counted.due(office, since, rest);
            if (!due.isAfter(until)
                    && (last || counted.passed(office, due, until).isPositive())) {
                return Optional.of(new TimeLeft(state.isPaused(), allowed, Duration.ZERO, due));
            }
            Duration passed = counted.passed(office, since, until);
            rest = passed.compareTo(rest) < 0 ? rest.minus(passed) : Duration.ZERO;
        }
        return Optional.of(new TimeLeft(state.isPaused(), allowed, rest, state.isPaused() ? null : due));
    }

    private Duration allowed(Ticket ticket, Instant begun) {
        OfficeId office = ticket.key().office();
        ReportedTrouble trouble = ticket.report().trouble();
        int triaged = ticket.handling().triage().priority();
        int priority = triaged == 0 ? trouble.impact().priority(trouble.urgency()) : triaged;
        boolean away = ticket.handling().mode() == WorkMode.ON_SITE
                && ticket.report().requester().school() != null;
        return allowed(office, priority, away, begun);
    }

    private Duration allowed(OfficeId office, int priority, boolean away, Instant begun) {
        int minutes = settings.get(office, IctSettings.RESOLVE_MINUTES.get(priority - 1), OfficeTime.day(begun))
                + (away ? settings.get(office, IctSettings.TRAVEL_MINUTES, OfficeTime.day(begun)) : 0);
        return Duration.ofMinutes(minutes);
    }
}
