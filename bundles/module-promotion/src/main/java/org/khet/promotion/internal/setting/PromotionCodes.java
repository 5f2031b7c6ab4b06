package org.khet.promotion.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C (code lists); marked [G] there: general practice. */
public final class PromotionCodes {
    /** Why children leave school before the end. */
    public static final CodeList DROPOUT_REASON = new CodeList(
            "promotion.dropout-reason",
            List.of(
                    Code.of("POOR", "ฐานะยากจน", "Poverty"),
                    Code.of("FAMILY", "มีปัญหาครอบครัว", "Family problems"),
                    Code.of("MARRIED", "สมรสแล้ว", "Married"),
                    Code.of("ADAPT", "มีปัญหาในการปรับตัว", "Could not settle in"),
                    Code.of("LAW", "ต้องคดี ถูกจับ", "Trouble with the law"),
                    Code.of("ILL", "เจ็บป่วย อุบัติเหตุ", "Illness or accident"),
                    Code.of("MOVED", "อพยพตามผู้ปกครอง", "Moved away with parents"),
                    Code.of("WORK", "หาเลี้ยงครอบครัว", "Works for the family"),
                    Code.of("OTHER", "กรณีอื่น ๆ", "Other")),
            "other-groups PROM-02; general practice");

    /** What a care case is about. */
    public static final CodeList CARE_SUBJECT = new CodeList(
            "promotion.care-subject",
            List.of(
                    Code.of("LEARNING", "ด้านการเรียน", "Learning"),
                    Code.of("HEALTH", "ด้านสุขภาพกาย", "Health"),
                    Code.of("MIND", "ด้านสุขภาพจิตและพฤติกรรม", "Mental health and behaviour"),
                    Code.of("FAMILY", "ด้านครอบครัวและเศรษฐกิจ", "Family and means"),
                    Code.of("SAFETY", "ด้านการคุ้มครองและความปลอดภัย", "Protection and safety"),
                    Code.of("DRUG", "ด้านสารเสพติด", "Drugs"),
                    Code.of("SEX", "ด้านเพศ", "Sexuality"),
                    Code.of("GAME", "ด้านการติดเกมและสื่อออนไลน์", "Games and online media"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "other-groups P08; general practice");

    /** What a case of rights or discipline is about. */
    public static final CodeList RIGHTS_SUBJECT = new CodeList(
            "promotion.rights-subject",
            List.of(
                    Code.of("VIOLENCE", "ถูกทำร้ายร่างกายหรือจิตใจ", "Violence"),
                    Code.of("SEXUAL", "ถูกล่วงละเมิดทางเพศ", "Sexual abuse"),
                    Code.of("NEGLECT", "ถูกทอดทิ้งหรือละเลย", "Neglect"),
                    Code.of("BULLY", "ถูกกลั่นแกล้ง", "Bullying"),
                    Code.of("RIGHT", "ถูกละเมิดสิทธิทางการศึกษา", "Right to education"),
                    Code.of("CONDUCT", "ความประพฤตินักเรียน", "Conduct of pupils"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "other-groups P06, PROM-15; general practice");

    /** To whom cases are referred. */
    public static final CodeList AGENCY = new CodeList(
            "promotion.agency",
            List.of(
                    Code.of("HOSPITAL", "โรงพยาบาล", "Hospital"),
                    Code.of("SHELTER", "บ้านพักเด็กและครอบครัว", "Shelter for children and families"),
                    Code.of(
                            "SOCIAL",
                            "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด",
                            "Provincial social development office"),
                    Code.of("POLICE", "สถานีตำรวจ", "Police"),
                    Code.of("HEALTH", "หน่วยบริการสาธารณสุข", "Health service"),
                    Code.of("CENTRE", "ศูนย์การศึกษาพิเศษ", "Special education centre"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "general practice");

    /** What happened in an accident. */
    public static final CodeList ACCIDENT = new CodeList(
            "promotion.accident",
            List.of(
                    Code.of("ROAD", "อุบัติเหตุทางถนน", "Road accident"),
                    Code.of("WATER", "จมน้ำ", "Drowning"),
                    Code.of("FALL", "พลัดตกหกล้ม", "Fall"),
                    Code.of("BUILDING", "อาคารหรือสิ่งก่อสร้าง", "Building"),
                    Code.of("FOOD", "อาหารเป็นพิษ", "Food poisoning"),
                    Code.of("ANIMAL", "สัตว์มีพิษหรือสัตว์ทำร้าย", "Animals"),
                    Code.of("FIRE", "ไฟไหม้หรือไฟฟ้า", "Fire or electricity"),
                    Code.of("ASSAULT", "ทะเลาะวิวาทหรือถูกทำร้าย", "Fight or assault"),
                    Code.of("DISASTER", "ภัยธรรมชาติ", "Natural disaster"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "other-groups P08; general practice");

    /** Where an accident happened. */
    public static final CodeList ACCIDENT_PLACE = new CodeList(
            "promotion.accident-place",
            List.of(
                    Code.of("SCHOOL", "ในสถานศึกษา", "At school"),
                    Code.of("WAY", "ระหว่างเดินทางไปกลับ", "On the way"),
                    Code.of("TRIP", "กิจกรรมนอกสถานศึกษา", "On a trip"),
                    Code.of("HOME", "ที่บ้านหรือชุมชน", "At home or in the community")),
            "general practice");

    /** What a safety plan is for. */
    public static final CodeList SAFETY = new CodeList(
            "promotion.safety",
            List.of(
                    Code.of("DRUG", "ป้องกันและแก้ไขปัญหายาเสพติด", "Against drugs"),
                    Code.of("SAFETY", "ความปลอดภัยสถานศึกษา", "Safety of the school"),
                    Code.of("DISASTER", "ป้องกันภัยพิบัติ", "Against disasters")),
            "other-groups P08, PROM-09");

    /** Who provides education outside of schools, as the announcement has it. */
    public static final CodeList PROVIDER = new CodeList(
            "promotion.provider",
            List.of(
                    Code.of("PERSON", "บุคคล", "Person"),
                    Code.of("FAMILY", "ครอบครัว", "Family"),
                    Code.of("ORGANISATION", "องค์กร", "Organisation"),
                    Code.of("COMMUNITY", "ชุมชน", "Community"),
                    Code.of("PROFESSION", "องค์กรวิชาชีพ", "Professional organisation"),
                    Code.of("RELIGION", "สถาบันศาสนา", "Religious institution"),
                    Code.of("ENTERPRISE", "สถานประกอบการ", "Enterprise"),
                    Code.of("SOCIAL", "สถาบันสังคมอื่น", "Other social institution")),
            "other-groups C; announcement of 2017 ข้อ ๗ (๘) (ค)");

    /** Kinds of special needs. */
    public static final CodeList NEED = new CodeList(
            "promotion.need",
            List.of(
                    Code.of("SIGHT", "บกพร่องทางการเห็น", "Visual impairment"),
                    Code.of("HEARING", "บกพร่องทางการได้ยิน", "Hearing impairment"),
                    Code.of("MIND", "บกพร่องทางสติปัญญา", "Intellectual disability"),
                    Code.of("BODY", "บกพร่องทางร่างกายหรือการเคลื่อนไหวหรือสุขภาพ", "Physical or health impairment"),
                    Code.of("LEARNING", "ปัญหาทางการเรียนรู้", "Learning disability"),
                    Code.of("SPEECH", "บกพร่องทางการพูดและภาษา", "Speech and language impairment"),
                    Code.of("BEHAVIOUR", "ปัญหาทางพฤติกรรมหรืออารมณ์", "Behavioural or emotional problems"),
                    Code.of("AUTISM", "ออทิสติก", "Autism"),
                    Code.of("MULTIPLE", "พิการซ้อน", "Multiple disabilities")),
            "other-groups C; general practice");

    /** How children with special needs are supported. */
    public static final CodeList SUPPORT = new CodeList(
            "promotion.support",
            List.of(
                    Code.of("COUPON", "คูปองการศึกษา", "Education coupon"),
                    Code.of("MEDIA", "สื่อและสิ่งอำนวยความสะดวก", "Media and aids"),
                    Code.of("SERVICE", "บริการและความช่วยเหลือ", "Services"),
                    Code.of("ROOM", "ปรับสภาพแวดล้อม", "Changes of rooms"),
                    Code.of("TEACHER", "ครูการศึกษาพิเศษ", "Special-education teacher")),
            "general practice");

    /** In what gifted children excel. */
    public static final CodeList TALENT = new CodeList(
            "promotion.talent",
            List.of(
                    Code.of("MATHS", "คณิตศาสตร์", "Mathematics"),
                    Code.of("SCIENCE", "วิทยาศาสตร์และเทคโนโลยี", "Science and technology"),
                    Code.of("LANGUAGE", "ภาษา", "Languages"),
                    Code.of("MUSIC", "ดนตรีและนาฏศิลป์", "Music and dance"),
                    Code.of("ART", "ทัศนศิลป์", "Visual arts"),
                    Code.of("SPORT", "กีฬา", "Sport"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "general practice");

    /** Why children are disadvantaged. */
    public static final CodeList DISADVANTAGE = new CodeList(
            "promotion.disadvantage",
            List.of(
                    Code.of("POOR", "เด็กยากจน", "Poor"),
                    Code.of("LABOUR", "เด็กถูกบังคับให้ขายแรงงาน", "Forced labour"),
                    Code.of("ORPHAN", "เด็กถูกทอดทิ้งหรือกำพร้า", "Abandoned or orphaned"),
                    Code.of("DETAINED", "เด็กในสถานพินิจ", "In juvenile detention"),
                    Code.of("STREET", "เด็กเร่ร่อน", "Living on the street"),
                    Code.of("AIDS", "ผลกระทบจากโรคเอดส์", "Affected by AIDS"),
                    Code.of("MINORITY", "ชนกลุ่มน้อย", "Minority"),
                    Code.of("ABUSED", "เด็กที่ถูกทำร้ายทารุณ", "Abused"),
                    Code.of("DRUG", "เด็กที่มีปัญหาเกี่ยวกับยาเสพติด", "Drug problems"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "general practice");

    private PromotionCodes() {}

    /** All lists of this class and of {@link ActivityCodes}. */
    public static List<CodeList> all() {
        return List.of(
                DROPOUT_REASON,
                CARE_SUBJECT,
                RIGHTS_SUBJECT,
                AGENCY,
                ACCIDENT,
                ACCIDENT_PLACE,
                SAFETY,
                PROVIDER,
                NEED,
                SUPPORT,
                TALENT,
                DISADVANTAGE,
                ActivityCodes.ACTIVITY,
                ActivityCodes.RANK,
                ActivityCodes.YOUTH_UNIT,
                ActivityCodes.PRACTICE,
                ActivityCodes.TOPIC,
                ActivityCodes.DONOR);
    }
}
