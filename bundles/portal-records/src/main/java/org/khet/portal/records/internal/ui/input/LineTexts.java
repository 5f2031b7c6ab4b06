package org.khet.portal.records.internal.ui.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.ui.ValueFormatter;

/**
 * Lines of a sheet as text and back, for the kept draft: the heads of the columns, then a row for each line, cells apart by tabs, as people
 * read it and put it into a spreadsheet. Behind words that a value cannot be read from stands what it is, and at the end of a row the key of
 * its line: a draft that is shown as text says neither. What was typed in part, and is no value yet, is not kept.
 */
final class LineTexts {
    /** Between words and what they mean; the shell shows nothing from there to the next cell. */
    private static final String KEY = "\u001F";

    private static final String BETWEEN = "|";
    /** Began a text of keys alone, the key of the line first. */
    private static final String KEYS_ALONE = "1";

    private final ValueFormatter names;
    private final List<Field<?>> columns;

    /** @param columns typed ones, without those that no draft may hold */
    LineTexts(ValueFormatter names, List<Field<?>> columns) {
        this.names = names;
        this.columns = columns;
    }

    String write(List<RecordDraft> lines) {
        columns.forEach(column ->
                names.known(column, lines.stream().map(line -> line.raw(column)).toList()));
        String heads = columns.stream().map(names::label).map(LineTexts::plain).collect(Collectors.joining("\t"));
        return heads + "\t" + lines.stream().map(line -> "\n" + row(line)).collect(Collectors.joining());
    }

    private String row(RecordDraft line) {
        return columns.stream().map(column -> cell(column, line.raw(column))).collect(Collectors.joining("\t")) + "\t"
                + KEY + line.line();
    }

    private String cell(DeclaredField column, @Nullable Object typed) {
        Object value = typed instanceof RecordDraft.Unusable unusable ? unusable.typed() : typed;
        if (value == null || value.equals(RecordDraft.UNREADABLE) || column.type() instanceof FieldType.FileList) {
            return "";
        }
        String key = closed(cell(value));
        String words = plain(names.words(column, value));
        return words.equals(key) ? key : words + KEY + key;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s" + KEY + "]+", " ").strip();
    }

    private static String cell(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Enum<?> chosen -> chosen.name();
            case FiscalYear year -> String.valueOf(year.endingYear());
            case FiscalQuarter quarter -> quarter.year().endingYear() + BETWEEN + quarter.number();
            case TermOfYear term -> term.startingYear() + BETWEEN + term.number();
            case MonthGrid grid ->
                grid.amounts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(BETWEEN));
            case UnitId id -> String.valueOf(id.value());
            case PersonId id -> String.valueOf(id.value());
            case SchoolId id -> String.valueOf(id.value());
            case PostId id -> String.valueOf(id.value());
            case RecordLink link -> link.type() + BETWEEN + link.id() + BETWEEN + link.title();
            case Collection<?> codes -> codes.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    private static String closed(String text) {
        return text.replace(KEY, "")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String opened(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                char next = text.charAt(i);
                open.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                open.append(sign);
            }
        }
        return open.toString();
    }

    /** The lines; a cell that its column cannot take any more is empty. */
    List<RecordDraft> read(String text) {
        boolean keyFirst = text.lines().limit(1).anyMatch(KEYS_ALONE::equals);
        List<RecordDraft> lines = new ArrayList<>();
        text.lines().skip(1).forEach(row -> {
            List<String> cells = Arrays.stream(row.split("\t", -1))
                    .map(cell -> opened(cell.substring(cell.indexOf(KEY) + 1)))
                    .toList();
            String key = keyFirst ? cells.getFirst() : cells.getLast();
            RecordDraft line = new RecordDraft();
            if (key.matches("\\d{1,18}")) {
                line.ofLine(Long.parseLong(key));
            }
            int next = keyFirst ? 1 : 0;
            for (Field<?> column : columns) {
                line.with(column, next < cells.size() ? value(column, cells.get(next)) : null);
                next++;
            }
            lines.add(line);
        });
        return lines;
    }

    private static @Nullable Object value(DeclaredField column, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return read(column, cell, List.of(cell.split("\\|", -1)));
        } catch (RuntimeException outdated) {
            return null;
        }
    }

    private static @Nullable Object read(DeclaredField column, String cell, List<String> parts) {
        return switch (column.type()) {
            case FieldType.Choice<?> of ->
                of.values().stream()
                        .filter(value -> value.name().equals(cell))
                        .findFirst()
                        .orElse(null);
            case FieldType.Codes ignored -> new TreeSet<>(parts);
            case FieldType.Day ignored -> LocalDate.parse(cell);
            case FieldType.PointInTime ignored -> Instant.parse(cell);
            case FieldType.Whole ignored -> Integer.valueOf(cell);
            case FieldType.Decimal of -> FieldEditorFactory.typed(new BigDecimal(cell), of.scale());
            case FieldType.Baht ignored -> FieldEditorFactory.typed(new BigDecimal(cell), 2);
            case FieldType.Percent ignored -> FieldEditorFactory.typed(new BigDecimal(cell), 2);
            case FieldType.YesNo ignored -> Boolean.valueOf(cell);
            case FieldType.Year ignored -> new FiscalYear(Integer.parseInt(cell));
            case FieldType.Quarter ignored ->
                new FiscalQuarter(
                        new FiscalYear(Integer.parseInt(parts.getFirst())), Integer.parseInt(parts.getLast()));
            case FieldType.Month ignored -> YearMonth.parse(cell);
            case FieldType.Term ignored ->
                new TermOfYear(Integer.parseInt(parts.getFirst()), Integer.parseInt(parts.getLast()));
            case FieldType.Months ignored ->
                new MonthGrid(parts.stream().map(BigDecimal::new).toList());
            case FieldType.UnitRef ignored -> new UnitId(Long.parseLong(cell));
            case FieldType.PersonRef ignored -> new PersonId(Long.parseLong(cell));
            case FieldType.SchoolRef ignored -> new SchoolId(Long.parseLong(cell));
            case FieldType.PostRef ignored -> new PostId(Long.parseLong(cell));
            case FieldType.RecordRef ignored -> Long.valueOf(cell);
            case FieldType.AnyRecord ignored ->
                new RecordLink(
                        parts.getFirst(),
                        Long.parseLong(parts.get(1)),
                        String.join(BETWEEN, parts.subList(2, parts.size())));
            case FieldType.Coded<?> coded -> coded.read().apply(cell);
            case FieldType.Text ignored -> cell;
            case FieldType.LongText ignored -> cell;
            case FieldType.Address ignored -> cell;
            case FieldType.Code ignored -> cell;
            case FieldType.Secret ignored -> null;
            case FieldType.FileList ignored -> null;
            case FieldType.Numbered ignored -> null;
        };
    }
}
