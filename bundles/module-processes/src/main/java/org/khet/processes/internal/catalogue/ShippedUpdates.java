package org.khet.processes.internal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * Shipped processes that say something else than the office's: shown and compared, brought in as a draft that goes the way of every
 * version. What the office has is never changed by them. Source: kinds-processes.md §6 (packs). Safe for concurrent use.
 */
public final class ShippedUpdates {
    /** What a version has; the rest of a file is the process's own, and the office's. */
    private static final Set<String> OF_A_VERSION = Set.of(
            "background", "objectives", "scope", "definitions", "target", "risk", "kpi", "step", "way", "need", "cite");

    private final RecordService<ProcessKind> processes;
    private final RecordService<ProcessVersionKind> versions;
    private final RecordService<LawKind> laws;
    private final FileCodes codes;
    private final Transactions transactions;

    /**
     * A shipped process that differs.
     *
     * @param process     the office's process, without lines
     * @param version     its version in force, else its newest, without lines
     * @param draft       a version that is being made or waits for approval, so that none can be begun
     * @param differences what the office says, and what the shipped one says
     */
    public record Offer(
            RecordRow process,
            RecordRow version,
            Optional<RecordRow> draft,
            List<ProcessFileComparison.Difference> differences) {}

    ShippedUpdates(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<LawKind> laws,
            FileCodes codes,
            Transactions transactions) {
        this.processes = processes;
        this.versions = versions;
        this.laws = laws;
        this.codes = codes;
        this.transactions = transactions;
    }

    /**
     * The shipped processes of which the office's version in force, else its newest, says something else, in the order of the
     * catalogue.
     *
     * @throws NotPermitted without {@link ProcessesPermissions#EDIT}
     */
    public List<Offer> of(Caller caller) {
        caller.require(ProcessesPermissions.EDIT);
        ProcessKind kind = processes.kind();
        Map<String, RecordRow> own = processes
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.used), kind.origin.is(ProcessOrigin.SHIPPED)))
                .stream()
                .collect(Collectors.toMap(row -> row.get(kind.code), row -> row));
        Map<Long, List<RecordRow>> all = versions.internal().all(caller, RecordFilter.ALL).stream()
                .sorted(Comparator.comparing(row -> row.get(versions.kind().number)))
                .collect(Collectors.groupingBy(row -> row.get(versions.kind().process)));
        Map<String, RecordRow> shown = new HashMap<>();
        own.forEach((code, process) -> all.getOrDefault(process.id(), List.of()).stream()
                .filter(row ->
                        process.get(kind.current).map(id -> id == row.id()).orElse(true))
                .reduce((one, later) -> later)
                .ifPresent(row -> shown.put(code, row)));
        Map<Long, RecordRow> whole = whole(caller, shown.values());
        List<Offer> offers = new ArrayList<>();
        for (ShippedCatalogue.Entry entry : ShippedCatalogue.entries()) {
            RecordRow process = own.get(entry.code());
            RecordRow version = shown.get(entry.code());
            if (process != null && version != null && !entry.isPattern()) {
                RecordRow edition = whole.getOrDefault(version.id(), version);
                List<ProcessFileComparison.Difference> found = different(process, edition, entry.code());
                if (!found.isEmpty()) {
                    offers.add(new Offer(process, version, open(all.getOrDefault(process.id(), List.of())), found));
                }
            }
        }
        return offers;
    }

    private List<ProcessFileComparison.Difference> different(RecordRow process, RecordRow edition, String code) {
        return ProcessFileComparison.of(
                        new ProcessFileWriter(processes.kind(), versions.kind(), codes).write(process, edition),
                        ShippedCatalogue.file(code))
                .stream()
                .filter(one -> OF_A_VERSION.contains(one.part()))
                .toList();
    }

    private Optional<RecordRow> open(List<RecordRow> of) {
        ProcessVersionKind kind = versions.kind();
        return of.stream()
                .filter(row -> row.state().equals(kind.draft) || row.state().equals(kind.proposed))
                .findFirst();
    }

    /** These versions with their lines, by few queries however many there are. */
    private Map<Long, RecordRow> whole(Caller caller, Iterable<RecordRow> of) {
        Map<Long, RecordRow> rows = new HashMap<>();
        of.forEach(row -> rows.put(row.id(), row));
        for (Lines lines : versions.kind().lines()) {
            Map<Long, List<RecordLine>> found = versions.lines(caller.office(), lines, List.copyOf(rows.keySet()));
            rows.replaceAll((id, row) -> row.with(lines, found.getOrDefault(id, List.of())));
        }
        return rows;
    }

    /**
     * Begins a draft of what the shipped process says; the version in force stays until the draft is approved.
     *
     * @return the draft
     * @throws Rejected     if one is being made or waits for approval
     * @throws NotPermitted if the caller may begin no version of this process
     */
    public RecordRow begin(Caller caller, long process) {
        return transactions.call(() -> {
            RecordRow own = processes.open(caller, process);
            return begin(caller, own, ShippedCatalogue.file(own.get(processes.kind().code)));
        });
    }

    /** Begins a draft of a process that the office has, of what a file says; refuses as {@link #begin(Caller, long)} does. */
    RecordRow begin(Caller caller, RecordRow own, ProcessFile file) {
        if (!processes.actions(caller, own).contains(processes.kind().draft)) {
            throw new NotPermitted(ProcessesPermissions.EDIT);
        }
        if (open(caller, own.id()).isPresent()) {
            throw Rejected.of("", "processes.error.draft-there");
        }
        return versions.internal()
                .create(
                        caller,
                        new ProcessFileReader(processes.kind(), versions.kind(), codes, caller)
                                .version(file, own.id(), known(caller)));
    }

    /** The version of a process that is being made or waits for approval. */
    Optional<RecordRow> open(Caller caller, long process) {
        return open(versions.internal()
                .all(caller, RecordFilter.of(versions.kind().process.is(process))));
    }

    /** The laws of the office by their titles. */
    Map<String, Long> known(Caller caller) {
        Map<String, Long> known = new HashMap<>();
        laws.internal()
                .all(caller, RecordFilter.ALL)
                .forEach(row -> known.put(ProcessFileReader.key(row.get(laws.kind().title)), row.id()));
        return known;
    }
}
