package org.khet.processes.internal.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * Takes the shipped catalogue over into an office, carries processes between offices as files, begins new drafts. What an office
 * has already stays as it made it. Source: core CORE-73, 74, 82, 85.
 */
public final class ProcessCatalogue {
    private final RecordService<ProcessKind> processes;
    private final RecordService<ProcessVersionKind> versions;
    private final RecordService<LawKind> laws;
    private final ProcessOwners owners;
    private final FileCodes codes;
    private final Transactions transactions;
    private final Clock clock;
    private final ShippedUpdates updates;
    private final FileDrafts drafts;

    /** Over the registers of the module. */
    public ProcessCatalogue(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<LawKind> laws,
            ProcessOwners owners,
            Units units,
            CodeLists lists,
            Transactions transactions,
            Clock clock) {
        this.processes = processes;
        this.versions = versions;
        this.laws = laws;
        this.owners = owners;
        this.codes = new FileCodes(processes, units, lists);
        this.transactions = transactions;
        this.clock = clock;
        updates = new ShippedUpdates(processes, versions, laws, codes, transactions);
        drafts = new FileDrafts(processes, updates, codes, transactions);
    }

    /** Shipped processes that say something else than the office's. */
    public ShippedUpdates updates() {
        return updates;
    }

    /** Drafts of processes that the office has, from files of other offices. */
    public FileDrafts drafts() {
        return drafts;
    }

    /**
     * Adds every shipped process, pattern and law that the office lacks, the processes with a draft of their first version;
     * where the manual has a slip, its own wording is the version before, which is not in force.
     *
     * @return how many processes were added
     * @throws org.khet.portal.api.security.NotPermitted without {@link ProcessesPermissions#KEEP}
     */
    public int takeOver(Caller caller) {
        caller.require(ProcessesPermissions.KEEP);
        return transactions.call(() -> {
            Map<String, Long> known = takeLaws(caller);
            Set<String> there = codes(caller);
            int added = 0;
            int place = 0;
            for (ShippedCatalogue.Entry entry : ShippedCatalogue.entries()) {
                place++;
                if (!there.contains(entry.code())) {
                    ProcessFile file = ShippedCatalogue.file(entry.code());
                    Optional<UnitId> unit = owner(caller.office(), entry);
                    add(caller, new Brought(file, ShippedCatalogue.asWritten(entry.code())), unit, place, known);
                    added++;
                }
            }
            return added;
        });
    }

    private Optional<UnitId> owner(OfficeId office, ShippedCatalogue.Entry entry) {
        return entry.isPattern()
                ? Optional.empty()
                : owners.owner(office, entry.template(), OfficeTime.day(clock.instant()));
    }

    /** Codes of the processes that the office has. */
    public Set<String> codes(Caller caller) {
        Set<String> there = new HashSet<>();
        processes.internal().all(caller, RecordFilter.ALL).forEach(row -> there.add(row.get(processes.kind().code)));
        return there;
    }

    /** Lets the unit of each shipped process follow what the office decided in the core; how many moved. Source: ICT-101, PLAN-85. */
    public int followOwners(Caller system) {
        ProcessKind kind = processes.kind();
        LocalDate today = OfficeTime.day(clock.instant());
        Map<String, ShippedCatalogue.Entry> shipped = new HashMap<>();
        ShippedCatalogue.entries().forEach(entry -> shipped.put(entry.code(), entry));
        int moved = 0;
        for (RecordRow row : processes.internal().all(system, RecordFilter.of(kind.in(kind.used)))) {
            ShippedCatalogue.Entry entry = shipped.get(row.get(kind.code));
            if (entry == null || entry.isPattern()) {
                continue;
            }
            Optional<UnitId> now = owners.owner(system.office(), entry.template(), today);
            if (now.isPresent() && !now.equals(row.get(kind.unit))) {
                processes.internal().change(system, row, new RecordDraft().with(kind.unit, now.get()));
                moved++;
            }
        }
        return moved;
    }

    private Map<String, Long> takeLaws(Caller caller) {
        LawKind kind = laws.kind();
        Map<String, Long> known = updates.known(caller);
        for (ShippedCatalogue.Law law : ShippedCatalogue.laws()) {
            if (!known.containsKey(ProcessFileReader.key(law.title()))) {
                RecordRow made = laws.internal()
                        .create(
                                caller,
                                new RecordDraft()
                                        .with(kind.sort, law.sort())
                                        .with(kind.title, law.title())
                                        .with(kind.place, law.place())
                                        .with(kind.year, law.year().isEmpty() ? null : Integer.valueOf(law.year())));
                known.put(ProcessFileReader.key(law.title()), made.id());
            }
        }
        return known;
    }

    /**
     * What comes in.
     *
     * @param file   the process
     * @param former a version that it replaces
     */
    private record Brought(ProcessFile file, Optional<ProcessFile> former) {}

    private RecordRow add(Caller caller, Brought brought, Optional<UnitId> unit, int place, Map<String, Long> known) {
        ProcessFileReader reader = new ProcessFileReader(processes.kind(), versions.kind(), codes, caller);
        RecordRow made = processes.internal().create(caller, reader.process(brought.file(), unit, place));
        brought.former()
                .map(file -> versions.internal().create(caller, reader.version(file, made.id(), known)))
                .ifPresent(former -> versions.internal().act(caller, former, versions.kind().replace));
        RecordRow version = versions.internal().create(caller, reader.version(brought.file(), made.id(), known));
        return processes
                .internal()
                .change(
                        caller,
                        processes.find(caller.office(), made.id()).orElseThrow(),
                        new RecordDraft().with(processes.kind().indicators, indicators(versions.kind(), version)));
    }

    static String indicators(ProcessVersionKind kind, RecordRow version) {
        String all = String.join(
                " · ",
                version.lines(kind.indicators).stream()
                        .map(line -> line.get(kind.indicator))
                        .toList());
        return all.substring(0, Math.min(all.length(), 900));
    }

    /**
     * Brings a process of a file in, as a draft of the unit.
     *
     * @throws Rejected with field {@code file} if the office has a process of this code
     * @throws org.khet.portal.api.security.NotPermitted without {@link ProcessesPermissions#EDIT}
     */
    public RecordRow bring(Caller caller, ProcessFile file, Optional<UnitId> unit) {
        caller.require(ProcessesPermissions.EDIT);
        return transactions.call(() -> {
            if (codes(caller).contains(file.one("code"))) {
                throw Rejected.of("file", "processes.error.code-of-file", file.one("code"));
            }
            return add(caller, new Brought(file, Optional.empty()), unit, 999, updates.known(caller));
        });
    }

    /** Begins a process of a unit from a blank pattern. Source: CORE-74. */
    public RecordRow fromPattern(Caller caller, String pattern, String code, String name, UnitId unit) {
        caller.require(ProcessesPermissions.EDIT);
        if (codes(caller).contains(code)) {
            throw Rejected.of("code", "processes.error.code-there", code);
        }
        return bring(caller, renamed(ShippedCatalogue.file(pattern), code, name), Optional.of(unit));
    }

    private static ProcessFile renamed(ProcessFile file, String code, String name) {
        String text = file.text()
                .replace("\ncode\t" + file.one("code") + "\n", "\ncode\t" + code + "\n")
                .replace("\nname\t" + file.one("name") + "\n", "\nname\t" + name + "\n")
                .replace("\norigin\tPATTERN\n", "\norigin\tOWN\n");
        try {
            return ProcessFile.read(
                    new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** A process that the caller sees, with a version of it, as a file. */
    public ProcessFile file(Caller caller, long process, long version) {
        RecordRow row = processes.open(caller, process);
        RecordRow edition = versions.open(caller, version);
        if (edition.get(versions.kind().process) != process) {
            throw Rejected.of("version", "processes.error.other-process");
        }
        return new ProcessFileWriter(processes.kind(), versions.kind(), codes).write(row, edition);
    }

    /** What is different from the version before; nothing for the first one. Source: CORE-85. */
    public List<ProcessFileComparison.Difference> sinceFormer(Caller caller, RecordRow version) {
        ProcessVersionKind kind = versions.kind();
        return versions.all(caller, RecordFilter.of(kind.process.is(version.get(kind.process)))).stream()
                .filter(row -> row.get(kind.number) < version.get(kind.number))
                .max(java.util.Comparator.comparing(row -> row.get(kind.number)))
                .map(former -> ProcessFileComparison.of(
                        file(caller, version.get(kind.process), former.id()),
                        file(caller, version.get(kind.process), version.id())))
                .orElse(List.of());
    }

    /**
     * What is different between the office's process of the same code and a file of another office.
     *
     * @throws Rejected with field {@code file} if the office has no process of this code
     */
    public List<ProcessFileComparison.Difference> against(Caller caller, ProcessFile other) {
        RecordRow own = drafts.own(caller, other).orElseThrow(() -> Rejected.of("file", "processes.error.no-process"));
        long version = own.get(processes.kind().current)
                .orElseGet(() -> versionsOf(caller, own.id()).getFirst().id());
        return ProcessFileComparison.of(file(caller, own.id(), version), other);
    }

    /** The versions of a process, newest first, without lines. */
    public List<RecordRow> versionsOf(Caller caller, long process) {
        return versions.internal()
                .all(caller, RecordFilter.of(versions.kind().process.is(process)))
                .reversed();
    }
}
