package org.khet.portal.api.admin.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** A part of the record of a school that may be missing. Source: core C.8. */
public enum SchoolPart {
    CODES("codes"),
    KIND("kind"),
    GRADES("grades"),
    DISTRICT("district"),
    SUB_DISTRICT("sub-district"),
    COORDINATES("coordinates"),
    HEAD("head"),
    PHONE("phone"),
    NETWORK("network"),
    SIZE("size"),
    VILLAGE("village");

    /**
     * Which parts count for how complete a record is, in the order in which they are told; an office ends a code that does not
     * count, and takes up those that are ended here. Codes of the office's own are passed over.
     */
    public static final CodeList LIST = new CodeList(
            "core.school-part",
            List.of(
                    Code.of("codes", "รหัส", "Codes"),
                    Code.of("kind", "ประเภท", "Kind"),
                    Code.of("grades", "ชั้นที่สอน", "Grades taught"),
                    Code.of("district", "อำเภอ", "District"),
                    Code.of("sub-district", "ตำบล", "Sub-district"),
                    Code.of("coordinates", "พิกัด", "Coordinates"),
                    Code.of("head", "ผู้บริหารโรงเรียน", "Head of the school"),
                    Code.of("phone", "โทรศัพท์", "Telephone"),
                    new Code("network", null, "เครือข่าย", "Network", false),
                    new Code("size", null, "ขนาด", "Size", false),
                    new Code("village", null, "หมู่ที่ หมู่บ้าน", "Village", false)),
            "core C.8; which of them count is our proposal");

    private final String code;

    SchoolPart(String code) {
        this.code = code;
    }

    /** Its code in {@link #LIST}. */
    public String code() {
        return code;
    }

    /** Whether a record lacks it. */
    public boolean isMissingIn(SchoolRecord record) {
        return switch (this) {
            case CODES -> record.school().codes().isEmpty();
            case KIND -> record.profile().kind().isEmpty();
            case GRADES -> record.profile().lowestGrade().isEmpty();
            case DISTRICT -> record.school().district().isEmpty();
            case SUB_DISTRICT -> record.profile().subDistrict().isEmpty();
            case COORDINATES -> record.profile().coordinates() == null;
            case HEAD -> record.head() == null;
            case PHONE -> record.school().phone().isEmpty();
            case NETWORK -> record.school().network().isEmpty();
            case SIZE -> record.size().isEmpty();
            case VILLAGE -> record.profile().village().isEmpty();
        };
    }

    /** The part of a code; empty for codes that are none. */
    public static Optional<SchoolPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The parts that count by these codes. */
    public static List<SchoolPart> counted(List<Code> codes) {
        return codes.stream()
                .filter(Code::active)
                .flatMap(one -> of(one.code()).stream())
                .toList();
    }
}
