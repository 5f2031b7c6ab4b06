package org.khet.documents.internal.order;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Sorts of orders. */
public final class OrderCodes {
    /** The order that gives duties, functions and deputies. */
    public static final String ASSIGNMENT = "assignment";
    /** The order that appoints a committee or working group. */
    public static final String WORKING_GROUP = "working-group";
    /** Sorts that are in force from a day. */
    public static final List<String> ORDERS = List.of("order", ASSIGNMENT, WORKING_GROUP, "regulation");
    /** Sorts. Source: core C.7. */
    public static final CodeList SORTS = new CodeList(
            "documents.order-sort",
            List.of(
                    Code.of("order", "คำสั่ง", "Order"),
                    Code.of(ASSIGNMENT, "คำสั่งมอบหมายหน้าที่", "Assignment order"),
                    Code.of(WORKING_GROUP, "คำสั่งแต่งตั้งคณะทำงาน", "Working group order"),
                    Code.of("regulation", "ระเบียบ", "Regulation"),
                    Code.of("announcement", "ประกาศ", "Announcement"),
                    Code.of("certificate", "หนังสือรับรอง", "Certificate")),
            "core C.7");

    /** What a frame says of the work of a rank; its codes are those of the ranks of posts. Source: README §3. */
    public static final CodeList RANK_WORDS = new CodeList(
            "documents.rank-words",
            List.of(
                    Code.of(
                            "practitioner",
                            "ปฏิบัติงานภายใต้การกำกับ แนะนำ และตรวจสอบของผู้บังคับบัญชา",
                            "Works under guidance"),
                    Code.of(
                            "operational",
                            "ปฏิบัติงานภายใต้การกำกับ แนะนำ และตรวจสอบของผู้บังคับบัญชา",
                            "Works under guidance"),
                    Code.of(
                            "professional",
                            "ปฏิบัติงานในฐานะหัวหน้างาน หรือผู้มีความชำนาญสูงซึ่งต้องตัดสินใจและแก้ไขปัญหาที่ยาก",
                            "Heads work, or works with high skill on difficult problems"),
                    Code.of(
                            "experienced",
                            "ปฏิบัติงานในฐานะหัวหน้างาน หรือผู้มีความชำนาญสูงซึ่งต้องตัดสินใจและแก้ไขปัญหาที่ยาก",
                            "Heads work, or works with high skill on difficult problems"),
                    Code.of(
                            "senior-professional",
                            "ปฏิบัติงานในฐานะหัวหน้างาน หรือผู้มีความชำนาญสูงมากซึ่งต้องตัดสินใจและแก้ไขปัญหาที่ยากมาก",
                            "Heads work, or works with very high skill on very difficult problems")),
            "README §3");

    /** To which papers an order may limit a deputy: types of records; an office adds those of other modules. Source: core C.8, E-27. */
    public static final CodeList DEPUTY_PAPERS = new CodeList(
            "documents.deputy-papers",
            List.of(
                    Code.of("documents.memo", "บันทึกข้อความ", "Memos"),
                    Code.of("documents.letter-out", "หนังสือส่ง", "Letters that go out"),
                    Code.of("documents.order", "คำสั่ง ประกาศ หนังสือรับรอง", "Orders, announcements, certificates")),
            "core C.8");

    private OrderCodes() {}
}
