package org.khet.portal.api.school;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Kinds of schools (ประเภทสถานศึกษา), which each office may change. Source: core C.2, C.8; the codes are our proposal. */
public final class SchoolKinds {
    /** The list. */
    public static final CodeList LIST = new CodeList(
            "core.school-kind",
            List.of(
                    Code.of("state", "รัฐบาล", "State"),
                    Code.of("private", "เอกชน", "Private"),
                    Code.of("local", "องค์กรปกครองส่วนท้องถิ่น", "Local government"),
                    Code.of("other", "อื่น ๆ", "Other")),
            "core C.2");

    private SchoolKinds() {}
}
