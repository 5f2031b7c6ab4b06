package org.khet.portal.admin.internal.audit.ui;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.i18n.Texts;

/** Entries of the trail in words, where the module has them. Immutable. */
record AuditMessages(Texts texts) {
    private static final int BLOCK = 4;
    private static final int BLOCKS = 3;

    /** What was done. */
    String act(Entry entry) {
        return texts.has(entry.action()) ? texts.named(entry.action(), entry.details()) : entry.action();
    }

    /** Who, and in whose place. */
    String actor(Entry entry) {
        return entry.actor().actingFor().isEmpty()
                ? texts.author(entry.actor().name())
                : texts.get(
                        "admin.audit.acting",
                        entry.actor().name(),
                        entry.actor().actingFor());
    }

    /** From where. */
    String place(Entry entry) {
        return entry.actor().address().isEmpty()
                ? texts.get("admin.audit.place.inside")
                : entry.actor().address();
    }

    /** Everything that changed, in one line. */
    String details(Entry entry) {
        Stream<String> facts = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> label(entry, one.getKey()) + " " + value(entry, one.getKey(), one.getValue()));
        Stream<String> changes = changes(entry).stream().map(one -> one.get(0) + " " + one.get(1) + " → " + one.get(2));
        return Stream.concat(facts, changes).collect(Collectors.joining(" · "));
    }

    /** Rows of the table of old and new values. */
    List<List<String>> changes(Entry entry) {
        return entry.changes().stream()
                .map((Change one) -> List.of(
                        label(entry, one.field()),
                        value(entry, one.field(), one.before()),
                        value(entry, one.field(), one.after())))
                .toList();
    }

    /**
     * Name of a field: as the module names it on the trail ({@code <module>.audit.<field>}), as forms show it, by
     * its own key, or else as it was noted.
     */
    String label(Entry entry, String field) {
        return first(
                field,
                module(entry) + ".audit." + field,
                "admin.audit.field." + field,
                "admin." + kind(entry) + "." + field + ".label",
                field + ".label");
    }

    /** A value in the words of the record's states or of the field's choices, or else as it was noted. */
    private String value(Entry entry, String field, String value) {
        return value.isEmpty()
                ? "–"
                : first(
                        value,
                        module(entry) + "." + kind(entry) + ".state." + value,
                        "admin." + kind(entry) + "." + field + "." + value);
    }

    private String first(String otherwise, String... keys) {
        return Stream.of(keys)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.get(key))
                .orElse(otherwise);
    }

    private static String module(Entry entry) {
        return entry.action().replaceFirst("\\..*", "");
    }

    private static String kind(Entry entry) {
        return entry.object().replaceFirst("^[a-z]+\\.", "").replaceFirst("/.*", "");
    }

    /** Begin of a hash in blocks that people can compare. */
    static String shortHash(String hash) {
        return hash.isEmpty()
                ? "–"
                : Stream.iterate(0, block -> block < BLOCKS, block -> block + 1)
                        .map(block -> hash.substring(block * BLOCK, (block + 1) * BLOCK))
                        .collect(Collectors.joining("·"));
    }
}
