package org.khet.legal.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C, HR. */
public final class LegalCodes {
    /** The first level of punishments that only serious misconduct may have. */
    public static final String SERIOUS = "SERIOUS";

    /** Ways on which complaints come. */
    public static final CodeList CHANNEL = new CodeList(
            "legal.channel",
            List.of(
                    Code.of("LETTER", "หนังสือ", "Letter"),
                    Code.of("ONLINE", "ออนไลน์", "Online"),
                    Code.of("PHONE", "โทรศัพท์", "Telephone"),
                    Code.of("IN_PERSON", "ด้วยตนเอง", "In person"),
                    Code.of("HANDED_OVER", "ส่งต่อจากงานรับเรื่องร้องเรียน", "Handed over by the intake")),
            "other-groups C");

    /** Punishments, below those that only serious misconduct may have and the others. */
    public static final CodeList PUNISHMENT = new CodeList(
            "legal.punishment",
            List.of(
                    Code.of("MINOR", "โทษวินัยไม่ร้ายแรง", "For minor misconduct"),
                    Code.below("MINOR", "PROBATION", "ภาคทัณฑ์", "Probation"),
                    Code.below("MINOR", "SALARY_CUT", "ตัดเงินเดือน", "Salary cut"),
                    Code.below("MINOR", "SALARY_LOWERED", "ลดเงินเดือน", "Salary lowered"),
                    Code.of(SERIOUS, "โทษวินัยร้ายแรง", "For serious misconduct"),
                    Code.below(SERIOUS, "DISMISSED", "ปลดออก", "Dismissed"),
                    Code.below(SERIOUS, "EXPELLED", "ไล่ออก", "Expelled")),
            "other-groups C");

    /** Bodies to which is reported and that decide about appeals. */
    public static final CodeList BODY = new CodeList(
            "legal.body",
            List.of(
                    Code.of("KOSOJO", "กศจ.", "Provincial education committee"),
                    Code.of("AKOSOJO", "อกศจ.", "Its subcommittee"),
                    Code.of("TEPC", "ก.ค.ศ.", "Teacher civil service commission"),
                    Code.of("OBEC", "สพฐ.", "OBEC")),
            "other-groups C");

    /** Functions in a committee. */
    public static final CodeList FUNCTION = new CodeList(
            "legal.function",
            List.of(
                    Code.of("CHAIR", "ประธานกรรมการ", "Chair"),
                    Code.of("MEMBER", "กรรมการ", "Member"),
                    Code.of("SECRETARY", "กรรมการและเลขานุการ", "Member and secretary")),
            "general practice");

    /** Kinds of cases at court. */
    public static final CodeList COURT = new CodeList(
            "legal.court-sort",
            List.of(
                    Code.of("ADMINISTRATIVE", "คดีปกครอง", "Administrative case"),
                    Code.of("CIVIL", "คดีแพ่ง", "Civil case"),
                    Code.of("CRIMINAL", "คดีอาญา", "Criminal case"),
                    Code.of("OTHER", "คดีอื่นของรัฐ", "Other case of the state")),
            "other-groups HR-P25");

    /** Topics of the assessment of integrity (ITA) that evidence is kept for. */
    public static final CodeList ITA = new CodeList(
            "legal.ita",
            List.of(
                    Code.of("PLAN", "แผนป้องกันและปราบปรามการทุจริต", "Plan against corruption"),
                    Code.of("GIFT", "นโยบายไม่รับของขวัญ (No Gift Policy)", "No gift policy"),
                    Code.of(
                            "COMPLAINT",
                            "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต",
                            "Channels for complaints of corruption"),
                    Code.of("RISK", "การประเมินความเสี่ยงการทุจริต", "Assessment of risks of corruption"),
                    Code.of("CULTURE", "การเสริมสร้างวัฒนธรรมองค์กร", "Culture of integrity")),
            "general practice");

    private LegalCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(CHANNEL, PUNISHMENT, BODY, FUNCTION, COURT, ITA);
    }
}
