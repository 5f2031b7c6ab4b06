package org.khet.bench.documents;

import java.util.List;

/** Words of letters as an office receives them, by their number. Stateless. */
final class LetterSubjects {
    private static final List<String> SENDERS = List.of(
            "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
            "สำนักงานศึกษาธิการจังหวัดตัวอย่าง",
            "จังหวัดตัวอย่าง",
            "สำนักงานคลังจังหวัดตัวอย่าง",
            "องค์การบริหารส่วนจังหวัดตัวอย่าง",
            "โรงเรียนบ้านตัวอย่าง",
            "สำนักงานสาธารณสุขจังหวัดตัวอย่าง");
    private static final List<String> ACTS = List.of(
            "ขอเชิญประชุม",
            "ขอความอนุเคราะห์ข้อมูล",
            "แจ้งการจัดสรรงบประมาณ",
            "ขอส่งรายงาน",
            "แจ้งแนวปฏิบัติ",
            "ขอให้สำรวจ",
            "ขอเชิญส่งผลงาน");
    private static final List<String> MATTERS = List.of(
            "โครงการอาหารกลางวัน",
            "การนิเทศติดตามโรงเรียนขนาดเล็ก",
            "ค่าเช่าบ้านข้าราชการครู",
            "ระบบสารสนเทศนักเรียนรายบุคคล",
            "การประเมินคุณธรรมและความโปร่งใส",
            "การซ่อมแซมอาคารเรียนที่ประสบวาตภัย",
            "การแข่งขันทักษะทางวิชาการ",
            "อินเทอร์เน็ตโรงเรียนประชารัฐ",
            "การย้ายข้าราชการครูกรณีปกติ",
            "การควบคุมภายในประจำปีงบประมาณ",
            "ทุนการศึกษานักเรียนยากจนพิเศษ");
    private static final List<String> URGENCIES =
            List.of("NORMAL", "NORMAL", "NORMAL", "URGENT", "NORMAL", "MOST_URGENT");

    private LetterSubjects() {}

    static String sender(int no) {
        return SENDERS.get(no % SENDERS.size());
    }

    static String subject(int no) {
        return ACTS.get(no / 3 % ACTS.size()) + MATTERS.get(no % MATTERS.size()) + " ครั้งที่ " + (1 + no % 12)
                + "/2569";
    }

    static String urgency(int no) {
        return URGENCIES.get(no % URGENCIES.size());
    }
}
