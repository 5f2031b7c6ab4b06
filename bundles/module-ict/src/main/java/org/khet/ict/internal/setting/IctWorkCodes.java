package org.khet.ict.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;

/** Code lists of the registers beside the desk, as shipped. Source: ict C.3, C.5; without one there, our proposal. */
public final class IctWorkCodes {
    /** How a site is connected. */
    public static final CodeList LINE = list(
            "ict.line",
            code("FIBER", "ใยแก้วนำแสง", "Optical fibre"),
            code("DSL", "สายทองแดง ADSL/VDSL", "ADSL or VDSL"),
            code("MOBILE", "เครือข่ายโทรศัพท์เคลื่อนที่", "Mobile network"),
            code("SATELLITE", "ดาวเทียม", "Satellite"),
            code("RADIO", "คลื่นวิทยุไร้สาย", "Radio link"),
            code("OTHER", "สายสัญญาณแบบอื่น", "Other line"));

    /** What traffic logs are kept on. */
    public static final CodeList LOG_MEDIUM = list(
            "ict.log-medium",
            code("SERVER", "เครื่องเก็บข้อมูลจราจร", "Log server"),
            code("DISK", "ฮาร์ดดิสก์ภายนอก", "External disk"),
            code("TAPE", "เทปสำรองข้อมูล", "Tape"),
            code("OPTICAL", "แผ่นบันทึกข้อมูล", "Optical disc"));

    /** The host's own room: each host has another. */
    public static final String OWN_ROOM = "OWN";

    /** Where people sit in a video conference. */
    public static final CodeList ROOM = list(
            "ict.conference-room",
            code("VC1", "ห้องประชุมทางไกล 1", "Video conference room 1"),
            code("VC2", "ห้องประชุมทางไกล 2", "Video conference room 2"),
            code(OWN_ROOM, "ห้องทำงานของผู้จัด", "The host's own room"));

    /** What a video conference runs on. */
    public static final CodeList PLATFORM = list(
            "ict.conference-platform",
            code("OBEC", "ระบบประชุมทางไกลของ สพฐ.", "System of OBEC"),
            code("OFFICE", "ระบบประชุมทางไกลของสำนักงาน", "System of the office"),
            code("HOST", "ระบบของหน่วยงานผู้จัด", "System of the host"));

    /** L13, what is published. */
    public static final CodeList PUBLICATION = list(
            "ict.publication-kind",
            code("NEWS", "ข่าวประชาสัมพันธ์", "Public news"),
            code("NOTICE", "ประกาศและคำสั่ง", "Notice or order"),
            code("CALENDAR", "ปฏิทินกิจกรรม", "Calendar of activities"),
            code("MANUAL", "คู่มือการปฏิบัติงาน", "Work manual"),
            code("DATA", "ข้อมูลสารสนเทศ", "Published figures"),
            code("PAGE", "เนื้อหาหน้าเว็บของกลุ่ม", "Text of a group's page"));

    /** Why a site was without its line. */
    public static final CodeList OUTAGE_CAUSE = list(
            "ict.outage-cause",
            code("LINE", "สายสัญญาณหรือผู้ให้บริการ", "Line or provider"),
            code("POWER", "ไฟฟ้าดับ", "Power cut"),
            code("DEVICE", "อุปกรณ์เครือข่ายเสีย", "Network device broken"),
            code("WORK", "บำรุงรักษาตามแผน", "Planned work"),
            code("WEATHER", "ภัยธรรมชาติ", "Weather"),
            code("UNKNOWN", "ไม่ทราบสาเหตุ", "Unknown"));

    /** What a medium is. */
    public static final CodeList MEDIA = list(
            "ict.media-kind",
            code("VIDEO", "วีดิทัศน์", "Video"),
            code("SOUND", "เสียง", "Sound"),
            code("SLIDES", "งานนำเสนอ", "Slides"),
            code("SHEET", "ใบงานและเอกสาร", "Worksheet or text"),
            code("PROGRAM", "โปรแกรมหรือบทเรียนออนไลน์", "Program or online lesson"),
            code("TOOL", "นวัตกรรมและสื่อวัสดุ", "Innovation or teaching aid"));

    /** How a suggestion came. */
    public static final CodeList SUGGESTION_SOURCE = list(
            "ict.suggestion-source",
            code("WEB", "หน้าเว็บไซต์", "Web site"),
            code("PHONE", "โทรศัพท์", "Telephone"),
            code("MEETING", "การประชุมหรืออบรม", "Meeting or training"),
            code("LETTER", "หนังสือ", "Letter"));

    /** What data are exchanged. */
    public static final CodeList EXCHANGE = list(
            "ict.exchange-kind",
            code("PROVINCE", "ฐานข้อมูลกลางจังหวัด", "Provincial database"),
            code("BASIC-NEEDS", "ข้อมูลความจำเป็นพื้นฐาน (จปฐ.)", "Basic minimum needs"),
            code("OTHER", "ข้อมูลแลกเปลี่ยนอื่น", "Other data"));

    /** Of which money a device was bought: ict L9. */
    public static final CodeList DEVICE_FUND = list(
            "ict.device-fund",
            code("BUDGET", "เงินงบประมาณ", "Budget"),
            code("OFF", "เงินนอกงบประมาณ", "Off-budget money"),
            code("DONATION", "รับบริจาค", "Donation"),
            code("INCOME", "เงินรายได้สถานศึกษา", "Income of the school"),
            code("OBEC", "สพฐ. จัดสรรโดยตรง", "Direct from OBEC"));

    /** What somebody does in an information system; an office adds what its systems call it. */
    public static final CodeList ACCOUNT_ROLE = list(
            "ict.account-role",
            code("ADMIN", "ผู้ดูแล", "Administrator"),
            code("ENTRY", "ผู้บันทึก", "Enters data"),
            code("CERTIFY", "ผู้รับรอง", "Certifies data"),
            code("READ", "ผู้ดูข้อมูล", "Reads data"));

    private IctWorkCodes() {}

    /** All lists in the order of the screen. */
    public static List<CodeList> all() {
        return List.of(
                LINE,
                LOG_MEDIUM,
                ROOM,
                PLATFORM,
                PUBLICATION,
                OUTAGE_CAUSE,
                MEDIA,
                SUGGESTION_SOURCE,
                EXCHANGE,
                ACCOUNT_ROLE,
                DEVICE_FUND);
    }

    private static CodeList list(String id, CodeList.Code... codes) {
        return new CodeList(id, List.of(codes), "ict C.3");
    }

    private static CodeList.Code code(String code, String thai, String english) {
        return CodeList.Code.of(code, thai, english);
    }
}
