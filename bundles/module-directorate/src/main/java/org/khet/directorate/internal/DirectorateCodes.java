package org.khet.directorate.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C code lists. */
public final class DirectorateCodes {
    /** Kinds of vehicles. */
    public static final CodeList VEHICLE = new CodeList(
            "directorate.vehicle",
            List.of(
                    Code.of("CAR", "รถเก๋ง", "Car"),
                    Code.of("VAN", "รถตู้", "Van"),
                    Code.of("PICKUP", "รถกระบะ", "Pickup"),
                    Code.of("MOTORCYCLE", "จักรยานยนต์", "Motorcycle")),
            "other-groups C");

    /** Fuel and lubricants. */
    public static final CodeList FUEL = new CodeList(
            "directorate.fuel",
            List.of(
                    Code.of("DIESEL", "ดีเซล", "Diesel"),
                    Code.of("GASOHOL95", "แก๊สโซฮอล์ 95", "Gasohol 95"),
                    Code.of("GASOHOL91", "แก๊สโซฮอล์ 91", "Gasohol 91"),
                    Code.of("ELECTRIC", "ไฟฟ้า", "Electricity")),
            "general practice");

    /** What is serviced. */
    public static final CodeList SERVICE = new CodeList(
            "directorate.service",
            List.of(
                    Code.of("DISTANCE", "ตรวจเช็กตามระยะ", "Service by distance"),
                    Code.of("OIL", "เปลี่ยนน้ำมันเครื่อง", "Oil change"),
                    Code.of("TYRE", "ยาง", "Tyres"),
                    Code.of("BATTERY", "แบตเตอรี่", "Battery"),
                    Code.of("REPAIR", "ซ่อม", "Repair")),
            "other-groups DIR-12");

    /** What a room has. */
    public static final CodeList EQUIPMENT = new CodeList(
            "directorate.equipment",
            List.of(
                    Code.of("PROJECTOR", "เครื่องฉายภาพ", "Projector"),
                    Code.of("SOUND", "เครื่องเสียง", "Sound system"),
                    Code.of("VIDEO", "ระบบประชุมทางไกล", "Video conference"),
                    Code.of("COMPUTER", "คอมพิวเตอร์", "Computer"),
                    Code.of("BOARD", "กระดาน", "Board")),
            "general practice");

    /** Kinds of post. */
    public static final CodeList MAIL = new CodeList(
            "directorate.mail",
            List.of(
                    Code.of("ORDINARY", "ธรรมดา", "Ordinary"),
                    Code.of("REGISTERED", "ลงทะเบียน", "Registered"),
                    Code.of("RECEIPT", "ลงทะเบียนตอบรับ", "Registered with return receipt"),
                    Code.of("EMS", "EMS", "EMS"),
                    Code.of("PARCEL", "พัสดุ", "Parcel"),
                    Code.of("HAND", "นำส่งเอง", "By hand")),
            "other-groups DIR-P08");

    /** Ways on which complaints come. */
    public static final CodeList CHANNEL = new CodeList(
            "directorate.channel",
            List.of(
                    Code.of("LETTER", "หนังสือ", "Letter"),
                    Code.of("ONLINE", "ออนไลน์", "Online"),
                    Code.of("PHONE", "โทรศัพท์", "Telephone"),
                    Code.of("PERSON", "มาด้วยตนเอง", "In person")),
            "other-groups C");

    /** Kinds of news. */
    public static final CodeList NEWS = new CodeList(
            "directorate.news",
            List.of(
                    Code.of("ACTIVITY", "ข่าวกิจกรรม", "Activity"),
                    Code.of("ANNOUNCEMENT", "ข่าวประกาศ", "Announcement"),
                    Code.of("PROCUREMENT", "ข่าวจัดซื้อจัดจ้าง", "Procurement"),
                    Code.of("RESULT", "ผลงาน", "Achievement")),
            "other-groups DIR-P11");

    /** How information is classed by the Act. */
    public static final CodeList INFORMATION = new CodeList(
            "directorate.information",
            List.of(
                    Code.of("S7", "ข้อมูลที่ต้องพิมพ์เผยแพร่ (มาตรา 7)", "To be published (section 7)"),
                    Code.of("S9", "ข้อมูลที่ต้องจัดไว้ให้ตรวจดู (มาตรา 9)", "To be kept for inspection (section 9)"),
                    Code.of("S11", "ข้อมูลอื่นที่ขอเฉพาะราย (มาตรา 11)", "On request (section 11)"),
                    Code.of("S15", "ข้อมูลที่อาจไม่เปิดเผย (มาตรา 15)", "May be withheld (section 15)")),
            "other-groups DIR-P12");

    /** Kinds of welfare. */
    public static final CodeList WELFARE = new CodeList(
            "directorate.welfare",
            List.of(
                    Code.of("HOUSING", "ที่พักอาศัย", "Housing"),
                    Code.of("AID", "เงินช่วยเหลือ", "Aid"),
                    Code.of("FUNERAL", "ช่วยเหลืองานศพ", "Funeral"),
                    Code.of("HEALTH", "ตรวจสุขภาพประจำปี", "Yearly health check"),
                    Code.of("FUND", "กองทุนสวัสดิการ", "Welfare fund")),
            "other-groups DIR-P15");

    /** What visitors come for. */
    public static final CodeList VISIT = new CodeList(
            "directorate.visit",
            List.of(
                    Code.of("CONTACT", "ติดต่อราชการ", "Official business"),
                    Code.of("DOCUMENT", "รับ–ส่งเอกสาร", "Documents"),
                    Code.of("ADVICE", "ขอคำปรึกษา", "Advice"),
                    Code.of("COMPLAINT", "ร้องเรียน", "Complaint")),
            "general practice");

    private DirectorateCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(EQUIPMENT, VEHICLE, FUEL, SERVICE, MAIL, CHANNEL, NEWS, INFORMATION, WELFARE, VISIT);
    }
}
