package org.khet.portal.core.internal.office.pupil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshots;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pupils of schools by school year as a list that can be imported; what people typed stays unless it is chosen to be replaced.
 * Source: core CORE-37, CORE-104, CORE-149.
 */
@Component(service = ImportTarget.class)
public final class PupilFigureImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.pupils";

    static final String YEAR = "year";
    /** Key of the school that a row means; no column has it. */
    public static final String SCHOOL = "school";

    private static final List<ImportField> YEARS =
            List.of(PupilFields.of(YEAR, Kind.CODE, true, 4, "ปีการศึกษา", "ปี", "ACADYEAR", "School year", "Year"));
    /** The year, one of the codes, and one of the figures. */
    private static final List<List<ImportField>> NEEDED = List.of(PupilFields.CODES, YEARS, PupilFields.FIGURES);

    private static final List<ImportField> FIELDS =
            NEEDED.stream().flatMap(List::stream).toList();

    private final SchoolSnapshots schools;
    private final SchoolFigureRepository repository;
    private final PupilFigureBatchWriter store;
    private final ImportUndo undo;

    /** The schools, the figures that are there, what writes them, and takes them back. */
    @Activate
    public PupilFigureImporter(
            @Reference SchoolSnapshots schools,
            @Reference SchoolFigureRepository repository,
            @Reference PupilFigureBatchWriter store,
            @Reference ImportUndoService undo) {
        this.schools = schools;
        this.repository = repository;
        this.store = store;
        this.undo = undo.of(RegisterTables.FIGURE, "core.school-figure");
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

    @Override
    public List<ImportField> missing(Set<String> mapped) {
        return PupilFields.missing(mapped, NEEDED);
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
        new PupilRowValidator(schools.of(caller.office()), repository.of(caller.office(), years), findings).check(look);
    }

    @Override
    public void store(Caller caller, List<ImportRow> taken, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, taken, arrival.file(), journal);
    }

    @Override
    public List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return RowParts.changedFirst(rows, most, ImportRow::line);
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo);
    }
}
