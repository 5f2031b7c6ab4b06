package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Which version of a process is in force: from its first day on a published version takes the place of those before it, until then
 * these stay. Source: core CORE-75, 82, E-50, kinds-processes.md §3. Safe for concurrent use.
 */
public final class VersionsInForce {
    private final RecordService<ProcessKind> processes;
    private final RecordService<ProcessVersionKind> versions;

    /** Over the registers. */
    public VersionsInForce(RecordService<ProcessKind> processes, RecordService<ProcessVersionKind> versions) {
        this.processes = processes;
        this.versions = versions;
    }

    /** Lets every version whose first day has come begin, done twice a day it does nothing the second time; how many began. */
    public int begin(Caller system, LocalDate today) {
        ProcessKind process = processes.kind();
        ProcessVersionKind kind = versions.kind();
        Map<Long, Optional<Long>> current =
                processes
                        .internal()
                        .all(system, RecordFilter.of(process.in(process.used), process.unit.isFilled()))
                        .stream()
                        .collect(Collectors.toMap(RecordRow::id, row -> row.get(process.current)));
        List<RecordRow> due = versions
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.published), kind.validFrom.below(today.plusDays(1))))
                .stream()
                .filter(row -> !current.getOrDefault(row.get(kind.process), Optional.of(row.id()))
                        .equals(Optional.of(row.id())))
                .sorted(Comparator.comparing(row -> row.get(kind.number)))
                .toList();
        due.forEach(row -> begin(system, row));
        return due.size();
    }

    /** A version that was granted begins at once, unless its first day is still to come. */
    void granted(Caller caller, RecordRow version, LocalDate today) {
        if (!isToCome(version, today)) {
            begin(caller, version);
        }
    }

    boolean isToCome(RecordRow version, LocalDate today) {
        return version.get(versions.kind().validFrom).filter(today::isBefore).isPresent();
    }

    /** Nothing is in force after what was in force is withdrawn. */
    void withdrawn(Caller caller, RecordRow version) {
        if (process(caller, version)
                .get(processes.kind().current)
                .filter(id -> id == version.id())
                .isPresent()) {
            show(caller, version, Optional.empty(), "");
        }
    }

    private void begin(Caller caller, RecordRow version) {
        ProcessVersionKind kind = versions.kind();
        versions
                .internal()
                .all(caller, RecordFilter.of(kind.process.is(version.get(kind.process)), kind.in(kind.published)))
                .stream()
                .filter(other -> other.get(kind.number) < version.get(kind.number))
                .forEach(other -> versions.internal().act(caller, other, kind.replace));
        RecordRow whole = versions.find(caller.office(), version.id()).orElse(version);
        show(caller, version, Optional.of(version), ProcessCatalogue.indicators(kind, whole));
    }

    private RecordRow process(Caller caller, RecordRow version) {
        return processes
                .find(caller.office(), version.get(versions.kind().process))
                .orElseThrow();
    }

    private void show(Caller caller, RecordRow of, Optional<RecordRow> inForce, String indicators) {
        ProcessKind kind = processes.kind();
        processes
                .internal()
                .change(
                        caller,
                        process(caller, of),
                        new RecordDraft()
                                .with(kind.current, inForce.map(RecordRow::id).orElse(null))
                                .with(
                                        kind.edition,
                                        inForce.map(row -> row.get(versions.kind().number))
                                                .orElse(null))
                                .with(kind.indicators, indicators));
    }
}
