package org.khet.processes.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * Files of other offices whose process this office has itself: a draft of its next version begins from one, and whatever a file
 * names that this office does not have is told. What the office has is never changed by them. Source: core CORE-85. Safe for
 * concurrent use.
 */
public final class FileDrafts {
    private final RecordService<ProcessKind> processes;
    private final ShippedUpdates updates;
    private final FileCodes codes;
    private final Transactions transactions;

    /**
     * Something that a file names and this office does not have, so that it is left out of what comes in.
     *
     * @param sort  {@code unit}, {@code function} or {@code process}
     * @param code  how the file names it
     * @param steps numbers of the steps that name it, empty for a process
     */
    public record Lack(String sort, String code, String steps) {}

    FileDrafts(
            RecordService<ProcessKind> processes, ShippedUpdates updates, FileCodes codes, Transactions transactions) {
        this.processes = processes;
        this.updates = updates;
        this.codes = codes;
        this.transactions = transactions;
    }

    /** The office's process of the code of a file, as the caller sees it; an ended one too. */
    public Optional<RecordRow> own(Caller caller, ProcessFile file) {
        return processes.all(caller, RecordFilter.of(processes.kind().code.is(file.one("code")))).stream()
                .findFirst();
    }

    /** The version of the office's process that is being made or waits for approval, so that none can be begun. */
    public Optional<RecordRow> inWork(Caller caller, RecordRow own) {
        return updates.open(caller, own.id());
    }

    /**
     * Begins a draft of what the file says; the version in force stays until the draft is approved.
     *
     * @return the draft
     * @throws Rejected if the office has no process of this code, it has ended, or a version is being made or waits for approval
     * @throws org.khet.portal.api.security.NotPermitted if the caller may begin no version of this process
     */
    public RecordRow begin(Caller caller, ProcessFile file) {
        return transactions.call(() -> {
            RecordRow own = own(caller, file).orElseThrow(() -> Rejected.of("file", "processes.error.no-process"));
            if (!own.state().open()) {
                throw Rejected.of("file", "processes.error.process-ended");
            }
            return updates.begin(caller, own, file);
        });
    }

    /**
     * Units and functions of steps and parts of the process that this office does not have.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@link ProcessesPermissions#EDIT}
     */
    public List<Lack> lacks(Caller caller, ProcessFile file) {
        caller.require(ProcessesPermissions.EDIT);
        Map<String, List<String>> units = new LinkedHashMap<>();
        Map<String, List<String>> functions = new LinkedHashMap<>();
        for (List<String> step : file.all("step", ProcessFileReader.STEP_CELLS)) {
            String unit = step.get(17);
            String function = step.get(18);
            if (!unit.isEmpty() && codes.unit(caller.office(), unit).isEmpty()) {
                units.computeIfAbsent(unit, code -> new ArrayList<>()).add(step.getFirst());
            }
            if (!function.isEmpty() && codes.function(caller.office(), function).isEmpty()) {
                functions.computeIfAbsent(function, code -> new ArrayList<>()).add(step.getFirst());
            }
        }
        Stream<Lack> parts = file.all("part", 1).stream()
                .map(List::getFirst)
                .distinct()
                .filter(code -> !code.isEmpty() && codes.process(caller, code).isEmpty())
                .map(code -> new Lack("process", code, ""));
        return Stream.concat(Stream.concat(of("unit", units), of("function", functions)), parts)
                .toList();
    }

    private static Stream<Lack> of(String sort, Map<String, List<String>> steps) {
        return steps.entrySet().stream().map(one -> new Lack(sort, one.getKey(), String.join(", ", one.getValue())));
    }
}
