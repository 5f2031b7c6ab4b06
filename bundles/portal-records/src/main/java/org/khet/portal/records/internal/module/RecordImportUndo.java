package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/** Takes records that came with an import back, each with its lines, as long as nobody changed one of them or points at one. */
final class RecordImportUndo implements ImportUndo {
    private final RecordService<?> service;
    private final DefaultRecordServices records;

    RecordImportUndo(RecordService<?> service, DefaultRecordServices records) {
        this.service = service;
        this.records = records;
    }

    @Override
    public ImportReversal look(Caller caller, List<ImportTrace> traces) {
        List<ImportReversal.Hindrance> hindrances = new ArrayList<>();
        Map<Long, RecordRow> rows = service.rows(
                caller.office(), traces.stream().map(ImportTrace::key).toList());
        Map<Long, Set<String>> used = records.pointedAt(
                service.kind(), caller, traces.stream().map(ImportTrace::key).toList());
        for (ImportTrace trace : traces) {
            Optional<RecordRow> row = Optional.ofNullable(rows.get(trace.key()));
            if (row.isEmpty() || row.get().head().edition() != trace.edition()) {
                hindrances.add(
                        new ImportReversal.Hindrance(name(trace, row), ImportReversal.Reason.CHANGED, List.of()));
            } else if (used.containsKey(trace.key())) {
                hindrances.add(new ImportReversal.Hindrance(
                        name(trace, row), ImportReversal.Reason.USED, List.copyOf(used.get(trace.key()))));
            }
        }
        return new ImportReversal(traces.size(), 0, hindrances);
    }

    private static String name(ImportTrace trace, Optional<RecordRow> row) {
        return row.map(one -> String.join(
                        " · ", one.titleParts().stream().map(Object::toString).toList()))
                .orElse(String.valueOf(trace.key()));
    }

    @Override
    public ImportReversal undo(Caller caller, List<ImportTrace> traces) {
        ImportReversal reversal = look(caller, traces);
        if (reversal.hindrances().isEmpty()) {
            traces.forEach(trace -> records.takeBack(service, caller, trace.key(), trace.edition()));
        }
        return reversal;
    }

    /** Records of one kind are made one by one, and go so. */
    @Override
    public List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
        return traces.stream().gather(Gatherers.windowFixed(most)).toList();
    }
}
