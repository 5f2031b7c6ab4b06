package org.khet.documents.internal.chain;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of chains. */
public final class ChainCodes {
    /** The sort of which every paper is. */
    public static final String ANY = "any";

    /** Sorts of papers and of decisions that other modules ask for; an office adds those that it tells apart. Source: kinds-documents §2. */
    public static final CodeList SORTS = new CodeList(
            "documents.chain-sort",
            List.of(
                    Code.of(ANY, "เอกสารทุกประเภท", "All papers"),
                    Code.of("memo", "บันทึกข้อความ", "Memo"),
                    Code.of("request", "ขออนุมัติ", "Request for approval"),
                    Code.of("travel", "ขออนุญาตไปราชการ", "Request for official travel"),
                    Code.of("report", "รายงานผล", "Report"),
                    Code.of("external", "หนังสือภายนอก", "External letter"),
                    Code.of("stamped", "หนังสือประทับตรา", "Stamped letter"),
                    Code.of("circular", "หนังสือเวียน", "Circular"),
                    Code.of("inside", "หนังสือภายใน", "Inside letter"),
                    Code.of("order", "คำสั่ง", "Order"),
                    Code.of("assignment", "คำสั่งมอบหมายหน้าที่", "Assignment order"),
                    Code.of("working-group", "คำสั่งแต่งตั้งคณะทำงาน", "Working group order"),
                    Code.of("announcement", "ประกาศ", "Announcement"),
                    Code.of("certificate", "หนังสือรับรอง", "Certificate"),
                    Code.of("policyplan.plan", "ขอความเห็นชอบแผน", "Plan"),
                    Code.of("policyplan.support", "ขอรับการสนับสนุนงบประมาณ", "Request for support"),
                    Code.of("monitoring.evaluation", "รายงานการประเมิน", "Evaluation"),
                    Code.of("finance.over-limit", "อนุมัติจ่ายเกินวงเงิน", "Payment above the limit")),
            "core CORE-69");

    private ChainCodes() {}
}
