package org.khet.portal.records.internal.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;

/** Finds records at which fields of other records point; links and columns of lines are not looked at. */
final class RecordPointers {
    private static final int AT_ONCE = 500;
    private final List<DefaultRecordService<?>> services;

    RecordPointers(List<DefaultRecordService<?>> services) {
        this.services = services;
    }

    /** Of these records those at which something points, each with the text keys of the kinds that do. */
    Map<Long, Set<String>> at(RecordKind kind, Caller caller, List<Long> ids) {
        Map<Long, Set<String>> pointed = new HashMap<>();
        for (DefaultRecordService<?> service : services) {
            for (Field<?> field : service.kind().fields()) {
                if (field.type() instanceof FieldType.RecordRef ref
                        && ref.recordType().equals(kind.type())) {
                    ids.stream()
                            .gather(Gatherers.windowFixed(AT_ONCE))
                            .flatMap(some -> service.internal().all(caller, RecordFilter.of(field.in(some))).stream())
                            .forEach(row -> pointed.computeIfAbsent((Long) row.raw(field), key -> new TreeSet<>())
                                    .add(RecordTexts.plural(service.kind())));
                }
            }
        }
        return pointed;
    }
}
