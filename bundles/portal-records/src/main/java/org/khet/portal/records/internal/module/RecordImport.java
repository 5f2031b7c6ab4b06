package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/**
 * New records from a file, with their lines in the same row and in the rows below: each is looked at as the form would look at it, and
 * stored by the same service. An import is taken back, records with their lines, as long as nobody changed one of them; not of kinds whose
 * records get numbers at once: their series have no holes.
 */
public final class RecordImport implements ImportTarget {
    private static final FindingKind VALUE = FindingKind.error("records.found.value");
    private static final FindingKind REFUSED = FindingKind.error("records.found.refused");
    private static final FindingKind TWIN = FindingKind.error("records.found.twin");

    /** So many rows below those of its records has a part at most, for each record that it might have. */
    private static final int FURTHER = 10;

    private final RecordService<?> service;
    private final RecordKind kind;
    private final Function<Locale, Texts> texts;
    private final DefaultRecordServices records;
    private final ImportedValues values;
    private final ImportedSubTables lines;

    /**
     * Of the records of a kind.
     *
     * @param texts words of the kind, by language
     */
    public RecordImport(
            RecordService<?> service,
            Function<Locale, Texts> texts,
            DefaultRecordServices records,
            ImportedValues values) {
        this.service = service;
        this.kind = service.kind();
        this.texts = texts;
        this.records = records;
        this.values = values;
        this.lines = new ImportedSubTables(kind);
    }

    private List<Field<?>> columns() {
        return ImportedKinds.columns(kind);
    }

    @Override
    public String id() {
        return ImportedKinds.target(kind);
    }

    @Override
    public String titleKey() {
        return RecordTexts.plural(kind);
    }

    @Override
    public String link() {
        return kind.module() + "/" + kind.plural();
    }

    @Override
    public Permission permission() {
        return kind.make();
    }

    @Override
    public Texts texts(Texts module) {
        return new ColumnTexts(module);
    }

    @Override
    public List<ImportField> fields() {
        return ImportedFields.of(kind, texts);
    }

    @Override
    public List<ImportField> missing(Set<String> mapped) {
        Set<String> ofLines = ImportedFields.ofNeededLines(kind);
        return fields().stream()
                .filter(field -> field.needed() || ofLines.contains(field.id()))
                .filter(field -> !mapped.contains(field.id()))
                .toList();
    }

    @Override
    public boolean isFurther(ImportRow record, ImportRow row) {
        return lines.isFurther(record, row);
    }

    /** Of a row with further lines what the first of them says. */
    @Override
    public String name(Map<String, String> of) {
        String name = ImportTarget.super.name(of);
        return name.isEmpty()
                ? ImportedKinds.lines(kind).stream()
                        .flatMap(table -> ImportedKinds.columns(table).stream())
                        .flatMap(field -> ImportedFields.columns(field).stream())
                        .map(column -> of.getOrDefault(column, ""))
                        .filter(value -> !value.isEmpty())
                        .limit(2)
                        .collect(Collectors.joining(" · "))
                : name;
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(VALUE, REFUSED, TWIN);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        ImportedValues.Reader reader = reader(caller);
        Twins twins = new Twins();
        for (ImportRow row : rows) {
            row.counted(lines.count(row));
            boolean readable = isReadable(reader, row, columns(), findings);
            for (Lines of : ImportedKinds.lines(kind)) {
                for (ImportRow line : ImportedSubTables.rows(row, of)) {
                    readable = isReadable(reader, line, ImportedKinds.columns(of), findings) && readable;
                }
            }
            if (readable) {
                RecordDraft draft = draft(reader, row);
                List<Problem> problems = service.problems(caller, draft);
                problems.stream()
                        .map(problem -> lines.placed(row, problem))
                        .forEach(wrong -> findings.refused(wrong.row(), REFUSED, wrong.problem()));
                if (problems.isEmpty()) {
                    twins.of(draft).ifPresent(field -> findings.found(row, TWIN, field.name(), ""));
                }
            }
        }
    }

    private static boolean isReadable(
            ImportedValues.Reader reader, ImportRow row, List<Field<?>> fields, Findings findings) {
        boolean readable = true;
        for (Field<?> field : fields) {
            for (String column : ImportedFields.columns(field)) {
                String cell = row.get(column);
                if (!cell.isEmpty() && reader.value(field, cell).isEmpty()) {
                    findings.refused(row, VALUE, Problem.of(column, VALUE.id()));
                    readable = false;
                }
            }
        }
        return readable;
    }

    private ImportedValues.Reader reader(Caller caller) {
        return values.of(kind, texts, records, caller);
    }

    /** Values that stand in one record of the office only, alone or together, of rows before that are stored. */
    private final class Twins {
        private final Set<List<Object>> met = new HashSet<>();

        /** The field by which a row is the twin of one before; notes it otherwise. */
        Optional<DeclaredField> of(RecordDraft draft) {
            return Stream.concat(
                            columns().stream().filter(Field::isUnique).<List<Field<?>>>map(List::of),
                            kind.unique().stream())
                    .filter(together -> together.stream().allMatch(field -> draft.raw(field) != null))
                    .filter(together -> !met.add(together.stream()
                            .<Object>map(field -> List.of(field, Objects.requireNonNull(draft.raw(field))))
                            .toList()))
                    .map(List::getLast)
                    .map(DeclaredField.class::cast)
                    .findFirst();
        }
    }

    private RecordDraft draft(ImportedValues.Reader reader, ImportRow row) {
        RecordDraft draft = new RecordDraft();
        for (Field<?> field : columns()) {
            draft.with(field, reader.whole(field, row).orElse(null));
        }
        lines.read(reader, row, draft);
        return draft;
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        int done = 0;
        ImportedValues.Reader reader = reader(caller);
        for (ImportRow row : rows) {
            RecordRow stored = service.create(caller, draft(reader, row));
            journal.wrote(ImportTrace.added(kind.table(), stored.id()));
            journal.done(++done);
        }
    }

    /**
     * Nobody who takes a number of the same series waits for more than a part, nor does the audit trail for its seal: of records with many
     * lines a part has fewer.
     */
    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        List<List<ImportRow>> parts = new ArrayList<>();
        int further = 0;
        for (ImportRow row : rows) {
            further += row.below().size();
            if (parts.isEmpty() || parts.getLast().size() == most || further > most * FURTHER) {
                parts.add(new ArrayList<>());
                further = row.below().size();
            }
            parts.getLast().add(row);
        }
        return parts;
    }

    @Override
    public Optional<ImportUndo> undo() {
        return isNumberedAtOnce() ? Optional.empty() : Optional.of(new RecordImportUndo(service, records));
    }

    @Override
    public String keptKey() {
        return isNumberedAtOnce() ? "records.import.kept" : "";
    }

    /** Whether a record has its number as soon as it is stored. */
    private boolean isNumberedAtOnce() {
        return !ImportedFields.numbers(kind).isEmpty()
                && (kind.numberedAt().isEmpty()
                        || kind.numberedAt().contains(kind.states().getFirst()));
    }
}
