package org.khet.portal.records.internal.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;

/** Finds records at which fields of other records, or columns of their lines, point. */
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
            fields(service.kind())
                    .flatMap(field -> ids.stream()
                            .gather(Gatherers.windowFixed(AT_ONCE))
                            .flatMap(some -> pointed(service, field, kind, caller, some)))
                    .forEach(id -> pointed.computeIfAbsent(id, key -> new TreeSet<>())
                            .add(RecordTexts.plural(service.kind())));
        }
        return pointed;
    }

    private static Stream<Field<?>> fields(RecordKind kind) {
        return Stream.concat(kind.fields().stream(), kind.lines().stream().flatMap(lines -> lines.fields().stream()));
    }

    private static Stream<Long> pointed(
            DefaultRecordService<?> service, Field<?> field, RecordKind kind, Caller caller, List<Long> some) {
        return switch (field.type()) {
            case FieldType.RecordRef ref
            when ref.recordType().equals(kind.type()) ->
                service.rows().aggregates().keysOf(caller.office(), field, some).stream();
            case FieldType.AnyRecord any
            when any.recordTypes().isEmpty() || any.recordTypes().contains(kind.type()) ->
                linked(service, field, kind, caller, some);
            default -> Stream.empty();
        };
    }

    /** Records of different types may have the same key. */
    private static Stream<Long> linked(
            DefaultRecordService<?> service, Field<?> field, RecordKind kind, Caller caller, List<Long> some) {
        List<RecordLink> links =
                some.stream().map(id -> new RecordLink(kind.type(), id, "")).toList();
        List<RecordRow> rows = service.internal().all(caller, RecordFilter.of(new Condition.In(field, links)));
        Stream<? extends FieldValues> holders = field.owner() instanceof Lines lines
                ? service
                        .lines(
                                caller.office(),
                                lines,
                                rows.stream().map(RecordRow::id).toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                : rows.stream();
        return holders.flatMap(holder -> Stream.ofNullable(holder.raw(field)))
                .map(RecordLink.class::cast)
                .filter(link -> link.type().equals(kind.type()) && some.contains(link.id()))
                .map(RecordLink::id);
    }
}
