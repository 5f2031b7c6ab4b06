package org.khet.documents.internal.demo;

import java.util.List;
import java.util.Map;

/** Invented senders and subjects of a year of letters, each subject with the group that works on it. Source: core I.3, C.7. */
final class LetterYearTexts {
    /** Agencies. */
    static final List<String> SENDERS = List.of(
            "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน",
            "สำนักงานศึกษาธิการจังหวัดตัวอย่าง",
            "ศาลากลางจังหวัดตัวอย่าง",
            "สำนักงานสาธารณสุขจังหวัดตัวอย่าง",
            "องค์การบริหารส่วนตำบลเหนือหนึ่ง",
            "สำนักงานคลังจังหวัดตัวอย่าง",
            "สำนักงานสถิติจังหวัดตัวอย่าง",
            "ที่ว่าการอำเภอเหนือ",
            "มหาวิทยาลัยราชภัฏตัวอย่าง",
            "สำนักงานประชาสัมพันธ์จังหวัดตัวอย่าง");

    /** Letter codes of the agencies, in their order. */
    static final List<String> CODES = List.of(
            "ศธ 04001",
            "ศธ 02099",
            "ตย 0017",
            "ตย 0033",
            "ตย 71201",
            "กค 0499",
            "ทก 0299",
            "ตย 0118",
            "อว 0699",
            "นร 0219");

    /**
     * A subject.
     *
     * @param unit group that works on it
     * @param text what the letter is about
     */
    record Subject(String unit, String text) {}

    /** Subjects. */
    static final List<Subject> SUBJECTS = List.of(
            new Subject("DIR", "ขอเชิญร่วมพิธีวางพานพุ่มเนื่องในวันสำคัญของชาติ"),
            new Subject("DIR", "ขอใช้ห้องประชุมของสำนักงาน"),
            new Subject("DIR", "แจ้งมาตรการประหยัดพลังงานในหน่วยงานของรัฐ"),
            new Subject("DIR", "ขอเชิญประชุมกรมการจังหวัดและหัวหน้าส่วนราชการ"),
            new Subject("PLAN", "แนวทางการรับนักเรียน ปีการศึกษาหน้า"),
            new Subject("PLAN", "แจ้งจัดสรรงบประมาณค่าสาธารณูปโภค"),
            new Subject("PLAN", "การจัดทำคำของบประมาณรายจ่ายประจำปี"),
            new Subject("PLAN", "ขอให้รายงานผลการดำเนินงานตามแผนปฏิบัติการ"),
            new Subject("PLAN", "การรวมหรือเลิกสถานศึกษาขนาดเล็ก"),
            new Subject("ICT", "ขอให้ยืนยันข้อมูลนักเรียนรายบุคคล รอบวันที่ ๑๐ มิถุนายน"),
            new Subject("ICT", "สำรวจความเร็วอินเทอร์เน็ตของสถานศึกษา"),
            new Subject("ICT", "แนวปฏิบัติการคุ้มครองข้อมูลส่วนบุคคล"),
            new Subject("ICT", "การอบรมผู้ดูแลระบบสารสนเทศโรงเรียน"),
            new Subject("FIN", "การเบิกจ่ายเงินงบประมาณก่อนสิ้นปีงบประมาณ"),
            new Subject("FIN", "ซักซ้อมความเข้าใจการจัดซื้ออาหารกลางวัน"),
            new Subject("FIN", "ขอให้รายงานเงินคงเหลือประจำเดือน"),
            new Subject("FIN", "ขอให้ตรวจสอบพัสดุประจำปี"),
            new Subject("HR", "การย้ายข้าราชการครูและบุคลากรทางการศึกษา"),
            new Subject("HR", "การเลื่อนเงินเดือนข้าราชการครู"),
            new Subject("HR", "ขอให้ส่งรายชื่อผู้เกษียณอายุราชการ"),
            new Subject("HR", "ประกาศรับสมัครพนักงานราชการ"),
            new Subject("TDEV", "ขอเชิญส่งบุคลากรเข้ารับการอบรมครูผู้ช่วย"),
            new Subject("TDEV", "การพัฒนาครูด้วยชุมชนแห่งการเรียนรู้ทางวิชาชีพ"),
            new Subject("SUP", "การทดสอบทางการศึกษาระดับชาติขั้นพื้นฐาน"),
            new Subject("SUP", "แนวทางการนิเทศภาคเรียนที่ ๒"),
            new Subject("SUP", "แจ้งผลการประเมินคุณภาพภายนอก"),
            new Subject("PROM", "การคัดเลือกนักเรียนเพื่อรับรางวัลพระราชทาน"),
            new Subject("PROM", "การป้องกันโรคติดต่อในสถานศึกษา"),
            new Subject("PROM", "มาตรการความปลอดภัยในการพานักเรียนไปนอกสถานศึกษา"),
            new Subject("PROM", "การจัดงานวันเด็กแห่งชาติ"),
            new Subject("PROM", "การตรวจสุขภาพนักเรียนประจำปี"),
            new Subject("AUD", "แผนการตรวจสอบภายในประจำปี"));

    /** Subjects of letters of schools. */
    static final List<Subject> OF_SCHOOLS = List.of(
            new Subject("PLAN", "ขอรับการสนับสนุนงบประมาณซ่อมแซมอาคารเรียน"),
            new Subject("ICT", "รายงานผลการสำรวจครุภัณฑ์คอมพิวเตอร์"),
            new Subject("FIN", "ส่งหลักฐานขอเบิกค่าเช่าบ้าน"),
            new Subject("HR", "ส่งคำร้องขอย้ายของข้าราชการครู"),
            new Subject("HR", "รายงานการมาปฏิบัติราชการ"),
            new Subject("SUP", "ส่งรายงานการประเมินตนเองของสถานศึกษา"),
            new Subject("PROM", "ขออนุญาตพานักเรียนไปทัศนศึกษา"),
            new Subject("DIR", "ขอเชิญเป็นประธานเปิดงานกีฬาสี"));

    /** Whom the groups give letters to, by the code of the group. */
    static final Map<String, String> WORKERS = Map.of(
            "DIR", "07", "PLAN", "11", "ICT", "13", "FIN", "15", "HR", "17", "TDEV", "18", "SUP", "19", "PROM", "20",
            "AUD", "21");

    /** Heads of the groups. */
    static final Map<String, String> HEADS = Map.of(
            "DIR", "04", "PLAN", "08", "ICT", "12", "FIN", "14", "HR", "16", "TDEV", "18", "SUP", "19", "PROM", "20",
            "AUD", "21");

    private LetterYearTexts() {}
}
