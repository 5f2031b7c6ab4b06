package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pupils of schools by school year as a list that can be imported; what people typed stays unless it is chosen to be replaced.
 * Source: core CORE-37, CORE-104, CORE-149.
 */
@Component(service = ImportTarget.class)
public final class PupilImport implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.pupils";

    static final String YEAR = "year";
    static final String MALE = "male";
    static final String FEMALE = "female";
    /** Key of the school that a row means; no column has it. */
    static final String SCHOOL = "school";

    private static final List<ImportField> FIELDS = List.of(
            field(
                    "core.schools.field.",
                    SchoolScheme.MOE10.field(),
                    false,
                    20,
                    "รหัส 10 หลัก",
                    "รหัสโรงเรียน 10 หลัก",
                    "รหัสกระทรวง",
                    "MOE10",
                    "SCHOOL_ID10"),
            field(
                    "core.schools.field.",
                    SchoolScheme.SMIS.field(),
                    false,
                    20,
                    "รหัส SMIS",
                    "SMIS",
                    "รหัส 8 หลัก",
                    "SCHOOL_ID8"),
            field("core.schools.field.", SchoolScheme.OBEC6.field(), false, 20, "รหัส 6 หลัก", "OBEC6", "SCHOOL_ID6"),
            field("core.pupils.field.", YEAR, true, 4, "ปีการศึกษา", "ปี", "ACADYEAR", "School year", "Year"),
            field("core.pupils.field.", MALE, false, 6, "ชาย", "นักเรียนชาย", "จำนวนนักเรียนชาย", "Male", "Boys"),
            field(
                    "core.pupils.field.",
                    FEMALE,
                    false,
                    6,
                    "หญิง",
                    "นักเรียนหญิง",
                    "จำนวนนักเรียนหญิง",
                    "Female",
                    "Girls"));

    private final SchoolSnapshots schools;
    private final SchoolFigureRows rows;
    private final PupilStore store;
    private final ImportUndo undo;

    /** The schools, the figures that are there, what writes them, and takes them back. */
    @Activate
    public PupilImport(
            @Reference SchoolSnapshots schools,
            @Reference SchoolFigureRows rows,
            @Reference PupilStore store,
            @Reference RegisterUndo undo) {
        this.schools = schools;
        this.rows = rows;
        this.store = store;
        this.undo = undo.of(RegisterTables.FIGURE, "core.school-figure");
    }

    private static ImportField field(String words, String id, boolean needed, int most, String... heads) {
        return new ImportField(id, words + id, Kind.CODE, needed, most, List.of(heads));
    }

    @Override
    public String id() {
        return ID;
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
        return FIELDS;
    }

    /** The year, one of the codes, and one of the figures. */
    @Override
    public List<ImportField> missing(Set<String> mapped) {
        List<ImportField> codes = FIELDS.subList(0, 3);
        List<ImportField> figures = FIELDS.subList(4, 6);
        return Stream.of(codes, FIELDS.subList(3, 4), figures)
                .filter(any -> any.stream().noneMatch(field -> mapped.contains(field.id())))
                .map(List::getFirst)
                .toList();
    }

    @Override
    public String name(Map<String, String> values) {
        return values.getOrDefault(YEAR, "");
    }

    @Override
    public List<FindingKind> kinds() {
        return PupilFindings.ALL;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> look, Findings findings) {
        List<Integer> years = look.stream()
                .flatMap(row -> PupilCell.year(row).stream().boxed())
                .distinct()
                .toList();
        new PupilRowCheck(schools.of(caller.office()), rows.of(caller.office(), years), findings).check(look);
    }

    @Override
    public void store(Caller caller, List<ImportRow> taken, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, taken, arrival.file(), journal);
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo);
    }
}
