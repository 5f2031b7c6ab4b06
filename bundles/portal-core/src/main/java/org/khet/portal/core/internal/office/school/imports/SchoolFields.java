package org.khet.portal.core.internal.office.school.imports;

import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.DISTRICT;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.HEAD;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.HIGHEST;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.KIND;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LATITUDE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LONGITUDE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LOWEST;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.NAME;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.NETWORK;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.PHONE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.PROJECTS;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SHORT;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SINCE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SIZE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SUB_DISTRICT;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.VILLAGE;

import java.util.List;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.core.internal.office.school.SchoolProfileValidator;

/** What columns lists of schools have, with the heads that senders write. Stateless. */
final class SchoolFields {
    static final List<ImportField> ALL = List.of(
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
                    SchoolProfileValidator.SUB_DISTRICT,
                    "ตำบล",
                    "ตำบล/แขวง",
                    "แขวง/ตำบล",
                    "TAMBON",
                    "TUMBON",
                    "Sub-district"),
            field(
                    VILLAGE,
                    Kind.TEXT,
                    SchoolProfileValidator.VILLAGE,
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
                    SchoolProfileValidator.HEAD,
                    "ผู้บริหารโรงเรียน",
                    "ผู้บริหาร",
                    "ผู้อำนวยการ",
                    "ผู้อำนวยการโรงเรียน",
                    "ชื่อผู้อำนวยการ",
                    "Head of the school",
                    "Director"),
            field(SINCE, Kind.DAY, 40, "ตั้งแต่", "ตั้งแต่วันที่", "มีผลตั้งแต่", "วันที่มีผล", "Since", "Effective"));

    private SchoolFields() {}

    private static ImportField field(String id, Kind kind, int most, String... heads) {
        return new ImportField(id, "core.schools.field." + id, kind, false, most, List.of(heads));
    }
}
