package org.khet.portal.core.internal.office.school.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.school.SchoolBatchWriter;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of schools as a list that can be imported. Source: core C.2, CORE-32, CORE-33, CORE-104. */
@Component(service = ImportTarget.class)
public final class SchoolImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.schools";

    public static final String NAME = "name";
    public static final String SHORT = "shortName";
    public static final String PHONE = "phone";
    public static final String DISTRICT = "district";
    public static final String NETWORK = "network";
    /** Column of the day from which groups hold. */
    public static final String SINCE = "since";

    static final String KIND = "kind";
    static final String LOWEST = "lowestGrade";
    static final String HIGHEST = "highestGrade";
    static final String SUB_DISTRICT = "subDistrict";
    static final String VILLAGE = "village";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String HEAD = "head";
    public static final String SIZE = "size";
    /** Column of projects. */
    public static final String PROJECTS = "project";

    private final SchoolSnapshots snapshots;
    private final SchoolPrefixes prefixes;
    private final SchoolBatchWriter store;
    private final CodeLists lists;
    private final ImportUndo undo;

    /** What the office has, which codes are its own, how schools are written, its kinds and grades, and how it is taken back. */
    @Activate
    public SchoolImporter(
            @Reference SchoolSnapshots snapshots,
            @Reference SchoolPrefixes prefixes,
            @Reference SchoolBatchWriter store,
            @Reference CodeLists lists,
            @Reference ImportUndoService undo) {
        this.snapshots = snapshots;
        this.prefixes = prefixes;
        this.store = store;
        this.lists = lists;
        this.undo = undo.of(RegisterTables.SCHOOL, "core.school");
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
        return SchoolFields.ALL;
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public List<FindingKind> kinds() {
        return SchoolFindings.ALL;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        SchoolSnapshot known = snapshots.of(caller.office());
        ProfileVocabulary words = words(caller.office());
        var check = new SchoolRowValidator(mapped, known, words, findings);
        var profiles = new ProfileRowValidator(words, findings);
        rows.forEach(profiles::row);
        rows.forEach(check::spelling);
        rows.forEach(check::codes);
        prefixes.check(caller.office(), known, rows, findings);
        new DuplicateSchoolFinder(mapped, known, findings).check(rows);
        new TruncatedNames(known, findings).check(rows);
        rows.forEach(check::record);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, rows, new SchoolBatchWriter.How(mapped, arrival.from(), words(caller.office())), journal);
    }

    private ProfileVocabulary words(OfficeId office) {
        return new ProfileVocabulary(lists.of(office, SchoolKinds.LIST), lists.of(office, PupilGrades.LIST));
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
