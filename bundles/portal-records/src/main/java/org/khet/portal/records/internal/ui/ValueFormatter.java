package org.khet.portal.records.internal.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.MarkedText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.records.internal.service.OfficeReferences;

/** Values in the reader's words. */
public final class ValueFormatter {
    private final RecordKind kind;
    private final ViewServices services;
    private final Texts texts;
    private final OfficeId office;
    private final ReferenceNames names;
    private final TypedLanguage language;
    private final Map<DeclaredField, Map<String, String>> offers = new HashMap<>();

    ValueFormatter(RecordKind kind, ViewServices services, Texts texts, OfficeId office) {
        this.kind = kind;
        this.services = services;
        this.texts = texts;
        this.office = office;
        this.names = new ReferenceNames(kind, services, texts, office);
        this.language = new TypedLanguage(texts);
    }

    /** Reads the names to which these rows refer. */
    ValueFormatter of(List<RecordRow> rows) {
        names.read(rows);
        return this;
    }

    /** Reads the names of these people, schools and others together. */
    void known(Collection<?> keys) {
        names.readKeys(keys);
    }

    /** Reads the names of what these values of a field refer to together. */
    public void known(DeclaredField field, Collection<? extends @Nullable Object> values) {
        if (field.type() instanceof FieldType.RecordRef ref) {
            names.readTitles(ref.recordType(), values);
        } else {
            names.readKeys(values);
        }
    }

    /** A value in words; empty for none. */
    public String words(DeclaredField field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(field, text);
            case BigDecimal number -> number(field, number);
            case LocalDate day -> ScreenDates.in(texts.locale()).listDate(day);
            case Instant at -> ScreenDates.in(texts.locale()).listDateTime(at);
            case YearMonth month -> ScreenDates.in(texts.locale()).monthOfYear(month);
            case FiscalYear year -> String.valueOf(year.buddhist());
            case FiscalQuarter quarter ->
                texts.get(
                        "records.quarter",
                        quarter.number(),
                        String.valueOf(quarter.year().buddhist()));
            case TermOfYear term ->
                texts.get("records.term", term.number(), String.valueOf(SchoolYear.buddhist(term.startingYear())));
            case MonthGrid grid -> BahtText.inFigures(grid.sum());
            case Boolean yes -> texts.get(yes ? "records.yes" : "records.no");
            case Enum<?> chosen -> choice(chosen);
            case RegisterNumber number -> number.text();
            case RecordLink link -> link.title();
            case Collection<?> many -> many.stream().map(one -> one(field, one)).collect(Collectors.joining(", "));
            case Long id when field.type() instanceof FieldType.RecordRef ref -> names.record(ref.recordType(), id);
            default -> names.of(value);
        };
    }

    /** A value where there is room for it: twelve months one by one with their sum, money with its unit. */
    String whole(DeclaredField field, @Nullable Object value) {
        String words = words(field, value);
        if (value instanceof MonthGrid grid) {
            return Stream.concat(
                            MonthGrid.MONTHS.stream()
                                    .filter(month -> grid.of(month).signum() != 0)
                                    .map(month -> texts.get("records.month." + month.getValue()) + " "
                                            + BahtText.inFigures(grid.of(month))),
                            Stream.of(texts.get("records.total") + " " + words))
                    .collect(Collectors.joining(" · "));
        }
        return field.type() instanceof FieldType.Baht && !words.isEmpty() ? texts.get("records.baht", words) : words;
    }

    private String one(DeclaredField field, Object value) {
        return field.type() instanceof FieldType.Codes codes ? names.code(codes.list(), value) : names.of(value);
    }

    private String text(DeclaredField field, String text) {
        return switch (field.type()) {
            case FieldType.Code code -> names.code(code.list(), text);
            case FieldType.Secret ignored -> FieldType.Secret.masked(text);
            default -> field.isWorded() ? offered(field, text) : field.isMarked() ? new MarkedText(text).plain() : text;
        };
    }

    private String offered(DeclaredField field, String text) {
        return offers.computeIfAbsent(
                        field,
                        one -> one.offers().map(all -> all.of(office, texts.locale())).stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toMap(
                                        OfferedValue::value, OfferedValue::words, (first, second) -> first)))
                .getOrDefault(text, texts.get("records.offered.gone", text));
    }

    private static String number(DeclaredField field, BigDecimal number) {
        return switch (field.type()) {
            case FieldType.Percent ignored -> number.stripTrailingZeros().toPlainString() + " %";
            case FieldType.Decimal decimal -> String.format(Locale.ROOT, "%,." + decimal.scale() + "f", number);
            case FieldType.Whole ignored -> String.format(Locale.ROOT, "%,.0f", number);
            default -> BahtText.inFigures(number);
        };
    }

    /** Sums with the names of their columns, in the order of these keys. */
    String sums(Map<Field<?>, BigDecimal> sums, Collection<String> keys) {
        List<String> order = List.copyOf(keys);
        return sums.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        sum -> order.indexOf(sum.getKey().name())))
                .map(sum -> label(sum.getKey()) + " " + words(sum.getKey(), sum.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** The name of a record. */
    String title(RecordRow row) {
        return kind.title().stream()
                .map(field -> words(field, row.raw(field)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The name of a record whose number stands elsewhere. */
    String heading(RecordRow row) {
        String heading = kind.title().stream()
                .filter(field -> !(field.type() instanceof FieldType.Numbered))
                .map(field -> words(field, row.raw(field)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return heading.isEmpty() ? title(row) : heading;
    }

    String state(State state) {
        return texts.get(RecordTexts.state(kind, state));
    }

    /** The word of a choice. */
    public String choice(Enum<?> value) {
        return texts.get(RecordTexts.choice(kind, value));
    }

    /** The label of a field. */
    public String label(DeclaredField field) {
        return texts.get(RecordTexts.field(kind, field));
    }

    /** What is Thai on a page of another language. */
    public TypedLanguage language() {
        return language;
    }

    /** Whether the name of a record is Thai on a page of another language. */
    boolean isThai(RecordRow row) {
        return language.isThai(this, kind.title(), row);
    }

    /** The kind whose values it words. */
    public RecordKind kind() {
        return kind;
    }

    /** The texts of the reader. */
    public Texts texts() {
        return texts;
    }

    /** The services from which names are read. */
    public ViewServices services() {
        return services;
    }

    /** What the office has and records refer to. */
    public OfficeReferences references() {
        return services.references;
    }

    /** The office whose records these are. */
    public OfficeId office() {
        return office;
    }
}
