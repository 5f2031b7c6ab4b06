package org.khet.portal.records.internal.module;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;

/**
 * Columns of a file from which records come: one for each field, of twelve months one for each month, then those of each sub-table, as
 * exports write them. Stateless.
 */
final class ImportedFields {
    private static final int LONGEST = 4000;

    private ImportedFields() {}

    /**
     * Of a kind.
     *
     * @param texts words of the kind, by language
     */
    static List<ImportField> of(RecordKind kind, Function<Locale, Texts> texts) {
        List<Lines> lines = ImportedKinds.lines(kind);
        return Stream.of(
                        ImportedKinds.columns(kind).stream(),
                        lines.isEmpty() ? Stream.<Field<?>>of() : numbers(kind).stream(),
                        lines.stream().flatMap(of -> ImportedKinds.columns(of).stream()))
                .flatMap(Function.identity())
                .flatMap((DeclaredField field) -> of(kind, field, texts))
                .toList();
    }

    /** Numbers by which rows of a file are told to be of one record; the record gets a number of its own. */
    static List<Field<?>> numbers(RecordKind kind) {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Numbered)
                .toList();
    }

    private static Stream<ImportField> of(RecordKind kind, DeclaredField field, Function<Locale, Texts> texts) {
        String title = title(kind, field);
        if (field.type() instanceof FieldType.Months) {
            return MonthGrid.MONTHS.stream().map(month -> ofMonth(field, ColumnTexts.key(title, month), month, texts));
        }
        ImportField.Kind type = field.type() instanceof FieldType.Day ? ImportField.Kind.DAY : ImportField.Kind.TEXT;
        int most = switch (field.type()) {
            case FieldType.Text text -> text.most();
            case FieldType.LongText text -> text.most();
            default -> LONGEST;
        };
        boolean needed = isNeeded(field) && !(field.owner() instanceof Lines) && !field.isDerived();
        return Stream.of(new ImportField(name(field), title, type, needed, most, heads(kind, field, title, texts)));
    }

    private static String title(RecordKind kind, DeclaredField field) {
        String title = RecordTexts.field(kind, field);
        return field.owner() instanceof Lines of ? ColumnTexts.key(RecordTexts.field(kind, of), title) : title;
    }

    /** Its id: its name, of a column of lines behind that of its sub-table. */
    private static String name(DeclaredField field) {
        return field.owner() instanceof Lines of ? of.name() + "." + field.name() : field.name();
    }

    /** Whether each record, or each line, has it. */
    private static boolean isNeeded(DeclaredField field) {
        return field.isNeeded() && field.onlyIf().isEmpty();
    }

    /** Columns without which no record has the lines that it needs. */
    static Set<String> ofNeededLines(RecordKind kind) {
        return ImportedKinds.lines(kind).stream()
                .filter(lines -> lines.least() > 0 && lines.onlyIf().isEmpty())
                .flatMap(lines -> ImportedKinds.columns(lines).stream())
                .filter(ImportedFields::isNeeded)
                .filter(field -> !(field.type() instanceof FieldType.Months))
                .map(ImportedFields::name)
                .collect(Collectors.toSet());
    }

    /** Its name and words, and what others write above it: the text {@code <type>.heads.<field>}, with upright strokes between. */
    private static List<String> heads(
            RecordKind kind, DeclaredField field, String title, Function<Locale, Texts> texts) {
        Texts thai = new ColumnTexts(texts.apply(TextCatalog.THAI));
        String others = kind.type() + ".heads." + name(field);
        return Stream.concat(
                        Stream.of(
                                name(field), thai.get(title), new ColumnTexts(texts.apply(Locale.ENGLISH)).get(title)),
                        thai.has(others) ? Arrays.stream(thai.get(others).split("\\|")) : Stream.of())
                .toList();
    }

    private static ImportField ofMonth(DeclaredField field, String title, Month month, Function<Locale, Texts> texts) {
        String column = column(field, month);
        return new ImportField(
                column,
                title,
                ImportField.Kind.TEXT,
                false,
                LONGEST,
                Stream.concat(
                                Stream.of(column),
                                Stream.of(TextCatalog.THAI, Locale.ENGLISH)
                                        .map(language -> new ColumnTexts(texts.apply(language)).get(title)))
                        .toList());
    }

    private static String column(DeclaredField field, Month month) {
        return name(field) + "-" + month.getValue();
    }

    /** The columns in which a field stands. */
    static List<String> columns(DeclaredField field) {
        return field.type() instanceof FieldType.Months
                ? MonthGrid.MONTHS.stream().map(month -> column(field, month)).toList()
                : List.of(name(field));
    }
}
