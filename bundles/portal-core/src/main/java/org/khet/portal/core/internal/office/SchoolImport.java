package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PupilGrades;
import org.khet.portal.api.office.SchoolKinds;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of schools as a list that can be imported. Source: core C.2, CORE-32, CORE-33, CORE-104. */
@Component(service = ImportTarget.class)
public final class SchoolImport implements ImportTarget {
    /** Id of this list. */
    public static final String ID = "core.schools";

    static final String NAME = "name";
    static final String SHORT = "shortName";
    static final String PHONE = "phone";
    static final String DISTRICT = "district";
    static final String NETWORK = "network";
    static final String SINCE = "since";
    static final String KIND = "kind";
    static final String LOWEST = "lowestGrade";
    static final String HIGHEST = "highestGrade";
    static final String SUB_DISTRICT = "subDistrict";
    static final String VILLAGE = "village";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String HEAD = "head";
    static final String SIZE = "size";
    static final String PROJECTS = "project";

    private static final List<ImportField> FIELDS = List.of(
            field(
                    SchoolScheme.MOE10.field(),
                    Kind.CODE,
                    20,
                    "รหัส 10 หลัก",
                    "รหัสโรงเรียน 10 หลัก",
                    "รหัสสถานศึกษา 10 หลัก",
                    "รหัสกระทรวง",
                    "MOE10",
                    "MOE code",
                    "SCHOOL_ID10"),
            field(
                    SchoolScheme.SMIS.field(),
                    Kind.CODE,
                    20,
                    "รหัส SMIS",
                    "SMIS",
                    "SMIS code",
                    "รหัส SMIS 8 หลัก",
                    "รหัส 8 หลัก",
                    "SCHOOL_ID8"),
            field(
                    SchoolScheme.OBEC6.field(),
                    Kind.CODE,
                    20,
                    "รหัส 6 หลัก",
                    "รหัสโรงเรียน 6 หลัก",
                    "OBEC6",
                    "OBEC code",
                    "SCHOOL_ID6"),
            new ImportField(
                    NAME,
                    "core.schools.field.name",
                    Kind.TEXT,
                    true,
                    200,
                    List.of(
                            "ชื่อโรงเรียน",
                            "ชื่อสถานศึกษา",
                            "โรงเรียน",
                            "ชื่อ",
                            "SCHOOL_NAME",
                            "School name",
                            "School")),
            field(SHORT, Kind.TEXT, 80, "ชื่อย่อ", "ชื่อย่อโรงเรียน", "Short name"),
            field(DISTRICT, Kind.TEXT, 80, "อำเภอ", "เขต/อำเภอ", "อำเภอ/เขต", "AMPHUR", "AMPHOE", "District"),
            field(
                    NETWORK,
                    Kind.TEXT,
                    80,
                    "เครือข่าย",
                    "กลุ่มเครือข่าย",
                    "กลุ่มโรงเรียน",
                    "ศูนย์เครือข่าย",
                    "เครือข่ายโรงเรียน",
                    "School network",
                    "Network"),
            field(
                    PHONE,
                    Kind.PHONE,
                    80,
                    "โทรศัพท์",
                    "โทร",
                    "เบอร์โทร",
                    "เบอร์โทรศัพท์",
                    "หมายเลขโทรศัพท์",
                    "TEL",
                    "Telephone"),
            field(KIND, Kind.TEXT, 80, "ประเภท", "ประเภทสถานศึกษา", "ประเภทโรงเรียน", "Kind", "School kind"),
            field(
                    LOWEST,
                    Kind.TEXT,
                    80,
                    "ชั้นต่ำสุด",
                    "ชั้นที่สอนต่ำสุด",
                    "ระดับชั้นต่ำสุด",
                    "Lowest grade",
                    "ชั้นที่สอน",
                    "ระดับชั้นที่สอน",
                    "ชั้นที่เปิดสอน",
                    "ระดับชั้นที่เปิดสอน",
                    "ช่วงชั้นที่เปิดสอน",
                    "Grades taught",
                    "Grades"),
            field(HIGHEST, Kind.TEXT, 80, "ชั้นสูงสุด", "ชั้นที่สอนสูงสุด", "ระดับชั้นสูงสุด", "Highest grade"),
            field(SIZE, Kind.TEXT, 80, "ขนาด", "ขนาดโรงเรียน", "ขนาดสถานศึกษา", "Size", "School size"),
            field(PROJECTS, Kind.TEXT, 400, "โครงการ", "กลุ่มโครงการ", "Project", "Projects"),
            field(
                    SUB_DISTRICT,
                    Kind.TEXT,
                    SchoolProfileChecks.SUB_DISTRICT,
                    "ตำบล",
                    "ตำบล/แขวง",
                    "แขวง/ตำบล",
                    "TAMBON",
                    "TUMBON",
                    "Sub-district"),
            field(
                    VILLAGE,
                    Kind.TEXT,
                    SchoolProfileChecks.VILLAGE,
                    "หมู่ที่ หมู่บ้าน",
                    "หมู่บ้าน",
                    "หมู่ที่",
                    "หมู่",
                    "MOO",
                    "Village"),
            field(LATITUDE, Kind.TEXT, 60, "ละติจูด", "พิกัด", "LAT", "LATITUDE", "Coordinates"),
            field(LONGITUDE, Kind.TEXT, 60, "ลองจิจูด", "ลองติจูด", "LON", "LONG", "LNG", "LONGITUDE"),
            field(
                    HEAD,
                    Kind.TEXT,
                    SchoolProfileChecks.HEAD,
                    "ผู้บริหารโรงเรียน",
                    "ผู้บริหาร",
                    "ผู้อำนวยการ",
                    "ผู้อำนวยการโรงเรียน",
                    "ชื่อผู้อำนวยการ",
                    "Head of the school",
                    "Director"),
            field(SINCE, Kind.DAY, 40, "ตั้งแต่", "ตั้งแต่วันที่", "มีผลตั้งแต่", "วันที่มีผล", "Since", "Effective"));

    private final SchoolSnapshots snapshots;
    private final SchoolPrefixes prefixes;
    private final SchoolStore store;
    private final CodeLists lists;
    private final ImportUndo undo;

    /** What the office has, which codes are its own, how schools are written, its kinds and grades, and how it is taken back. */
    @Activate
    public SchoolImport(
            @Reference SchoolSnapshots snapshots,
            @Reference SchoolPrefixes prefixes,
            @Reference SchoolStore store,
            @Reference CodeLists lists,
            @Reference RegisterUndo undo) {
        this.snapshots = snapshots;
        this.prefixes = prefixes;
        this.store = store;
        this.lists = lists;
        this.undo = undo.of(RegisterTables.SCHOOL, "core.school");
    }

    private static ImportField field(String id, Kind kind, int most, String... heads) {
        return new ImportField(id, "core.schools.field." + id, kind, false, most, List.of(heads));
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
        ProfileWords words = words(caller.office());
        var check = new SchoolRowCheck(mapped, known, words, findings);
        var profiles = new ProfileRowCheck(words, findings);
        rows.forEach(profiles::row);
        rows.forEach(check::spelling);
        rows.forEach(check::codes);
        prefixes.check(caller.office(), known, rows, findings);
        new SchoolDoubles(mapped, known, findings).check(rows);
        new CutNames(known, findings).check(rows);
        rows.forEach(check::record);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        store.write(caller, rows, new SchoolStore.How(mapped, arrival.from(), words(caller.office())), journal);
    }

    private ProfileWords words(OfficeId office) {
        return new ProfileWords(lists.of(office, SchoolKinds.LIST), lists.of(office, PupilGrades.LIST));
    }

    @Override
    public Optional<ImportUndo> undo() {
        return Optional.of(undo);
    }
}
