package org.khet.portal.api.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of official papers that the dictionary of the JDK cuts into parts and a reader takes as one ({@code วัน|ทำ|การ}). None is longer
 * than a narrow column holds. Source: core CORE-114.
 */
final class ThaiCompounds {
    private static final List<String> WORDS = List.of(
            "วันทำการ",
            "เวลาทำการ",
            "สำนักงาน",
            "หน่วยงาน",
            "กระบวนงาน",
            "ดำเนินการ",
            "ดำเนินงาน",
            "ปฏิบัติงาน",
            "ปฏิบัติหน้าที่",
            "แนวปฏิบัติ",
            "ผู้ปฏิบัติงาน",
            "ผู้รับผิดชอบ",
            "ผู้อำนวยการ",
            "ผู้บริหาร",
            "ผู้บังคับบัญชา",
            "ผู้เกี่ยวข้อง",
            "ผู้รับบริการ",
            "ผู้มีอำนาจ",
            "ผู้เรียน",
            "ผู้ตรวจ",
            "ผู้ช่วย",
            "คณะกรรมการ",
            "คณะทำงาน",
            "สถานศึกษา",
            "เขตพื้นที่",
            "การศึกษา",
            "ขั้นตอน",
            "ระยะเวลา",
            "ตัวชี้วัด",
            "วัตถุประสงค์",
            "คำจำกัดความ",
            "แบบฟอร์ม",
            "บันทึกข้อความ",
            "ทะเบียนคุม",
            "ลงทะเบียน",
            "ลงนาม",
            "จัดทำ",
            "จัดเก็บ",
            "จัดส่ง",
            "จัดซื้อ",
            "จัดจ้าง",
            "ตรวจสอบ",
            "ประเมินผล",
            "เห็นชอบ",
            "รับทราบ",
            "นำเสนอ",
            "ถูกต้อง",
            "แล้วเสร็จ");

    /** The longest where several begin. */
    private static final Pattern ANY = Pattern.compile(WORDS.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));

    private ThaiCompounds() {}

    /**
     * Takes away the breaks inside compounds and sets those between them, also where the dictionary cut across ({@code จัด|ทำตัว|ชี้|วัด}).
     * Compounds count only from a break of the dictionary to another one: {@code จัด|ส่งเสริม} is no {@code จัดส่ง}.
     *
     * @param breaks positions, with that behind the last character
     */
    static void join(String text, BitSet breaks) {
        Matcher one = ANY.matcher(text);
        for (int from = 0; from >= 0 && from < text.length(); from = breaks.nextSetBit(from + 1)) {
            List<Integer> ends = new ArrayList<>();
            int whole = 0;
            for (int at = from; one.region(at, text.length()).lookingAt(); at = one.end()) {
                ends.add(one.end());
                whole = breaks.get(one.end()) || !goesOn(text, one.end()) ? ends.size() : whole;
            }
            if (whole > 0) {
                breaks.clear(from + 1, ends.get(whole - 1));
                ends.subList(0, whole).stream().filter(end -> goesOn(text, end)).forEach(breaks::set);
            }
        }
    }

    /** Whether Thai letters follow: a blank belongs to the line before it. */
    private static boolean goesOn(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'ก' && text.charAt(at) <= '\u0E4E';
    }
}
