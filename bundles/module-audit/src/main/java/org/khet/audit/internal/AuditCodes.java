package org.khet.audit.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C code lists. */
public final class AuditCodes {
    /** What is audited. */
    public static final CodeList SORT = new CodeList(
            "audit.sort",
            List.of(
                    Code.of("FINANCE", "การเงิน", "Finance"),
                    Code.of("ACCOUNTING", "การบัญชี", "Accounting"),
                    Code.of("ASSET", "ทรัพย์สินและพัสดุ", "Assets and supplies"),
                    Code.of("PERFORMANCE", "การดำเนินงาน", "Performance"),
                    Code.of("RISK", "การบริหารความเสี่ยง", "Risk management")),
            "other-groups C, 002 ann.(9)");

    /** How grave a finding is. */
    public static final CodeList LEVEL = new CodeList(
            "audit.level",
            List.of(
                    Code.of("HIGH", "มีสาระสำคัญมาก", "Grave"),
                    Code.of("MEDIUM", "มีสาระสำคัญ", "Considerable"),
                    Code.of("LOW", "ควรปรับปรุง", "To be improved")),
            "other-groups C, finding level");

    /** How a step of the programme is done. */
    public static final CodeList METHOD = new CodeList(
            "audit.method",
            List.of(
                    Code.of("DOCUMENT", "ตรวจสอบเอกสาร", "Documents"),
                    Code.of("COUNT", "ตรวจนับ", "Count"),
                    Code.of("INTERVIEW", "สัมภาษณ์", "Interview"),
                    Code.of("OBSERVE", "สังเกตการณ์", "Observation"),
                    Code.of("CONFIRM", "ยืนยันยอด", "Confirmation"),
                    Code.of("COMPUTE", "คำนวณ", "Computation"),
                    Code.of("ANALYSE", "วิเคราะห์เปรียบเทียบ", "Analysis")),
            "other-groups AUD-P03");

    /** How a sample is taken. */
    public static final CodeList SAMPLING = new CodeList(
            "audit.sampling",
            List.of(
                    Code.of("ALL", "ตรวจทั้งหมด", "All"),
                    Code.of("RANDOM", "สุ่มอย่างง่าย", "Random"),
                    Code.of("INTERVAL", "สุ่มเป็นช่วง", "By interval"),
                    Code.of("JUDGEMENT", "เลือกตามดุลยพินิจ", "By judgement")),
            "other-groups AUD-P03");

    /**
     * What an auditor reads of others; each code is the id of the module that keeps it, so an office adds another module by its id; sealed
     * ones are refused, see AccessRules.
     */
    public static final CodeList AREA = new CodeList(
            "audit.area",
            List.of(
                    Code.of("finance", "การเงิน บัญชี และพัสดุ", "Finance, accounts and supplies"),
                    Code.of("policyplan", "แผนงานและงบประมาณ", "Plans and budget"),
                    Code.of("personnel", "งานบุคคล", "Personnel")),
            "other-groups AUD-07");

    /** State in which an asset is found. */
    public static final CodeList CONDITION = new CodeList(
            "audit.condition",
            List.of(
                    Code.of("GOOD", "ใช้การได้ดี", "In use"),
                    Code.of("BROKEN", "ชำรุด", "Broken"),
                    Code.of("WORN", "เสื่อมสภาพ", "Worn out"),
                    Code.of("LOST", "ไม่พบ", "Not found"),
                    Code.of("IDLE", "ไม่จำเป็นต้องใช้", "Not needed")),
            "other-groups AUD-09");

    /** Coins and notes, by their worth in baht. */
    public static final CodeList PIECE = new CodeList(
            "audit.piece",
            List.of(
                    Code.of("1000", "ธนบัตร 1,000 บาท", "Notes of 1,000 baht"),
                    Code.of("500", "ธนบัตร 500 บาท", "Notes of 500 baht"),
                    Code.of("100", "ธนบัตร 100 บาท", "Notes of 100 baht"),
                    Code.of("50", "ธนบัตร 50 บาท", "Notes of 50 baht"),
                    Code.of("20", "ธนบัตร 20 บาท", "Notes of 20 baht"),
                    Code.of("10", "เหรียญ 10 บาท", "Coins of 10 baht"),
                    Code.of("5", "เหรียญ 5 บาท", "Coins of 5 baht"),
                    Code.of("2", "เหรียญ 2 บาท", "Coins of 2 baht"),
                    Code.of("1", "เหรียญ 1 บาท", "Coins of 1 baht"),
                    Code.of("0.50", "เหรียญ 50 สตางค์", "Coins of 50 satang"),
                    Code.of("0.25", "เหรียญ 25 สตางค์", "Coins of 25 satang")),
            "other-groups AUD-09");

    private AuditCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(SORT, LEVEL, METHOD, SAMPLING, AREA, CONDITION, PIECE);
    }
}
