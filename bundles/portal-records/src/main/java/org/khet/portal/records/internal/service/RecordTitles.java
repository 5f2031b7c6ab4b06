package org.khet.portal.records.internal.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * What a record is called outside of its own page: names stand for keys, in the words of the papers. Sensitive fields stand in titles on
 * pages only; notices, requests and titles of other records never say them.
 */
final class RecordTitles {
    private static final int DEEPEST = 3;
    private final OfficeReferences references;
    private final RecordTypes types;
    private final int depth;

    RecordTitles(OfficeReferences references, RecordTypes types) {
        this(references, types, DEEPEST);
    }

    /** @param depth over how many records is followed what begins with the title of another one */
    RecordTitles(OfficeReferences references, RecordTypes types, int depth) {
        this.references = references;
        this.types = types;
        this.depth = depth;
    }

    /** For somebody, who reads the title of a hidden record that is not hidden from that person; a choice says nothing there. */
    String of(RecordRow row, PersonId reader) {
        return alone(row, row.kind().isHidden(row) && RecordAccess.isHidden(row.kind(), reader, row));
    }

    /** As {@link #of(RecordRow, PersonId)} for many rows of any kinds, in their order; what they name is read together. */
    List<String> of(List<RecordRow> rows, Caller reader) {
        TitleNames names = new TitleNames(references, types, reader.office(), depth);
        names.read(rows);
        return rows.stream()
                .map(row -> spoken(
                        row,
                        names,
                        row.kind().isHidden(row) && RecordAccess.isHidden(row.kind(), reader.person(), row)))
                .toList();
    }

    /** For everybody; a choice says nothing there. */
    String of(RecordRow row) {
        return alone(row, row.kind().isHidden(row));
    }

    private String alone(RecordRow row, boolean hidden) {
        TitleNames names = new TitleNames(references, types, row.head().office(), depth);
        names.read(List.of(row));
        return spoken(row, names, hidden);
    }

    private static String spoken(RecordRow row, TitleNames names, boolean hidden) {
        return title(
                row,
                names,
                field -> shows(field, hidden) && !field.isSensitive() && !(row.raw(field) instanceof Enum<?>));
    }

    /**
     * Of many rows, for everybody, by key; what they name is read by one query for each sort of key.
     *
     * @param seen which fields the titles may say
     */
    Map<Long, String> of(OfficeId office, Collection<RecordRow> rows, Predicate<Field<?>> seen) {
        TitleNames names = new TitleNames(references, types, office, depth);
        names.read(rows);
        Map<Long, String> titles = new HashMap<>();
        for (RecordRow row : rows) {
            boolean hidden = row.kind().isHidden(row);
            titles.put(row.id(), title(row, names, field -> seen.test(field) && shows(field, hidden)));
        }
        return titles;
    }

    private static boolean shows(Field<?> field, boolean hidden) {
        return !hidden || field.type() instanceof FieldType.Numbered;
    }

    private static String title(RecordRow row, TitleNames names, Predicate<Field<?>> shown) {
        return row.kind().title().stream()
                .filter(shown)
                .map(field -> names.word(field, row.raw(field)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
