package org.khet.portal.records.internal.module;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;

/** Columns of a file from which records come: one for each field, of twelve months one for each month, as exports write them. Stateless. */
final class ImportedFields {
    private static final int LONGEST = 4000;

    private ImportedFields() {}

    /**
     * Of a kind.
     *
     * @param texts words of the kind, by language
     */
    static List<ImportField> of(RecordKind kind, Function<Locale, Texts> texts) {
        return ImportedKinds.columns(kind).stream()
                .flatMap((DeclaredField field) -> of(kind, field, texts))
                .toList();
    }

    private static Stream<ImportField> of(RecordKind kind, DeclaredField field, Function<Locale, Texts> texts) {
        String title = RecordTexts.field(kind, field);
        if (field.type() instanceof FieldType.Months) {
            return MonthGrid.MONTHS.stream().map(month -> ofMonth(field, MonthTexts.key(title, month), month, texts));
        }
        ImportField.Kind type = field.type() instanceof FieldType.Day ? ImportField.Kind.DAY : ImportField.Kind.TEXT;
        int most = switch (field.type()) {
            case FieldType.Text text -> text.most();
            case FieldType.LongText text -> text.most();
            default -> LONGEST;
        };
        boolean needed = field.isNeeded() && field.onlyIf().isEmpty();
        return Stream.of(new ImportField(field.name(), title, type, needed, most, heads(kind, field, title, texts)));
    }

    /** Its name and words, and what others write above it: the text {@code <type>.heads.<field>}, with upright strokes between. */
    private static List<String> heads(
            RecordKind kind, DeclaredField field, String title, Function<Locale, Texts> texts) {
        Texts thai = texts.apply(TextCatalog.THAI);
        String others = kind.type() + ".heads." + field.name();
        return Stream.concat(
                        Stream.of(
                                field.name(),
                                thai.get(title),
                                texts.apply(Locale.ENGLISH).get(title)),
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
                                        .map(language -> new MonthTexts(texts.apply(language)).get(title)))
                        .toList());
    }

    private static String column(DeclaredField field, Month month) {
        return field.name() + "-" + month.getValue();
    }

    /** The columns in which a field stands. */
    static List<String> columns(DeclaredField field) {
        return field.type() instanceof FieldType.Months
                ? MonthGrid.MONTHS.stream().map(month -> column(field, month)).toList()
                : List.of(field.name());
    }

    /** What is wrong with twelve months together stands at the first of them. */
    static Problem inAColumn(RecordKind kind, Problem problem) {
        return kind.field(problem.field())
                .filter(field -> field.type() instanceof FieldType.Months)
                .map(field -> new Problem(columns(field).getFirst(), problem.key(), problem.args()))
                .orElse(problem);
    }
}
