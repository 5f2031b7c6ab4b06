package org.khet.rounds.internal.system;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * The systems that the work manuals name, which each office has at first; those that it has stay as it made them. Source: README §5.1
 * owners are our proposal.
 */
public final class ShippedExternalSystems {
    private record Named(String code, String name, String holds, String owner, EntryLevel level) {}

    private static final String OBEC = "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน";
    private static final String AREA = "สำนักงานเขตพื้นที่การศึกษา";
    private static final String PROVINCE = "จังหวัด";

    private static final List<Named> ALL = List.of(
            of(
                    "DMC",
                    "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล",
                    "นักเรียนที่มีตัวตนจริง ปีละสามรอบ",
                    OBEC,
                    EntryLevel.SCHOOL),
            of(
                    "EMIS",
                    "ระบบสารสนเทศเพื่อการบริหารการศึกษา",
                    "เทคโนโลยี ครุภัณฑ์ บุคลากร สิ่งก่อสร้าง",
                    OBEC,
                    EntryLevel.SCHOOL),
            of("B-OBEC", "ระบบจัดเก็บข้อมูลสิ่งก่อสร้าง", "แบบ แผนผัง ภาพถ่ายสิ่งก่อสร้าง", OBEC, EntryLevel.SCHOOL),
            of("M-OBEC", "ระบบฐานข้อมูลครุภัณฑ์", "ครุภัณฑ์ของโรงเรียน", OBEC, EntryLevel.SCHOOL),
            of(
                    "G-CODE",
                    "ระบบกำหนดรหัสประจำตัวผู้เรียน",
                    "ผู้เรียนที่ไม่มีหลักฐานทางทะเบียนราษฎร",
                    OBEC,
                    EntryLevel.BOTH),
            of("DOPA", "ระบบทะเบียนราษฎร", "หลักฐานทางทะเบียนราษฎร", "กรมการปกครอง", EntryLevel.OTHERS),
            of("EFA", "โปรแกรม EFA", "การศึกษาเพื่อปวงชน", OBEC, EntryLevel.OFFICE),
            of("CENTRAL", "โปรแกรมฐานข้อมูลกลาง", "แบบจัดเก็บข้อมูลตามโปรแกรม", OBEC, EntryLevel.BOTH),
            of("PROVINCE", "ฐานข้อมูลกลางจังหวัด", "ข้อมูลจังหวัด", PROVINCE, EntryLevel.OFFICE),
            of(
                    "BASIC-NEEDS",
                    "ข้อมูลความจำเป็นพื้นฐาน (จปฐ.)",
                    "ความจำเป็นพื้นฐานของครัวเรือน",
                    PROVINCE,
                    EntryLevel.OTHERS),
            of(
                    "SCHOOL-MAP",
                    "แผนที่การศึกษา (School Mapping)",
                    "ที่ตั้ง เขตบริการ ประชากรวัยเรียน",
                    OBEC,
                    EntryLevel.OFFICE),
            of(
                    "GFMIS",
                    "ระบบการบริหารการเงินการคลังภาครัฐ",
                    "งบประมาณและการเบิกจ่าย",
                    "กรมบัญชีกลาง",
                    EntryLevel.OFFICE),
            of(
                    "DIRECT-PAY",
                    "ระบบจ่ายตรงเงินเดือนและค่าจ้างประจำ",
                    "เงินเดือนและค่าจ้าง",
                    "กรมบัญชีกลาง",
                    EntryLevel.OFFICE),
            of("E-MES", "ระบบติดตามและประเมินผลทางอิเล็กทรอนิกส์", "ผลตามนโยบาย", OBEC, EntryLevel.OFFICE),
            of(
                    "EMENSCR",
                    "ระบบติดตามและประเมินผลแห่งชาติ",
                    "โครงการและผลรายไตรมาส",
                    "สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ",
                    EntryLevel.OFFICE),
            of("E-FILING", "ระบบ e-Filing", "หนังสือรับและส่งของกลุ่ม", AREA, EntryLevel.OFFICE),
            of("E-OFFICE", "ระบบ e-office", "ส่งหนังสือราชการ", AREA, EntryLevel.OFFICE),
            of("LETTERS", "ระบบรับ–ส่งหนังสือราชการทางเว็บไซต์", "หนังสือรับที่ต้องตรวจ", AREA, EntryLevel.BOTH),
            of("ITA", "ITA Online", "การประเมินคุณธรรมและความโปร่งใส", "สำนักงาน ป.ป.ช.", EntryLevel.OFFICE),
            of("WEBSITE", "เว็บไซต์สำนักงาน", "ข่าว คู่มือ หน้าของกลุ่ม", AREA, EntryLevel.OFFICE),
            of(
                    "DLTV",
                    "DLTV และ DLIT",
                    "การศึกษาทางไกล",
                    "มูลนิธิการศึกษาทางไกลผ่านดาวเทียม และ สพฐ.",
                    EntryLevel.SCHOOL),
            of("CONFERENCE", "ระบบวีดิโอคอนเฟอร์เรนซ์", "การประชุมทางไกล", OBEC, EntryLevel.OFFICE),
            of(
                    "TRAFFIC-LOG",
                    "ระบบระบุตัวตนและข้อมูลจราจรทางคอมพิวเตอร์",
                    "การใช้อินเทอร์เน็ต",
                    AREA,
                    EntryLevel.OFFICE));

    private final RecordService<ExternalSystemKind> systems;

    /** Over the register. */
    public ShippedExternalSystems(RecordService<ExternalSystemKind> systems) {
        this.systems = systems;
    }

    private static Named of(String code, String name, String holds, String owner, EntryLevel level) {
        return new Named(code, name, holds, owner, level);
    }

    /** Adds what an office has not yet; how many. */
    public int add(Caller caller) {
        ExternalSystemKind kind = systems.kind();
        Set<String> there = systems.internal().all(caller, RecordFilter.ALL).stream()
                .map(row -> row.get(kind.code))
                .collect(Collectors.toSet());
        List<Named> missing =
                ALL.stream().filter(one -> !there.contains(one.code())).toList();
        missing.forEach(one -> systems.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.code, one.code())
                                .with(kind.name, one.name())
                                .with(kind.holds, one.holds())
                                .with(kind.owner, one.owner())
                                .with(kind.level, one.level())));
        return missing.size();
    }
}
