package org.khet.documents.internal.chain.rule;

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
                    Code.of("regulation", "ระเบียบ", "Regulation"),
                    Code.of("announcement", "ประกาศ", "Announcement"),
                    Code.of("certificate", "หนังสือรับรอง", "Certificate"),
                    Code.of("policyplan.plan", "ขอความเห็นชอบแผน", "Plan"),
                    Code.of("policyplan.allocation", "ขออนุมัติจัดสรรงบประมาณ", "Allocation"),
                    Code.of("policyplan.analysis", "ขอความเห็นชอบผลการวิเคราะห์คำขอ", "Analysis of requests"),
                    Code.of("policyplan.support", "ขอรับการสนับสนุนงบประมาณ", "Request for support"),
                    Code.of("monitoring.framework", "ขอความเห็นชอบแผนกำกับติดตาม", "Follow-up plan"),
                    Code.of("monitoring.tool", "ขอความเห็นชอบเครื่องมือติดตาม", "Follow-up form"),
                    Code.of("monitoring.inspection", "รายงานผลการตรวจราชการ", "Inspection"),
                    Code.of("monitoring.visit", "ขออนุมัติตรวจและลงพื้นที่", "Visit"),
                    Code.of("monitoring.evaluation", "รายงานการประเมิน", "Evaluation"),
                    Code.of("finance.over-limit", "อนุมัติจ่ายเกินวงเงิน", "Payment above the limit"),
                    Code.of("ict.part", "ขออนุมัติค่าอะไหล่และจ้างซ่อม", "Parts and outside repair"),
                    Code.of("ict.specification", "ขออนุมัติคุณลักษณะเฉพาะ", "Specification"),
                    Code.of("ict.report", "รายงานผลงานบริการ", "Report of the service desk"),
                    Code.of("ict.year-report", "รายงานประจำปีของกลุ่ม", "Yearly report of the group"),
                    Code.of("processes.version", "ขอความเห็นชอบกระบวนงาน", "Version of a process"),
                    Code.of("processes.task", "ขออนุมัติตามขั้นตอนของกระบวนงาน", "Step of a process"),
                    Code.of("processes.book", "ขออนุญาตเผยแพร่คู่มือ", "Manual"),
                    Code.of("forms.ask", "ขออนุญาตเก็บข้อมูลด้วยแบบฟอร์ม", "Asking by a form"),
                    Code.of("training.plan", "ขอความเห็นชอบแผนพัฒนา", "Training plan"),
                    Code.of("promotion.provider", "ขออนุญาตจัดการศึกษานอกสถานศึกษา", "Education outside schools")),
            "core CORE-69");

    private ChainCodes() {}
}
