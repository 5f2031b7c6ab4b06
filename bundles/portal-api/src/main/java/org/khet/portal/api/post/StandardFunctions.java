package org.khet.portal.api.post;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** The list of functions (หน้าที่) beside the post, which each office may change; orders give them. Source: core C.1, CORE-13. */
public final class StandardFunctions {
    /** The list. */
    public static final CodeList LIST = new CodeList(
            "core.function",
            List.of(
                    Code.of("group-director", "ผู้อำนวยการกลุ่ม", "Group director"),
                    Code.of("section-head", "หัวหน้ากลุ่มงาน", "Section head"),
                    Code.of("clerk", "ธุรการกลุ่ม", "Group clerk"),
                    Code.of("webmaster", "ผู้ดูแลเว็บไซต์ประจำกลุ่ม", "Group webmaster"),
                    Code.of("procurement-head", "หัวหน้าเจ้าหน้าที่ (พัสดุ)", "Head procurement officer")),
            "core C.1");

    private StandardFunctions() {}
}
