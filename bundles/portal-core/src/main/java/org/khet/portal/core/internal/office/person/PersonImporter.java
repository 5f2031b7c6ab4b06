package org.khet.portal.core.internal.office.person;

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
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.person.People;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.RowParts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of people as a list that can be imported. A name may stand in one column, with or without its title.
 * Source: core C.1, CORE-11, CORE-20.
 */
@Component(service = ImportTarget.class)
public final class PersonImporter implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.people";

    static final String WHOLE = "whole";
    static final String TITLE = "title";
    public static final String FIRST = "firstName";
    public static final String LAST = "lastName";
    static final String POSITION = "position";
    public static final String UNIT = "unit";
    public static final String SCHOOL = "school";
    public static final String PHONE = "phone";
    static final String EMAIL = "email";

    private static final int NAME = 100;
    private static final int LONG = 200;
    private static final int SHORT = 80;
    private static final ImportField WHOLE_FIELD = field(
            WHOLE,
            Kind.TEXT,
            LONG + SHORT,
            "ชื่อ-นามสกุล",
            "ชื่อ-สกุล",
            "ชื่อ สกุล",
            "ชื่อ นามสกุล",
            "ชื่อและนามสกุล",
            "รายชื่อ",
            "Full name",
            "Name");
    private static final List<ImportField> FIELDS = List.of(
            WHOLE_FIELD,
            field(TITLE, Kind.TEXT, SHORT, "คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "ยศ", "Title", "Prefix"),
            field(FIRST, Kind.TEXT, NAME, "ชื่อ", "ชื่อตัว", "First name", "FNAME"),
            field(LAST, Kind.TEXT, NAME, "นามสกุล", "สกุล", "Last name", "Surname", "LNAME"),
            field(POSITION, Kind.TEXT, LONG, "ตำแหน่ง", "ตำแหน่ง/ระดับ", "ตำแหน่ง ระดับ", "Position", "Post"),
            field(
                    UNIT,
                    Kind.TEXT,
                    LONG,
                    "กลุ่ม",
                    "กลุ่ม/หน่วย",
                    "กลุ่มงาน",
                    "สังกัดกลุ่ม",
                    "หน่วยงาน",
                    "สังกัด",
                    "Unit",
                    "Group"),
            field(SCHOOL, Kind.CODE, SHORT, "รหัสโรงเรียน", "รหัสสถานศึกษา", "School code", "School"),
            field(
                    PHONE,
                    Kind.PHONE,
                    SHORT,
                    "โทรศัพท์",
                    "โทร",
                    "เบอร์โทร",
                    "เบอร์โทรศัพท์",
                    "หมายเลขโทรศัพท์",
                    "มือถือ",
                    "TEL",
                    "Telephone",
                    "Phone"),
            field(EMAIL, Kind.TEXT, LONG, "อีเมล", "อีเมล์", "E-mail", "Email address"));

    private final PersonSnapshots snapshots;
    private final CodeLists lists;
    private final PersonBatchWriter store;
    private final ImportUndo undo;

    /** What the office has, how it writes titles, how people are written, and taken back. */
    @Activate
    public PersonImporter(
            @Reference PersonSnapshots snapshots,
            @Reference CodeLists lists,
            @Reference PersonBatchWriter store,
            @Reference ImportUndoService undo) {
        this.snapshots = snapshots;
        this.lists = lists;
        this.store = store;
        this.undo = undo.of(RegisterTables.PERSON, "core.person");
    }

    /** The field in which the sender wrote the name. */
    public static String named(ImportRow row) {
        return row.get(WHOLE).isEmpty() ? FIRST : WHOLE;
    }

    private static ImportField field(String id, Kind kind, int most, String... heads) {
        return new ImportField(id, "core.people.field." + id, kind, false, most, List.of(heads));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String link() {
        return "admin/people";
    }

    @Override
    public Permission permission() {
        return People.EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    /** The first name, or the column that has it together with the last name. */
    @Override
    public List<ImportField> missing(Set<String> mapped) {
        return mapped.contains(WHOLE) || mapped.contains(FIRST) ? List.of() : List.of(WHOLE_FIELD);
    }

    @Override
    public String name(Map<String, String> values) {
        String first = values.getOrDefault(FIRST, "");
        String whole = values.getOrDefault(TITLE, "") + first + " " + values.getOrDefault(LAST, "");
        return first.isEmpty() ? values.getOrDefault(WHOLE, "") : whole.strip();
    }

    @Override
    public List<FindingKind> kinds() {
        return PersonFindings.ALL;
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        var titles = new PersonTitles(lists.of(caller.office(), NameTitles.LIST));
        PersonWorkplaces places = snapshots.places(caller.office());
        var check = new PersonRowValidator(titles, places, findings);
        rows.forEach(check::row);
        var doubles = new DuplicatePersonFinder(findings);
        doubles.check(rows);
        var meeting = new PersonMatcher(snapshots.of(caller.office()), places, findings);
        rows.stream().filter(row -> !doubles.has(row)).forEach(meeting::record);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, rows, journal);
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
