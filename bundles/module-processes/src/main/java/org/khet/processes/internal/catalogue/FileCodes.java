package org.khet.processes.internal.catalogue;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/** What files of processes name by codes, in one office: units, functions and other processes. Source: core CORE-85. */
final class FileCodes {
    private final RecordService<ProcessKind> processes;
    private final Units units;
    private final CodeLists lists;

    FileCodes(RecordService<ProcessKind> processes, Units units, CodeLists lists) {
        this.processes = processes;
        this.units = units;
        this.lists = lists;
    }

    Optional<UnitId> unit(OfficeId office, String code) {
        return units.findByCode(office, code).map(Unit::id);
    }

    String unit(OfficeId office, UnitId unit) {
        return units.find(office, unit).map(Unit::code).orElse("");
    }

    /** The code, empty when the office has no such function. */
    String function(OfficeId office, String code) {
        return lists.of(office, StandardFunctions.LIST).stream()
                        .anyMatch(one -> one.code().equals(code))
                ? code
                : "";
    }

    Optional<Long> process(Caller caller, String code) {
        return processes
                .internal()
                .all(caller, RecordFilter.of(processes.kind().code.is(code)))
                .stream()
                .map(RecordRow::id)
                .findFirst();
    }

    String process(OfficeId office, long process) {
        return processes
                .find(office, process)
                .map(row -> row.get(processes.kind().code))
                .orElse("");
    }
}
