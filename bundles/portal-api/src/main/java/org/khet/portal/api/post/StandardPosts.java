package org.khet.portal.api.post;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** What posts are, by lists which each office may change. Source: README §3, core C.1. */
public final class StandardPosts {
    /** Lines of work (สายงาน). */
    public static final CodeList LINES = new CodeList(
            "core.post-line",
            List.of(
                    Code.of(
                            "office-director",
                            "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                            "Director of the educational service area office"),
                    Code.of(
                            "deputy-director",
                            "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                            "Deputy director of the educational service area office"),
                    Code.of("policy-analyst", "นักวิเคราะห์นโยบายและแผน", "Policy and plan analyst"),
                    Code.of("public-relations", "นักประชาสัมพันธ์", "Public relations officer"),
                    Code.of("finance-accounting", "นักวิชาการเงินและบัญชี", "Finance and accounting analyst"),
                    Code.of("lawyer", "นิติกร", "Legal officer"),
                    Code.of("supervisor", "ศึกษานิเทศก์", "Educational supervisor"),
                    Code.of("human-resources", "นักทรัพยากรบุคคล", "Human resource officer"),
                    Code.of("educator", "นักวิชาการศึกษา", "Educator"),
                    Code.of("computer-technical", "นักวิชาการคอมพิวเตอร์", "Computer technical officer"),
                    Code.of("computer-operator", "เจ้าพนักงานคอมพิวเตอร์", "Computer operator"),
                    Code.of("internal-auditor", "นักวิชาการตรวจสอบภายใน", "Internal auditor"),
                    Code.of("general-service", "เจ้าพนักงานธุรการ", "General service officer"),
                    Code.of("clerical-worker", "พนักงานธุรการ", "Clerical worker"),
                    Code.of("driver", "พนักงานขับรถยนต์", "Driver"),
                    Code.of("carpenter", "ช่างไม้", "Carpenter")),
            "README §3");

    /** Types (ประเภทตำแหน่ง). */
    public static final CodeList TYPES = new CodeList(
            "core.post-type",
            List.of(
                    Code.of("executive", "บริหาร", "Executive"),
                    Code.of("managerial", "อำนวยการ", "Managerial"),
                    Code.of("knowledge", "วิชาการ", "Knowledge worker"),
                    Code.of("general", "ทั่วไป", "General")),
            "README §3");

    /** Ranks (ระดับ). */
    public static final CodeList RANKS = new CodeList(
            "core.post-rank",
            List.of(
                    Code.of("practitioner", "ปฏิบัติการ", "Practitioner"),
                    Code.of("professional", "ชำนาญการ", "Professional"),
                    Code.of("senior-professional", "ชำนาญการพิเศษ", "Senior professional"),
                    Code.of("expert", "เชี่ยวชาญ", "Expert"),
                    Code.of("operational", "ปฏิบัติงาน", "Operational"),
                    Code.of("experienced", "ชำนาญงาน", "Experienced"),
                    Code.of("senior", "อาวุโส", "Senior")),
            "README §3");

    private StandardPosts() {}
}
