package org.khet.portal.records.internal.module;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;

/**
 * Lines of the records in a file. The first line of each sub-table stands in the row of its record, further ones in the rows below: those
 * say nothing of the record, or repeat its number or what stands once in the office. Stateless.
 *
 * @param kind whose records
 */
record ImportedSubTables(RecordKind kind) {
    /**
     * Something wrong, at its cell.
     *
     * @param row     of the file
     * @param problem named after its column
     */
    record Misplaced(ImportRow row, Problem problem) {}

    /** Whether a row has further lines of the record whose row stands above it. */
    boolean isFurther(ImportRow record, ImportRow row) {
        return has(row, ImportedKinds.lines(kind).stream())
                && agree(record, row, ImportedFields.numbers(kind))
                && (!has(row, Stream.of(kind)) || repeats(record, row));
    }

    private static boolean has(ImportRow row, Stream<? extends FieldSet> sets) {
        return sets.flatMap(set -> columns(ImportedKinds.columns(set)))
                .anyMatch(column -> !row.get(column).isEmpty());
    }

    /** It has the same number, or what stands once in the office, and says nothing else of the record than the row above. */
    private boolean repeats(ImportRow record, ImportRow row) {
        return Stream.concat(
                                Stream.concat(
                                                ImportedFields.numbers(kind).stream(),
                                                ImportedKinds.columns(kind).stream()
                                                        .filter(DeclaredField::isUnique))
                                        .<List<Field<?>>>map(List::of),
                                kind.unique().stream())
                        .anyMatch(key ->
                                columns(key).noneMatch(column -> row.get(column).isEmpty()) && agree(record, row, key))
                && agree(record, row, ImportedKinds.columns(kind));
    }

    /** Whether what a row says in these fields is what the row above says. */
    private static boolean agree(ImportRow record, ImportRow row, List<Field<?>> fields) {
        return columns(fields)
                .allMatch(column -> row.get(column).isEmpty() || row.get(column).equals(record.get(column)));
    }

    private static Stream<String> columns(List<Field<?>> fields) {
        return fields.stream().flatMap(field -> ImportedFields.columns(field).stream());
    }

    /** The rows of a record, its own first, in which a line of a sub-table stands. */
    static List<ImportRow> rows(ImportRow record, Lines of) {
        return Stream.concat(Stream.of(record), record.below().stream())
                .filter(row -> has(row, Stream.of(of)))
                .toList();
    }

    /** How many lines a record has. */
    int count(ImportRow record) {
        return ImportedKinds.lines(kind).stream()
                .mapToInt(of -> rows(record, of).size())
                .sum();
    }

    /** Takes the lines of a record into its draft. */
    void read(ImportedValues.Reader reader, ImportRow record, RecordDraft draft) {
        for (Lines of : ImportedKinds.lines(kind)) {
            draft.with(
                    of,
                    rows(record, of).stream().map(row -> line(reader, row, of)).toList());
        }
    }

    private static RecordDraft line(ImportedValues.Reader reader, ImportRow row, Lines of) {
        RecordDraft line = new RecordDraft();
        ImportedKinds.columns(of)
                .forEach(field -> line.with(field, reader.whole(field, row).orElse(null)));
        return line;
    }

    /**
     * What is wrong stands at a column of the file: of a line at its row, of a sub-table as a whole at the first of its columns, of twelve
     * months together at the first of them.
     */
    Misplaced placed(ImportRow record, Problem problem) {
        String[] name = problem.field().split("\\.", -1);
        for (Lines of : ImportedKinds.lines(kind)) {
            if (of.name().equals(name[0])) {
                return name.length == 3 && name[1].matches("\\d{1,4}")
                        ? new Misplaced(rows(record, of).get(Integer.parseInt(name[1])), at(of, name[2], problem))
                        : new Misplaced(record, first(ImportedKinds.columns(of).getFirst(), problem));
            }
        }
        return new Misplaced(record, at(kind, problem.field(), problem));
    }

    private static Problem at(FieldSet of, String name, Problem problem) {
        return of.field(name)
                .filter(field -> of instanceof Lines || field.type() instanceof FieldType.Months)
                .map(field -> first(field, problem))
                .orElse(problem);
    }

    private static Problem first(DeclaredField field, Problem problem) {
        return new Problem(ImportedFields.columns(field).getFirst(), problem.key(), problem.args());
    }
}
