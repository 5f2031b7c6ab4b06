package org.khet.portal.api.pupil;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Levels of schools with their grades (ระดับและชั้น), which each office may change. Source: core I.2; the codes are our proposal. */
public final class PupilGrades {
    /** The list: levels, and grades below them. */
    public static final CodeList LIST =
            new CodeList("core.grade", standard(), "core I.2, CORE-37; the codes are our proposal");

    private PupilGrades() {}

    private static List<Code> standard() {
        List<Code> codes = new ArrayList<>();
        codes.add(Code.of("pre-primary", "ก่อนประถมศึกษา", "Pre-primary"));
        grades(codes, "pre-primary", "a", "อ.", "Kindergarten ", 1, 3);
        codes.add(Code.of("primary", "ประถมศึกษา", "Primary"));
        grades(codes, "primary", "p", "ป.", "Primary ", 1, 6);
        codes.add(Code.of("lower-secondary", "มัธยมศึกษาตอนต้น", "Lower secondary"));
        grades(codes, "lower-secondary", "m", "ม.", "Secondary ", 1, 3);
        codes.add(Code.of("upper-secondary", "มัธยมศึกษาตอนปลาย", "Upper secondary"));
        grades(codes, "upper-secondary", "m", "ม.", "Secondary ", 4, 6);
        return codes;
    }

    private static void grades(
            List<Code> codes, String level, String code, String thai, String english, int from, int until) {
        for (int grade = from; grade <= until; grade++) {
            codes.add(Code.below(level, code + grade, thai + grade, english + grade));
        }
    }
}
