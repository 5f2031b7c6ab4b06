package org.khet.directorate.internal.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.OfficeTime;

/**
 * Who helps at events, where and when: hours from the day before an event to the day after it, nobody at two events at once, and whose part
 * is new, changed or taken out after the helpers were told hears of it. Safe for concurrent use. Source: other-groups DIR-27.
 */
public final class EventHelpers {
    private static final Duration NEAR = Duration.ofDays(4);
    private final Supplier<RecordService<SupportEventKind>> events;

    /** What somebody was told: where and when. */
    private record HelperHours(PersonId person, Instant from, Instant until, String where) {}

    /** @param events asked when somebody plans, since the kind is made before its service */
    public EventHelpers(Supplier<RecordService<SupportEventKind>> events) {
        this.events = events;
    }

    /** Hours of a helper that lie elsewhere than the event, or in those of another one. */
    Optional<Problem> problem(SupportEventKind kind, RecordRow row, RecordContext now) {
        LocalDate first = OfficeTime.day(row.get(kind.begins)).minusDays(1);
        LocalDate last = OfficeTime.day(row.get(kind.ends)).plusDays(1);
        List<RecordLine> lines = row.lines(kind.helpers);
        for (int i = 0; i < lines.size(); i++) {
            if (OfficeTime.day(lines.get(i).get(kind.from)).isBefore(first)) {
                return Optional.of(Problem.of(name(kind, i, kind.from), "directorate.error.helper-hours"));
            }
            if (OfficeTime.day(lines.get(i).get(kind.until)).isAfter(last)) {
                return Optional.of(Problem.of(name(kind, i, kind.until), "directorate.error.helper-hours"));
            }
        }
        return elsewhere(kind, row, now);
    }

    private static String name(SupportEventKind kind, int line, Field<?> column) {
        return kind.helpers.name() + "." + line + "." + column.name();
    }

    private Optional<Problem> elsewhere(SupportEventKind kind, RecordRow row, RecordContext now) {
        Map<Long, RecordRow> near = events
                .get()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.in(kind.planned, kind.told),
                                kind.begins.below(row.get(kind.ends).plus(NEAR)),
                                kind.ends.atLeast(row.get(kind.begins).minus(NEAR))))
                .stream()
                .filter(other -> other.id() != row.id())
                .collect(Collectors.toMap(RecordRow::id, other -> other));
        Map<Long, List<RecordLine>> taken = events.get().lines(now.office(), kind.helpers, near.keySet());
        List<RecordLine> lines = row.lines(kind.helpers);
        for (int i = 0; i < lines.size(); i++) {
            for (RecordRow other : near.values()) {
                RecordLine line = lines.get(i);
                if (taken.getOrDefault(other.id(), List.of()).stream().anyMatch(one -> isAtOnce(kind, line, one))) {
                    return Optional.of(Problem.of(
                            name(kind, i, kind.person), "directorate.error.helper-elsewhere", other.get(kind.title)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAtOnce(SupportEventKind kind, RecordLine line, RecordLine other) {
        return line.get(kind.person).equals(other.get(kind.person))
                && line.get(kind.from).isBefore(other.get(kind.until))
                && other.get(kind.from).isBefore(line.get(kind.until));
    }

    private static Set<HelperHours> hours(SupportEventKind kind, RecordRow row) {
        return row.lines(kind.helpers).stream()
                .map(line -> new HelperHours(
                        line.get(kind.person), line.get(kind.from), line.get(kind.until), where(kind, row, line)))
                .collect(Collectors.toSet());
    }

    private static String where(SupportEventKind kind, RecordRow row, RecordLine line) {
        return (row.get(kind.place) + " " + line.get(kind.where)).strip();
    }

    private static Set<HelperHours> known(SupportEventKind kind, RecordRow row) {
        return row.lines(kind.informed).stream()
                .map(line -> new HelperHours(
                        line.get(kind.informedPerson),
                        line.get(kind.informedFrom),
                        line.get(kind.informedUntil),
                        line.get(kind.informedWhere)))
                .collect(Collectors.toSet());
    }

    /** Whose part is another than they were told. */
    static Set<PersonId> untold(SupportEventKind kind, RecordRow row) {
        Set<HelperHours> now = hours(kind, row);
        Set<HelperHours> before = known(kind, row);
        return Stream.concat(
                        now.stream().filter(one -> !before.contains(one)),
                        before.stream().filter(one -> !now.contains(one)))
                .map(HelperHours::person)
                .collect(Collectors.toSet());
    }

    /** With what all were told now. */
    static RecordRow noted(SupportEventKind kind, RecordRow row) {
        return row.with(
                kind.informed,
                hours(kind, row).stream()
                        .map(one -> RecordLine.of(kind.informed)
                                .with(kind.informedPerson, one.person())
                                .with(kind.informedFrom, one.from())
                                .with(kind.informedUntil, one.until())
                                .with(kind.informedWhere, one.where()))
                        .toList());
    }

    /** They were told once. */
    void note(RecordRow row, RecordContext now) {
        SupportEventKind kind = events.get().kind();
        List<RecordDraft> lines = RecordDraft.of(noted(kind, row)).lines(kind.informed);
        events.get().internal().change(now.caller(), row, new RecordDraft().with(kind.informed, lines));
    }

    /** Of an event of which the helpers know already, whoever has another part is told. */
    void tell(SupportEventKind kind, RecordRow row, RecordContext now) {
        if (row.state().equals(kind.told) && !untold(kind, row).isEmpty()) {
            RecordRow stands = events.get().find(now.office(), row.id()).orElseThrow();
            events.get().internal().act(now.caller(), stands, kind.tellAgain);
        }
    }
}
