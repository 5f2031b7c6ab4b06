package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.records.internal.service.value.AddedUpColumns;

/**
 * What a record says to whoever decides about it by a paper, from its declaration: the filled fields of its sections and of its list, its
 * lines with their sums, its files. What not everybody sees who sees the record stays out, and of a hidden record all.
 */
final class RequestContents {
    private static final int MOST_LINES = 40;
    private static final int MOST_COLUMNS = 6;
    private final OfficeReferences references;
    private final RecordTypes types;
    private final RecordKind kind;
    private final Optional<Texts> texts;

    RequestContents(OfficeReferences references, RecordTypes types, RecordKind kind) {
        this.references = references;
        this.types = types;
        this.kind = kind;
        this.texts = texts(kind);
    }

    private static Optional<Texts> texts(RecordKind kind) {
        try {
            return Optional.of(TextCatalog.load(kind.getClass().getClassLoader(), kind.module())
                    .in(TextCatalog.THAI));
        } catch (IllegalStateException none) {
            return Optional.empty(); // a kind without texts of its own has no names for its fields
        }
    }

    RequestContent of(RecordRow row) {
        if (texts.isEmpty() || kind.isHidden(row)) {
            return RequestContent.NONE;
        }
        TitleNames names = new TitleNames(references, types, row.head().office(), 1);
        names.readValues(values(row));
        List<RequestContent.Fact> facts = fields().stream()
                .filter(field -> !(field.type() instanceof FieldType.FileList))
                .flatMap(field -> fact(field, row, names).stream())
                .toList();
        List<RequestContent.Table> tables = kind.lines().stream()
                .filter(lines -> !lines.isDerived() && !row.lines(lines).isEmpty())
                .map(lines -> table(lines, row.lines(lines), names))
                .filter(table -> !table.heads().isEmpty())
                .toList();
        return new RequestContent(facts, tables, files(row));
    }

    /** How it is called on papers and agendas: what its title chooses stands before it, since there no page says the choice. */
    String title(RecordRow row, String name) {
        if (texts.isEmpty() || kind.isHidden(row)) {
            return name;
        }
        List<String> words = new ArrayList<>();
        for (Field<?> field : kind.title()) {
            if (row.raw(field) instanceof Enum<?> choice) {
                words.add(texts.get().get(RecordTexts.choice(kind, choice)));
            }
        }
        words.add(name);
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Stream<TitleNames.Value> values(RecordRow row) {
        Stream<TitleNames.Value> own = fields().stream().map(field -> new TitleNames.Value(field, row.raw(field)));
        Stream<TitleNames.Value> lines = kind.lines().stream()
                .flatMap(of -> row.lines(of).stream()
                        .flatMap(line ->
                                of.fields().stream().map(field -> new TitleNames.Value(field, line.raw(field)))));
        return Stream.concat(own, lines);
    }

    private Set<Field<?>> fields() {
        Set<Field<?>> all = new LinkedHashSet<>();
        kind.sections().forEach(section -> all.addAll(section.fields()));
        all.addAll(kind.list());
        kind.actions()
                .forEach(action -> action.request().map(Action.Request::sum).ifPresent(all::add));
        all.removeIf(field -> !isOpen(field) || !texts().has(RecordTexts.field(kind, field)));
        return all;
    }

    private static boolean isOpen(Field<?> field) {
        return !field.isUnseen()
                && !field.isSensitive()
                && field.seenWith().isEmpty()
                && field.seenIn().isEmpty();
    }

    private Texts texts() {
        return texts.orElseThrow();
    }

    private Optional<RequestContent.Fact> fact(Field<?> field, RecordRow row, TitleNames names) {
        String words = words(field, row.raw(field), names);
        boolean baht = field.type() instanceof FieldType.Baht;
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new RequestContent.Fact(
                        texts().get(RecordTexts.field(kind, field)),
                        baht ? words + " บาท" : words,
                        field.type() instanceof FieldType.LongText));
    }

    private List<FileId> files(RecordRow row) {
        return fields().stream()
                .filter(field -> field.type() instanceof FieldType.FileList)
                .map(row::raw)
                .filter(Objects::nonNull)
                .flatMap(files -> ((List<?>) files).stream())
                .filter(FileId.class::isInstance)
                .map(FileId.class::cast)
                .toList();
    }

    private RequestContent.Table table(Lines of, List<RecordLine> lines, TitleNames names) {
        List<Field<?>> columns = of.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> isOpen(field) && !(field.type() instanceof FieldType.FileList))
                .filter(field -> lines.stream()
                        .anyMatch(line -> !words(field, line.raw(field), names).isBlank()))
                .limit(MOST_COLUMNS)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> rows.add(columns.stream()
                        .map(field -> words(field, line.raw(field), names))
                        .toList()));
        List<Field<?>> addedUp = AddedUpColumns.of(of);
        if (lines.size() > 1 && columns.stream().anyMatch(addedUp::contains)) {
            rows.add(sums(columns, addedUp, lines));
        }
        return new RequestContent.Table(
                texts().get(RecordTexts.field(kind, of)),
                columns.stream()
                        .map(field -> texts().get(RecordTexts.field(kind, field)))
                        .toList(),
                rows,
                Math.max(0, lines.size() - MOST_LINES));
    }

    private static List<String> sums(List<Field<?>> columns, List<Field<?>> addedUp, List<RecordLine> lines) {
        List<String> cells = new ArrayList<>();
        for (Field<?> field : columns) {
            BigDecimal sum = lines.stream()
                    .map(line -> line.raw(field) instanceof BigDecimal number ? number : BigDecimal.ZERO)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.add(addedUp.contains(field) ? BahtText.inFigures(sum) : cells.isEmpty() ? "รวม" : "");
        }
        return cells;
    }

    private String words(Field<?> field, @org.jspecify.annotations.Nullable Object value, TitleNames names) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "ใช่" : "ไม่ใช่";
            case Enum<?> chosen -> texts().get(RecordTexts.choice(kind, chosen));
            case LocalDate day -> ThaiDate.longDate(day);
            case BigDecimal sum when field.type() instanceof FieldType.Baht -> BahtText.inFigures(sum);
            case BigDecimal share
            when field.type() instanceof FieldType.Percent ->
                share.stripTrailingZeros().toPlainString() + " %";
            case MonthGrid grid -> BahtText.inFigures(grid.sum());
            case RegisterNumber number -> number.text();
            case Collection<?> many ->
                many.stream()
                        .map(one -> field.type() instanceof FieldType.Codes codes
                                ? names.code(codes.list(), String.valueOf(one))
                                : names.word(field, one).orElse(""))
                        .collect(Collectors.joining(", "));
            default -> names.word(field, value).orElse("");
        };
    }
}
