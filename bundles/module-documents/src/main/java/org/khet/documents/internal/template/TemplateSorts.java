package org.khet.documents.internal.template;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** What a template is for; the shipped file of a sort prints where the office has no template of its own. Source: core C.7. */
public final class TemplateSorts {
    /** Looks of papers. */
    public static final CodeList LIST = new CodeList(
            "documents.template-sort",
            List.of(
                    Code.of("memo", "บันทึกข้อความ", "Memo"),
                    Code.of("letter", "หนังสือภายนอก", "External letter"),
                    Code.of("stamped", "หนังสือประทับตรา", "Stamped letter"),
                    Code.of("order", "คำสั่ง", "Order"),
                    Code.of("announcement", "ประกาศ", "Announcement"),
                    Code.of("certificate", "หนังสือรับรอง", "Certificate")),
            "core C.7");

    private TemplateSorts() {}
}
