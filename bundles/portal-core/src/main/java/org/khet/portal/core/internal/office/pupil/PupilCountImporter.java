package org.khet.portal.core.internal.office.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.school.imports.GradeNames;
import org.khet.portal.core.internal.office.school.imports.SchoolMatcher;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshots;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pupils by grade as of days as a list that can be imported, a row for each school and grade; what people typed stays unless it is
 * chosen to be replaced. Source: core CORE-37, CORE-104, CORE-149.
 */
@Component(service = ImportTarget.class)
public final class PupilCountImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.pupil-counts";

    static final String AS_OF = "asOf";
    static final String GRADE = "grade";
    /** Code of the grade that a row means; no column has it. */
    public static final String CODE = "gradeCode";

    private static final List<ImportField> DAYS = List.of(
            PupilFields.of(AS_OF, Kind.DAY, true, 40, "ข้อมูล ณ วันที่", "ณ วันที่", "วันที่", "As of", "Date"));
    private static final List<ImportField> GRADES =
            List.of(PupilFields.of(GRADE, Kind.TEXT, true, 40, "ชั้น", "ระดับชั้น", "ชั้นเรียน", "Grade", "Class"));
    /** Day and grade, one of the codes, and one of the figures. */
    private static final List<List<ImportField>> NEEDED = List.of(PupilFields.CODES, DAYS, GRADES, PupilFields.FIGURES);

    private static final List<ImportField> FIELDS =
            NEEDED.stream().flatMap(List::stream).toList();

    private final SchoolSnapshots schools;
    private final PupilCalendar calendar;
    private final PupilCountRepository repository;
    private final PupilCountBatchWriter store;
    private final ImportUndo undo;

    /** The schools, the grades, the rows that are there, what writes them, and takes them back. */
    @Activate
    public PupilCountImporter(
            @Reference SchoolSnapshots schools,
            @Reference PupilCalendar calendar,
            @Reference PupilCountRepository repository,
            @Reference PupilCountBatchWriter store,
            @Reference ImportUndoService undo) {
        this.schools = schools;
        this.calendar = calendar;
        this.repository = repository;
        this.store = store;
        this.undo = undo.of(RegisterTables.COUNT, "core.pupil-count");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String link() {
        return "admin/pupil-counts";
    }

    @Override
    public Permission permission() {
        return PupilCountRegister.EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<ImportField> missing(Set<String> mapped) {
        return PupilFields.missing(mapped, NEEDED);
    }

    @Override
    public String name(Map<String, String> values) {
        return values.getOrDefault(GRADE, "") + " · " + values.getOrDefault(AS_OF, "");
    }

    @Override
    public List<FindingKind> kinds() {
        return PupilFindings.BY_GRADE;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> look, Findings findings) {
        List<LocalDate> days = look.stream()
                .map(row -> row.get(AS_OF))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .distinct()
                .toList();
        var grades = new GradeNames(calendar.gradeCodes(caller.office()));
        var meant = new SchoolMatcher(schools.of(caller.office()), findings);
        new PupilCountRowValidator(meant, grades, calendar::takes, repository.of(caller.office(), days), findings)
                .check(look);
    }

    @Override
    public void store(Caller caller, List<ImportRow> taken, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, taken, arrival.file(), journal);
    }

    /** A school stands whole in a part, so that it has one entry on the trail. */
    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return RowParts.changedFirst(rows, most, row -> row.get(PupilFigureImporter.SCHOOL));
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo);
    }
}
