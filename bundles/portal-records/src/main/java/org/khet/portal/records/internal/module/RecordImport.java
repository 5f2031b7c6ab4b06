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
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/**
 * New records from a file: each row is looked at as the form would look at it, and stored by the same service. An import is taken
 * back as long as nobody changed one of its records; not of kinds with numbers, whose series have no holes.
 */
public final class RecordImport implements ImportTarget, ImportUndo {
    private static final FindingKind VALUE = FindingKind.error("records.found.value");
    private static final FindingKind REFUSED = FindingKind.error("records.found.refused");
    private static final FindingKind TWIN = FindingKind.error("records.found.twin");

    private final RecordService<?> service;
    private final RecordKind kind;
    private final Function<Locale, Texts> texts;
    private final DefaultRecordServices records;
    private final ImportedValues values;

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
        return new MonthTexts(module);
    }

    @Override
    public List<ImportField> fields() {
        return ImportedFields.of(kind, texts);
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
            boolean readable = true;
            for (Field<?> field : columns()) {
                for (String column : ImportedFields.columns(field)) {
                    String cell = row.get(column);
                    if (!cell.isEmpty() && reader.value(field, cell).isEmpty()) {
                        findings.found(row, VALUE, column, "");
                        readable = false;
                    }
                }
            }
            if (readable) {
                RecordDraft draft = draft(reader, row);
                List<Problem> problems = service.problems(caller, draft);
                problems.forEach(problem -> findings.refused(row, REFUSED, ImportedFields.inAColumn(kind, problem)));
                if (problems.isEmpty()) {
                    twins.of(draft).ifPresent(field -> findings.found(row, TWIN, field.name(), ""));
                }
            }
        }
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

    /** Nobody who takes a number of the same series waits for more than a part, nor does the audit trail for its seal. */
    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return rows.stream().gather(Gatherers.windowFixed(most)).toList();
    }

    @Override
    public Optional<ImportUndo> undo() {
        boolean numbered = kind.fields().stream().anyMatch(field -> field.type() instanceof FieldType.Numbered);
        return numbered ? Optional.empty() : Optional.of(this);
    }

    @Override
    public ImportReversal look(Caller caller, List<ImportTrace> traces) {
        List<ImportReversal.Hindrance> hindrances = new ArrayList<>();
        Map<Long, RecordRow> rows = service.rows(
                caller.office(), traces.stream().map(ImportTrace::key).toList());
        Map<Long, Set<String>> used = records.pointedAt(
                kind, caller, traces.stream().map(ImportTrace::key).toList());
        for (ImportTrace trace : traces) {
            Optional<RecordRow> row = Optional.ofNullable(rows.get(trace.key()));
            if (row.isEmpty() || row.get().head().edition() != trace.edition()) {
                hindrances.add(
                        new ImportReversal.Hindrance(name(trace, row), ImportReversal.Reason.CHANGED, List.of()));
            } else if (used.containsKey(trace.key())) {
                hindrances.add(new ImportReversal.Hindrance(
                        name(trace, row), ImportReversal.Reason.USED, List.copyOf(used.get(trace.key()))));
            }
        }
        return new ImportReversal(traces.size(), 0, hindrances);
    }

    private static String name(ImportTrace trace, Optional<RecordRow> row) {
        return row.map(one -> String.join(
                        " · ", one.titleParts().stream().map(Object::toString).toList()))
                .orElse(String.valueOf(trace.key()));
    }

    @Override
    public ImportReversal undo(Caller caller, List<ImportTrace> traces) {
        ImportReversal reversal = look(caller, traces);
        if (reversal.hindrances().isEmpty()) {
            traces.forEach(trace -> records.takeBack(service, caller, trace.key(), trace.edition()));
        }
        return reversal;
    }

    /** Records of one kind are made one by one, and go so. */
    @Override
    public List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
        return traces.stream().gather(Gatherers.windowFixed(most)).toList();
    }
}
