package org.khet.portal.records.internal.module;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.cell.CellReader;

/**
 * Values of fields as they stand in files that are imported: they mean what they mean where somebody pastes them, so what an export
 * wrote is read again, in Thai and in English. Safe for concurrent use.
 */
public final class ImportedValues {
    private final OfficeReferences office;

    /** Over what the office has. */
    public ImportedValues(OfficeReferences office) {
        this.office = office;
    }

    /**
     * Values of one kind as somebody imports them.
     *
     * @param texts words of the kind, by language
     */
    Reader of(RecordKind kind, Function<Locale, Texts> texts, DefaultRecordServices records, Caller caller) {
        LocalDate today = records.context(caller).today();
        return new Reader(Stream.of(TextCatalog.THAI, Locale.ENGLISH)
                .map(texts)
                .map(words -> new CellReader(office, records, caller, today, value -> word(kind, words, value)))
                .toList());
    }

    private static String word(RecordKind kind, Texts words, Enum<?> value) {
        String key = RecordTexts.choice(kind, value);
        return words.has(key) ? words.get(key) : value.name();
    }

    /**
     * Reads cells.
     *
     * @param languages a reader for each language
     */
    record Reader(List<CellReader> languages) {
        /** The value that a row gives a field; empty when it gives none; of twelve months some may stand empty. */
        Optional<Object> whole(DeclaredField field, ImportRow row) {
            List<String> cells =
                    ImportedFields.columns(field).stream().map(row::get).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                return Optional.empty();
            }
            return field.type() instanceof FieldType.Months
                    ? Optional.of(new MonthGrid(cells.stream()
                            .map(cell -> value(field, cell)
                                    .map(BigDecimal.class::cast)
                                    .orElse(BigDecimal.ZERO))
                            .toList()))
                    : value(field, cells.getFirst());
        }

        /** The value that a cell means, of months the amount of one; empty when it means nothing, or several things. */
        Optional<Object> value(DeclaredField field, String cell) {
            if (field.type() instanceof FieldType.Day) {
                return day(cell); // the import has read it as a day already
            }
            if (field.type() instanceof FieldType.Months) {
                return CellReader.amount(cell)
                        .filter(amount -> amount.scale() <= 2)
                        .map(Object.class::cast); // of one month
            }
            return languages.stream()
                    .flatMap(reader -> Optional.ofNullable(reader.read(field, cell)).stream())
                    .filter(value -> !value.equals(RecordDraft.UNREADABLE))
                    .findFirst();
        }

        private static Optional<Object> day(String cell) {
            try {
                return Optional.of(LocalDate.parse(cell));
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }
}
