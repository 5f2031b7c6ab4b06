package org.khet.ict.internal.setting;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.settings.CodeList;

/** Code lists of the section as shipped. Source: ict C.5 and I.2.3. */
public final class IctCodes {
    /** L1, two levels. */
    public static final CodeList CATEGORY = new CodeList(
            "ict.category",
            List.of(
                    code("COM", "ระบบคอมพิวเตอร์", "Computer"),
                    below("COM", "COM-HW", "ตัวเครื่อง", "Hardware"),
                    below("COM", "COM-SW", "โปรแกรม", "Software"),
                    below("COM", "COM-VI", "ไวรัส", "Virus"),
                    below("COM", "COM-DR", "กู้ข้อมูล", "Data recovery"),
                    code("PER", "เครื่องพิมพ์และอุปกรณ์ต่อพ่วง", "Printer and peripherals"),
                    code("NET", "ระบบเครือข่ายคอมพิวเตอร์", "Computer network"),
                    below("NET", "NET-NO", "ใช้อินเทอร์เน็ตไม่ได้", "No internet"),
                    below("NET", "NET-SL", "อินเทอร์เน็ตช้า", "Slow internet"),
                    below("NET", "NET-WI", "Wi-Fi", "Wi-Fi"),
                    below("NET", "NET-LA", "สาย LAN", "LAN"),
                    code("TEL", "ระบบสื่อสารโทรคมนาคม", "Telecommunication"),
                    below("TEL", "TEL-RA", "วิทยุ", "Radio"),
                    ended("TEL", "TEL-TG", "โทรเลข", "Telegraph"),
                    below("TEL", "TEL-TV", "โทรทัศน์", "Television"),
                    below("TEL", "TEL-PH", "โทรศัพท์", "Telephone"),
                    below("TEL", "TEL-DC", "สื่อสารข้อมูล", "Data communication"),
                    code("MOD", "เทคโนโลยีสมัยใหม่", "Modern technology"),
                    code("DIS", "ชุดการศึกษาทางไกล", "Distance education set"),
                    below("DIS", "DIS-TV", "DLTV", "DLTV"),
                    below("DIS", "DIS-IT", "DLIT", "DLIT"),
                    code("SYS", "ระบบสารสนเทศและบัญชีผู้ใช้", "Information system and account"),
                    below("SYS", "SYS-DM", "DMC", "DMC"),
                    below("SYS", "SYS-EM", "EMIS", "EMIS"),
                    code("APP", "โปรแกรมประยุกต์", "Application software"),
                    code("WEB", "เว็บไซต์", "Web site"),
                    code("VC", "ประชุมทางไกล", "Video conference"),
                    code("ADV", "ขอคำปรึกษา", "Advice"),
                    code("REQ", "ขอให้ดำเนินการหรือติดตั้ง", "Installation or work request")),
            "ict L1");

    /** L2. */
    public static final CodeList EQUIPMENT_CLASS = new CodeList(
            "ict.equipment-class",
            List.of(
                    code("SRV", "เครื่องแม่ข่าย", "Server"),
                    code("PC", "คอมพิวเตอร์ตั้งโต๊ะ", "Desktop"),
                    code("AIO", "คอมพิวเตอร์ All-in-one", "All-in-one"),
                    code("NB", "คอมพิวเตอร์พกพา", "Notebook"),
                    code("TAB", "แท็บเล็ต", "Tablet"),
                    code("MON", "จอภาพ", "Monitor"),
                    code("PRN", "เครื่องพิมพ์", "Printer"),
                    code("SCN", "เครื่องสแกน", "Scanner"),
                    code("PRJ", "เครื่องฉายภาพ", "Projector"),
                    code("TV", "โทรทัศน์", "TV"),
                    code("SAT", "เครื่องรับสัญญาณดาวเทียม", "Satellite receiver"),
                    code("SW", "สวิตช์", "Switch"),
                    code("RT", "เราเตอร์", "Router"),
                    code("AP", "จุดกระจายสัญญาณ", "Access point"),
                    code("UPS", "เครื่องสำรองไฟ", "UPS"),
                    code("CAM", "กล้องและกล้องวงจรปิด", "Camera or CCTV"),
                    code("VCS", "ชุดประชุมทางไกล", "Video-conference set"),
                    code("PHN", "โทรศัพท์", "Telephone"),
                    code("RAD", "วิทยุสื่อสาร", "Radio"),
                    code("OTH", "อื่น ๆ", "Other")),
            "ict L2");

    /** Why something broke. */
    public static final CodeList CAUSE = new CodeList(
            "ict.cause",
            List.of(
                    code("WORN", "เสื่อมตามอายุ", "Worn out"),
                    code("MISUSE", "ใช้งานไม่ถูกวิธี", "Misuse"),
                    code("POWER", "ไฟฟ้า", "Power"),
                    code("VIRUS", "ไวรัส", "Virus"),
                    code("SOFT", "โปรแกรม", "Software"),
                    code("CONFIG", "การตั้งค่า", "Configuration"),
                    code("LINE", "สายสัญญาณหรือผู้ให้บริการ", "Line or provider"),
                    code("UNKNOWN", "ยังไม่ทราบสาเหตุ", "Unknown")),
            "ict I.2.3");

    /** How a repair ended. */
    public static final CodeList RESULT = new CodeList(
            "ict.result",
            List.of(
                    code("FIXED", "ซ่อมได้", "Fixed"),
                    code("WORKAROUND", "แก้ไขชั่วคราว", "Worked around"),
                    code("NO-FAULT", "ไม่พบอาการเสีย", "No fault found"),
                    code("REPLACED", "เปลี่ยนเครื่องหรืออุปกรณ์", "Replaced"),
                    code("ANSWERED", "ให้คำปรึกษาแล้ว", "Answered"),
                    code("UNREPAIRED", "ส่งคืนโดยไม่ได้ซ่อม", "Returned unrepaired")),
            "ict T15");

    /** Why a report is not taken; our proposal. */
    public static final CodeList REJECT_REASON = new CodeList(
            "ict.reject-reason",
            List.of(
                    code("DOUBLE", "แจ้งซ้ำกับเรื่องที่เปิดอยู่", "Already reported"),
                    code("NOT-OURS", "ไม่อยู่ในหน้าที่ของกลุ่ม", "Not a matter of this group"),
                    code("UNCLEAR", "ข้อมูลไม่พอ ติดต่อกลับไม่ได้", "Not enough information, no answer"),
                    code("VENDOR", "อยู่ในประกัน ให้ติดต่อผู้ขาย", "Under warranty, contact the vendor"),
                    code("OTHER", "เหตุอื่น", "Other reason")),
            "our proposal on ict T3");

    /** L6; systems that are only named in general practice are shipped, but not offered. */
    public static final CodeList SYSTEM = new CodeList(
            "ict.system",
            List.of(
                    code("DMC", "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล (DMC)", "DMC"),
                    code("EMIS", "ระบบสารสนเทศเพื่อการบริหารการศึกษา (EMIS)", "EMIS"),
                    code("B-OBEC", "ระบบข้อมูลสิ่งก่อสร้าง (B-OBEC)", "B-OBEC"),
                    code("M-OBEC", "ระบบข้อมูลครุภัณฑ์ (M-OBEC)", "M-OBEC"),
                    code("G-CODE", "ระบบกำหนดรหัสผู้เรียน (G-Code)", "G-Code"),
                    code("EFA", "การศึกษาเพื่อปวงชน (EFA)", "EFA"),
                    code("E-FILING", "ระบบรับส่งหนังสือ (e-Filing)", "e-Filing"),
                    code("E-MES", "ระบบติดตามประเมินผล (e-MES)", "e-MES"),
                    code("EMENSCR", "ระบบติดตามและประเมินผลแห่งชาติ (eMENSCR)", "eMENSCR"),
                    code("GFMIS", "ระบบการบริหารการเงินการคลังภาครัฐ (GFMIS)", "GFMIS"),
                    code("E-OFFICE", "ระบบสำนักงานอิเล็กทรอนิกส์ (e-office)", "e-office"),
                    code("ITA", "ITA Online", "ITA Online"),
                    code("WEB", "เว็บไซต์สำนักงาน", "Office web site"),
                    code("VC", "ระบบประชุมทางไกล", "Video conference"),
                    ended("P-OBEC", "P-OBEC", "P-OBEC"),
                    ended("SCHOOL-MIS", "School MIS", "School MIS"),
                    ended("AMSS", "AMSS++", "AMSS++"),
                    ended("SMART-AREA", "Smart Area / Smart OBEC", "Smart Area / Smart OBEC")),
            "ict L6");

    private IctCodes() {}

    private static CodeList.Code ended(String code, String thai, String english) {
        return new CodeList.Code(code, null, thai, english, false);
    }

    private static CodeList.Code ended(String parent, String code, String thai, String english) {
        return new CodeList.Code(code, parent, thai, english, false);
    }

    private static CodeList.Code code(String code, String thai, String english) {
        return CodeList.Code.of(code, thai, english);
    }

    private static CodeList.Code below(String parent, String code, String thai, String english) {
        return CodeList.Code.below(parent, code, thai, english);
    }

    /** All lists in the order of the screen. */
    public static List<CodeList> all() {
        return Stream.concat(
                        Stream.of(CATEGORY, EQUIPMENT_CLASS, CAUSE, RESULT, REJECT_REASON, SYSTEM),
                        IctWorkCodes.all().stream())
                .toList();
    }
}
