package org.khet.forms.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataSamples;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.definition.DesignPaper;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.Formula;
import org.khet.forms.internal.definition.PaperName;
import org.khet.forms.internal.entry.EntryAccess;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Prints a record of a register that the office made, by the template of the edition with which it was made, or as a plain sheet:
 * name, number, what each field holds, tables, places to sign. Papers are Thai. Safe for concurrent use. Source: core CORE-101.
 */
public final class EntryPaper {
    private static final PrintTemplate TEMPLATE = template();
    private final FormEntryService entries;
    private final EntryPaperValues names;
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final EntryAccess access;
    private final Clock clock;
    private final Texts texts = TextCatalog.load(Objects.requireNonNull(EntryPaper.class.getClassLoader()), "forms")
            .in(TextCatalog.THAI);

    /** Of the registers of the module. */
    public EntryPaper(
            FormEntryService entries,
            EntryPaperValues names,
            DocumentPrinter printer,
            Letterheads letterheads,
            EntryAccess access,
            Clock clock) {
        this.entries = entries;
        this.names = names;
        this.printer = printer;
        this.letterheads = letterheads;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes a record as PDF.
     *
     * @param caller as signed in; what the design grants is looked at here
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller sees no such record
     * @throws IOException if the stream fails
     */
    public void pdf(Caller caller, long design, long record, OutputStream out) throws IOException {
        printer.print(stored(caller, design, record), out);
    }

    /** Writes a record as file for word processors, as {@link #pdf}. */
    public void docx(Caller caller, long design, long record, OutputStream out) throws IOException {
        printer.docx(stored(caller, design, record), out);
    }

    /** Records as they could be, of an edition that is tried; nothing of them is stored. */
    public List<RecordRow> samples(Caller caller, DataKind kind) {
        LocalDate today = OfficeTime.day(clock.instant());
        return new DataSamples(kind, new RecordContext(caller, clock.instant(), today), names.named(caller, today))
                .rows();
    }

    /** Writes a sample as PDF, marked as one. @throws IOException if the stream fails */
    public void sample(Caller caller, RecordRow sample, OutputStream out) throws IOException {
        printer.print(document(caller, sample), out);
    }

    /** What a field of a record holds, as on its paper. */
    public String words(Caller caller, RecordRow row, Field<?> field) {
        DataKind kind = (DataKind) row.kind();
        return kind.definition()
                .field(field.name())
                .map(said -> value(caller, kind, row, said, field.name()))
                .orElseGet(() -> Objects.toString(row.raw(field), ""));
    }

    private PrintDocument stored(Caller caller, long design, long record) {
        Caller granted = entries.as(caller, design);
        RecordService<DataKind> register = entries.ofRecord(caller.office(), design, record);
        RecordRow row = register.open(granted, record);
        access.opened(granted, row);
        return document(granted, row);
    }

    /** The paper of a record that the caller sees, stored or not. */
    PrintDocument document(Caller caller, RecordRow row) {
        DataKind kind = (DataKind) row.kind();
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        List<Map<String, Object>> blocks = new EntryPaperBlocks(
                        kind,
                        key -> value(caller, row, head, key),
                        table -> rows(caller, row, table),
                        condition -> new PaperLineCheck(kind, field -> isSeen(caller, field))
                                .holds(condition, row, key -> value(caller, row, head, key)))
                .of();
        Paper.Digits digits = kind.definition().paper().thaiDigits() ? Paper.Digits.THAI : Paper.Digits.ARABIC;
        return new PrintDocument(
                TEMPLATE,
                Map.of(
                        "name", kind.definition().head().name(),
                        "office", head.office(),
                        "watermark", row.id() == 0 ? texts.get("forms.paper.sample") : head.watermark(),
                        "printedBy", caller.name(),
                        "blocks", blocks),
                Map.of(),
                Paper.portrait().in(digits));
    }

    private String value(Caller caller, RecordRow row, Letterheads.Letterhead head, String key) {
        DataKind kind = (DataKind) row.kind();
        return PaperName.parse(key)
                .flatMap(name -> name.field(kind.definition()).map(said -> named(caller, row, name, said)))
                .or(() -> DesignPaper.RecordValue.of(key).map(one -> common(row, head, one)))
                .orElse("");
    }

    private String value(Caller caller, DataKind kind, FieldValues values, FieldDefinition said, String name) {
        return kind.fieldNamed(name)
                .filter(field -> isSeen(caller, field))
                .map(field -> names.words(caller.office(), said, field, values.raw(field), texts))
                .orElse("");
    }

    private String named(Caller caller, RecordRow row, PaperName name, FieldDefinition said) {
        DataKind kind = (DataKind) row.kind();
        String key = name.isSum() ? name.key() + "." + name.column() : name.key();
        if (!name.isSum() && name.part().isEmpty()) {
            return value(caller, kind, row, said, key);
        }
        Optional<Field<?>> seen = kind.fieldNamed(key).filter(field -> isSeen(caller, field));
        if (name.months()) {
            return seen.map(row::raw)
                    .map(MonthGrid.class::cast)
                    .map(EntryPaperValues::months)
                    .orElse("");
        }
        return seen.flatMap(field -> name.isSum() ? sum(row, name, field) : number(row.raw(field), name))
                .map(number -> name.words() ? BahtText.inWords(number) : EntryPaperValues.number(said, number))
                .orElse("");
    }

    /** Empty of a table without figures, so that it is written by hand. */
    private static Optional<BigDecimal> sum(RecordRow row, PaperName name, Field<?> column) {
        return ((DataKind) row.kind())
                .tableNamed(name.key()).stream()
                        .flatMap(lines -> row.lines(lines).stream())
                        .flatMap(line -> number(line.raw(column), name).stream())
                        .reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> number(@Nullable Object value, PaperName name) {
        return value instanceof MonthGrid grid && name.month().isPresent()
                ? name.month().map(grid::of)
                : Optional.ofNullable(Formula.amount(value));
    }

    private static boolean isSeen(Caller caller, Field<?> field) {
        return field.seenWith().filter(permission -> !caller.may(permission)).isEmpty();
    }

    private String common(RecordRow row, Letterheads.Letterhead head, DesignPaper.RecordValue one) {
        DataKind kind = (DataKind) row.kind();
        return switch (one) {
            case NUMBER ->
                kind.fieldNamed(one.key()).map(row::raw).map(Object::toString).orElse("");
            case OFFICE -> head.office();
            case FORM -> kind.definition().head().name();
            case TODAY -> ThaiDate.longDate(OfficeTime.day(clock.instant()));
            case CREATED -> ThaiDate.longDate(OfficeTime.day(row.head().created()));
            case AUTHOR -> row.head().author();
            case STATE ->
                kind.hasStates()
                        ? new DataTexts(texts, kind.definition()).get(RecordTexts.state(kind, row.state()))
                        : "";
        };
    }

    private List<List<String>> rows(Caller caller, RecordRow row, FieldDefinition table) {
        DataKind kind = (DataKind) row.kind();
        List<FieldDefinition> columns = kind.definition().columns(table.key());
        Lines lines = kind.tableNamed(table.key()).orElseThrow();
        return row.lines(lines).stream()
                .map(line -> columns.stream()
                        .map(column -> value(caller, kind, line, column, table.key() + "." + column.key()))
                        .toList())
                .toList();
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                EntryPaper.class.getClassLoader().getResourceAsStream("print/entry.xhtml"), "entry");
        try {
            return PrintTemplate.read("forms/entry", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
