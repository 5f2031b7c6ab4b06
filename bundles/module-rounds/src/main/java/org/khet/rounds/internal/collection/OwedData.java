package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource.Deadline;

/** What the schools of a person still have to hand in, the next due first. Source: policyplan PLAN-95. */
public final class OwedData {
    private final CollectionRegisters registers;

    /** Over the submissions. */
    public OwedData(CollectionRegisters registers) {
        this.registers = registers;
    }

    /**
     * Something to hand in.
     *
     * @param submission key
     * @param key        key of the round in the calendar, e.g. {@code DMC-2569-1}
     * @param round      name of the round
     * @param state      name of its state
     * @param due        last day on which the school may certify
     */
    public record Owed(long submission, String key, String round, String state, LocalDate due) {}

    /** Of the schools that the caller's permission names; nothing for people of the office. */
    public List<Owed> of(Caller caller) {
        SchoolSubmissionKind kind = registers.submissions().kind();
        if (!caller.may(kind.view()) || caller.scope(kind.view()).schools().isEmpty()) {
            return List.of();
        }
        Map<Long, RecordRow> known = new TreeMap<>();
        return registers
                .submissions()
                .all(caller, RecordFilter.of(kind.in(kind.notStarted, kind.recording, kind.returned, kind.confirmed)))
                .stream()
                .flatMap(row -> owed(kind, row, known))
                .sorted(Comparator.comparing(Owed::due))
                .toList();
    }

    /** What is due before a day. */
    public List<Deadline> due(Caller caller, LocalDate until) {
        return of(caller).stream()
                .filter(one -> one.due().isBefore(until))
                .map(one -> new Deadline(
                        RecordTexts.title(registers.submissions().kind()),
                        one.round(),
                        one.due(),
                        "rounds/entry/" + one.submission()))
                .toList();
    }

    private Stream<Owed> owed(SchoolSubmissionKind kind, RecordRow row, Map<Long, RecordRow> known) {
        CollectionKind of = registers.collections().kind();
        RecordRow collection = known.computeIfAbsent(
                row.get(kind.collection),
                key -> registers.collections().find(row.head().office(), key).orElseThrow());
        return registers
                .lookup()
                .days(row.head().office(), collection.get(of.round))
                .map(DataRound.Days::closesOn)
                .map(closes ->
                        row.get(kind.reopenedUntil).filter(closes::isBefore).orElse(closes))
                .map(due -> new Owed(
                        row.id(),
                        collection.get(of.round),
                        collection.get(of.name),
                        row.state().name(),
                        due))
                .stream();
    }
}
