package org.khet.portal.core.internal.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.security.Caller;

/** A file that is looked at. */
final class DraftImport implements ImportDraft {
    /**
     * Whose it is and from where.
     *
     * @param caller who opened it
     * @param target into which list
     * @param name   of the file
     * @param sum    SHA-256 of the file
     * @param file   as the list of imports knows it
     * @param days   reads days
     */
    record Origin(Caller caller, ImportTarget target, String name, String sum, ImportFile file, DateCells days) {}

    private final Origin origin;
    private final ParsedTable table;
    private final ColumnMapping mapping;
    private final String profile;
    private final ImportSlots.Slot slot;
    private final Supplier<Set<Integer>> stored;
    private volatile List<RawLine> lines;
    private volatile List<AnalysedRow> judged = List.of();

    /** @param stored lines of the file that are stored by an import that ended in the middle */
    DraftImport(
            Origin origin,
            ParsedTable table,
            ColumnMapping mapping,
            String profile,
            ImportSlots.Slot slot,
            Supplier<Set<Integer>> stored) {
        this.stored = stored;
        this.origin = origin;
        this.table = table;
        this.mapping = mapping;
        this.profile = profile;
        this.slot = slot;
        this.lines = table.lines();
    }

    Origin origin() {
        return origin;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    List<String> titles() {
        return table.heads();
    }

    @Override
    public ImportTarget target() {
        return origin.target();
    }

    @Override
    public File file() {
        return new File(origin.name(), table.source(), table.header(), lines.size());
    }

    @Override
    public String profile() {
        return profile;
    }

    @Override
    public List<Head> heads() {
        slot.touch();
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < table.heads().size(); column++) {
            heads.add(head(column));
        }
        return heads;
    }

    private Head head(int column) {
        String id = mapping.field(column);
        ImportField field = origin.target().fields().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        String sample = "";
        int filled = 0;
        int understood = 0;
        for (RawLine line : lines) {
            String cell = line.cell(column);
            if (!cell.isBlank()) {
                sample = sample.isEmpty() ? cell : sample;
                filled++;
                understood += field != null && CellFormat.fits(cell, field, origin.days()) ? 1 : 0;
            }
        }
        return new Head(column, table.heads().get(column), sample, id, filled == 0 ? 0 : 100 * understood / filled);
    }

    @Override
    public void map(int column, String field) {
        slot.touch();
        mapping.map(column, field);
    }

    @Override
    public List<ImportField> missing() {
        return origin.target().missing(mapped());
    }

    @Override
    public void choose(FindingKind kind, FindingChoice choice) {
        mapping.choose(kind, choice);
    }

    @Override
    public void choose(int line, FindingKind kind, FindingChoice choice) {
        mapping.singles().choose(line, kind, choice);
    }

    @Override
    public DraftSummary look() {
        slot.touch();
        judged = new ImportAnalysis(mapping, origin.days()).look(origin.caller(), origin.target(), lines);
        Set<Integer> there = stored.get();
        judged.forEach(row -> row.isThere(there));
        var summary = new ImportSummary();
        judged.forEach(summary::add);
        return summary.look(judged.size(), mapping.kinds(), mapping.choices());
    }

    @Override
    public List<Line> lines(Filter filter, int offset, int limit) {
        slot.touch();
        List<String> fields =
                origin.target().fields().stream().map(ImportField::id).toList();
        return filtered(filter)
                .skip(offset)
                .limit(limit)
                .map(row -> row.line(fields))
                .toList();
    }

    @Override
    public int count(Filter filter) {
        return (int) filtered(filter).count();
    }

    private Stream<AnalysedRow> filtered(Filter filter) {
        return judged.stream()
                .filter(row -> filter.kind() == null || row.has(filter.kind()))
                .filter(row -> filter.fate() == null || row.fate() == filter.fate());
    }

    /** Rows of the last look that change something, each with those below that belong to it. */
    List<ImportRow> taken() {
        slot.touch();
        return judged.stream()
                .filter(row -> row.isRecord() && row.isTaken())
                .map(AnalysedRow::row)
                .filter(row -> row.effect() != ImportRow.Effect.SAME)
                .toList();
    }

    /** How many records of the last look are not taken. */
    int leftOut() {
        return (int)
                judged.stream().filter(row -> row.isRecord() && !row.isTaken()).count();
    }

    Set<String> mapped() {
        var mapped = new HashSet<String>();
        mapping.columns().keySet().forEach(field -> mapped.add(field.id()));
        return Set.copyOf(mapped);
    }

    @Override
    public void close() {
        drop();
        slot.close();
    }

    /** Gives the memory of its lines back. */
    void drop() {
        lines = List.of();
        judged = List.of();
    }
}
