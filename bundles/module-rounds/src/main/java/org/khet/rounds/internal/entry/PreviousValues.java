package org.khet.rounds.internal.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.SectionRepository;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** Certified values of the round before of the same system, with which new ones are compared. Source: policyplan R-55. */
final class PreviousValues {
    private final CollectionRegisters registers;
    private final SectionRepository sections;

    PreviousValues(CollectionRegisters registers, SectionRepository sections) {
        this.registers = registers;
        this.sections = sections;
    }

    /** Of one school; empty when it certified none before. */
    CellValues of(Caller caller, RecordRow collection, SchoolId school) {
        return before(caller, collection)
                .map(one -> certified(caller, one).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(school))
                        .map(entry -> sections.values(caller.office(), entry.getKey()))
                        .findFirst()
                        .orElse(CellValues.EMPTY))
                .orElse(CellValues.EMPTY);
    }

    /** Of all schools of a collection. */
    Map<SchoolId, CellValues> all(Caller caller, RecordRow collection) {
        Optional<RecordRow> one = before(caller, collection);
        if (one.isEmpty()) {
            return Map.of();
        }
        Map<Long, SchoolId> schools = certified(caller, one.get());
        return sections.all(caller.office(), one.get().id(), schools.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> java.util.Objects.requireNonNull(schools.get(entry.getKey())), Map.Entry::getValue));
    }

    private Map<Long, SchoolId> certified(Caller caller, RecordRow collection) {
        SchoolSubmissionKind kind = registers.submissions().kind();
        return registers.of(caller, collection.id()).stream()
                .filter(row -> List.of(kind.certified, kind.acknowledged).contains(row.state()))
                .collect(Collectors.toMap(RecordRow::id, row -> row.get(kind.school)));
    }

    private Optional<RecordRow> before(Caller caller, RecordRow collection) {
        Optional<LocalDate> asOf = asOf(collection);
        return asOf.flatMap(day -> registers.collections().internal().all(caller, RecordFilter.ALL).stream()
                .filter(one -> system(one).equals(system(collection)))
                .filter(one -> asOf(one).filter(day::isAfter).isPresent())
                .max(Comparator.comparing(one -> asOf(one).orElseThrow())));
    }

    private String system(RecordRow collection) {
        CollectionKind kind = registers.collections().kind();
        return DataRound.Key.of(collection.get(kind.round))
                .map(DataRound.Key::system)
                .orElse("");
    }

    private Optional<LocalDate> asOf(RecordRow collection) {
        return registers
                .lookup()
                .days(
                        collection.head().office(),
                        collection.get(registers.collections().kind().round))
                .map(DataRound.Days::asOf);
    }
}
