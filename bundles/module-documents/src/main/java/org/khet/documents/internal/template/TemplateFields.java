package org.khet.documents.internal.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.khet.portal.api.record.OfferedValue;

/** The fields that templates of papers may name, and what is wrong with a template. Source: kinds-documents §8, core CORE-48. */
public final class TemplateFields {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/]?\\s*([\\w.]+)\\s*}}");
    private static final Pattern IMAGE = Pattern.compile("image:([\\w-]+)");

    /** All fields; those of lists too. */
    public static final Set<String> KNOWN = Set.of(
            ".",
            "office",
            "watermark",
            "unit",
            "number",
            "date",
            "subject",
            "to",
            "through",
            "paragraphs",
            "enclosures",
            "reference",
            "drafter",
            "drafterPosition",
            "opinions",
            "title",
            "words",
            "name",
            "line",
            "ticks",
            "left",
            "right",
            "leftOn",
            "rightOn",
            "leftLabel",
            "rightLabel",
            "instruction",
            "signer",
            "signLine",
            "signDate",
            "signature",
            "emblem",
            "verify",
            "code",
            "urgency",
            "secrecy",
            "cause",
            "wish",
            "closing",
            "basis",
            "parts",
            "text",
            "no",
            "effective",
            "lateReason",
            "repeals",
            "person",
            "personPosition",
            "phone",
            "isDraft",
            "groups",
            "groupName",
            "persons",
            "post",
            "postNo",
            "functions",
            "paragraph",
            "duties",
            "level",
            "path",
            "deputies",
            "others",
            "until");

    /** With what a new template begins. */
    static final String LETTER = """
            {{emblem}}
            **ที่** {{number}}
            {{office}}
            {{date}}
            **เรื่อง** {{subject}}
            **เรียน** {{to}}
            **อ้างถึง** {{reference}}
            **สิ่งที่ส่งมาด้วย** {{enclosures}}
            {{paragraphs}}
            จึงเรียนมาเพื่อโปรดทราบ
            {{signature}}
            {{unit}}
            โทร. {{phone}}
            {{verify}}""";

    /** What is put into a template by choosing, in the order of a paper: names and their words in both languages. */
    private static final List<List<String>> OFFERED = List.of(
            List.of("emblem", "ตราสำนักงาน (ทั้งบรรทัด)", "Emblem (a line of its own)"),
            List.of("office", "ชื่อสำนักงาน", "Office"),
            List.of("unit", "กลุ่ม", "Unit"),
            List.of("phone", "โทรศัพท์ของกลุ่ม", "Telephone of the unit"),
            List.of("number", "เลขที่", "Number"),
            List.of("date", "วันที่", "Date"),
            List.of("subject", "เรื่อง", "Subject"),
            List.of("to", "เรียน", "Addressee"),
            List.of("through", "ผ่าน", "Through"),
            List.of("reference", "อ้างถึง", "Reference"),
            List.of("enclosures", "สิ่งที่ส่งมาด้วย", "Enclosures"),
            List.of("urgency", "ความเร่งด่วน", "Urgency"),
            List.of("secrecy", "ชั้นความลับ", "Secrecy"),
            List.of("cause", "เหตุที่เสนอ (บันทึกข้อความ)", "Cause (memo)"),
            List.of("wish", "ความประสงค์ (บันทึกข้อความ)", "Wish (memo)"),
            List.of("paragraphs", "เนื้อความ (ทั้งบรรทัด)", "Words (a line of their own)"),
            List.of("closing", "คำลงท้าย", "Closing words"),
            List.of("basis", "อาศัยอำนาจ (ทั้งบรรทัด)", "Basis (a line of its own)"),
            List.of("parts", "ข้อของคำสั่ง (ทั้งบรรทัด)", "Parts of an order (a line of their own)"),
            List.of("effective", "วันที่มีผล", "In force from"),
            List.of("lateReason", "เหตุที่มีผลย้อนหลัง", "Why it begins in the past"),
            List.of("until", "วันสิ้นสุด", "Until"),
            List.of("person", "ผู้ที่รับรอง", "Person certified"),
            List.of("personPosition", "ตำแหน่งของผู้ที่รับรอง", "Position of that person"),
            List.of("drafter", "ผู้ร่าง", "Drafter"),
            List.of("drafterPosition", "ตำแหน่งผู้ร่าง", "Position of the drafter"),
            List.of("opinions", "ความเห็นตามลำดับ (ทั้งบรรทัด)", "Opinions (a line of their own)"),
            List.of("ticks", "ช่องคำสั่ง (ทั้งบรรทัด)", "Ticks of the head (a line of their own)"),
            List.of("signature", "ที่ลงนาม (ทั้งบรรทัด)", "Signature (a line of its own)"),
            List.of("verify", "รหัสตรวจสอบ (ทั้งบรรทัด)", "Code for checking (a line of its own)"));

    private TemplateFields() {}

    /** What the form of a template offers to be put into its words. */
    static List<OfferedValue> offers(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return OFFERED.stream()
                .map(one -> new OfferedValue("{{" + one.getFirst() + "}}", one.get(english ? 2 : 1)))
                .toList();
    }

    /** Fields that a template names and no paper has, in their order. */
    public static Set<String> unknown(String xhtml) {
        Set<String> unknown = new TreeSet<>();
        TAG.matcher(xhtml).results().map(found -> found.group(1)).forEach(unknown::add);
        unknown.removeAll(KNOWN);
        IMAGE.matcher(xhtml)
                .results()
                .map(MatchResult::group)
                .filter(name -> !Set.of("image:verify", "image:signature", "image:emblem")
                        .contains(name))
                .forEach(unknown::add);
        return unknown;
    }
}
