package org.khet.portal.admin.internal.imports.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** A file of three schools: one in order, and two with one code of which nobody said yet which one holds. */
final class FakeImportDraft implements ImportDraft {
    static final FindingKind DOUBLED =
            FindingKind.toChoose("core.schools.found.doubled", FindingChoice.LAST, FindingChoice.LEAVE_OUT);
    static final FindingKind REFUSED = FindingKind.error("core.schools.found.refused");
    static final FindingKind TYPED = FindingKind.typed("core.pupils.found.typed");
    static final FindingKind SARA_AM = FindingKind.mended("core.import.found.saraAm");
    static final ImportField CODE = field("code10", ImportField.Kind.CODE, false);
    static final ImportField NAME = field("name", ImportField.Kind.TEXT, true);
    private static final List<String> HEADS = List.of("รหัส", "ชื่อโรงเรียน", "หมายเหตุ");
    private static final List<List<String>> CELLS = List.of(
            List.of("1099000001", "โรงเรียนบ้านตัวอย่าง 01", ""),
            List.of("1099000002", "โรงเรียนบ้านนํ้า", "=1+1"),
            List.of("1099000002", "โรงเรียนบ้านน้ำ", ""));
    final Map<Integer, String> mapped = new HashMap<>(Map.of(0, "code10", 1, "name"));
    final List<String> sheets;
    String profile = "";
    FindingChoice doubled = FindingChoice.OPEN;
    /** Choice in the first row for a value that somebody typed; {@code null} where there is none. */
    @Nullable FindingChoice single;

    /** Why the register refuses the second row; {@code null} where it does not. */
    @Nullable Problem refused;

    boolean dated = true;
    /** Lines of the first record; 0 in a list whose records have none. */
    int lines;

    /** Why the list says that its imports stay. */
    String keptKey = "";

    int looks;
    boolean closed;

    FakeImportDraft(String... sheets) {
        this.sheets = List.of(sheets);
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed) {
        return new ImportField(id, "core.schools.field." + id, kind, needed, 80, List.of());
    }

    @Override
    public ImportTarget target() {
        return new Target(dated, keptKey);
    }

    @Override
    public File file() {
        String sheet = sheets.isEmpty() ? "" : sheets.getFirst();
        var source = new TableReader.Source(
                sheets.isEmpty() ? "csv" : "xlsx", sheets.isEmpty() ? "Windows-874" : "", false, ",", sheets, sheet);
        return new File("รายชื่อ.csv", source, 1, CELLS.size());
    }

    @Override
    public List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            String field = mapped.getOrDefault(i, "");
            heads.add(new Head(i, HEADS.get(i), CELLS.getFirst().get(i), field, field.isEmpty() ? 0 : 100));
        }
        return heads;
    }

    @Override
    public String profile() {
        return profile;
    }

    @Override
    public void map(int column, String field) {
        mapped.values().remove(field);
        mapped.put(column, field);
    }

    @Override
    public List<ImportField> missing() {
        return mapped.containsValue("name") ? List.of() : List.of(NAME);
    }

    @Override
    public void choose(FindingKind kind, FindingChoice choice) {
        doubled = choice;
    }

    @Override
    public void choose(int line, FindingKind kind, FindingChoice choice) {
        single = choice;
    }

    @Override
    public DraftSummary look() {
        looks++;
        int open = doubled == FindingChoice.OPEN ? 2 : 0;
        int out = doubled == FindingChoice.OPEN ? 0 : doubled == FindingChoice.LAST ? 1 : 2;
        int added = 3 - open - out;
        return new DraftSummary(
                3,
                1,
                added - 1,
                added,
                0,
                0,
                open + out,
                open,
                lines,
                List.of(
                        new Found(DOUBLED, 2, doubled, open, out, "1099000002", ""),
                        new Found(SARA_AM, 1, FindingChoice.MEND, 0, 0, "นํ้า", "น้ำ")));
    }

    private Line line(int row) {
        Fate fate = row == 0
                ? Fate.ADDED
                : doubled == FindingChoice.OPEN
                        ? Fate.OPEN
                        : doubled == FindingChoice.LAST && row == 2 ? Fate.ADDED : Fate.LEFT_OUT;
        List<Detail> found = new ArrayList<>();
        if (row == 1) {
            found.add(new Detail(SARA_AM, "name", "นํ้า", "น้ำ", FindingChoice.MEND));
        }
        if (row > 0) {
            found.add(new Detail(DOUBLED, "code10", "1099000002", "", doubled));
        }
        if (row == 1 && refused != null) {
            found.add(new Detail(REFUSED, "name", "นํ้า", "", FindingChoice.LEAVE_OUT, Optional.of(refused)));
        }
        if (row == 0 && single != null) {
            found.add(new Detail(TYPED, "name", "โรงเรียนบ้านตัวอย่าง 01", "โรงเรียนที่พิมพ์ไว้", single));
        }
        List<String> cells = CELLS.get(row);
        return new Line(
                row + 2,
                cells,
                Map.of("code10", cells.get(0), "name", cells.get(1)),
                fate,
                found,
                row == 0 ? lines : 0);
    }

    private List<Line> filtered(Filter filter) {
        return java.util.stream.IntStream.range(0, CELLS.size())
                .mapToObj(this::line)
                .filter(line -> filter.fate() == null || filter.fate() == line.fate())
                .filter(line -> filter.kind() == null
                        || line.found().stream()
                                .anyMatch(found -> found.kind().id().equals(filter.kind())))
                .toList();
    }

    @Override
    public List<Line> lines(Filter filter, int offset, int limit) {
        return filtered(filter).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(Filter filter) {
        return filtered(filter).size();
    }

    @Override
    public void close() {
        closed = true;
    }

    /** The register of schools as far as the page asks for it. */
    private record Target(boolean isDated, String keptKey) implements ImportTarget {
        @Override
        public String id() {
            return "core.schools";
        }

        @Override
        public String link() {
            return "admin/schools";
        }

        @Override
        public Permission permission() {
            return Schools.EDIT;
        }

        @Override
        public List<ImportField> fields() {
            return List.of(CODE, NAME);
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of(DOUBLED);
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            throw new UnsupportedOperationException();
        }
    }
}
