package org.khet.promotion.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of activities, units, places and donors; each office changes its own. Source: other-groups B (PROM), C (code lists). */
public final class ActivityCodes {
    /** Kinds of activities: letters (ฉ), (ญ) and others of the duties. */
    public static final CodeList ACTIVITY = new CodeList(
            "promotion.activity",
            List.of(
                    Code.of("GUIDANCE", "แนะแนว", "Guidance"),
                    Code.of("HEALTH", "สุขภาพอนามัย", "Health"),
                    Code.of("SPORT", "กีฬาและนันทนาการ", "Sport"),
                    Code.of("SCOUT", "ลูกเสือ ยุวกาชาด เนตรนารี", "Scouts, red cross, girl guides"),
                    Code.of("MILITARY", "นักศึกษาวิชาทหาร", "Military students"),
                    Code.of("DEMOCRACY", "ประชาธิปไตย", "Democracy"),
                    Code.of("SKILL", "ศิลปหัตถกรรมและทักษะวิชาการ", "Skills and crafts"),
                    Code.of("RELIGION", "ศาสนา", "Religion"),
                    Code.of("CULTURE", "วัฒนธรรม", "Culture"),
                    Code.of("SCIENCE", "ศาสตร์พระราชา", "King's science"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "other-groups P06, P10");

    /** What is won. */
    public static final CodeList RANK = new CodeList(
            "promotion.rank",
            List.of(
                    Code.of("FIRST", "ชนะเลิศ", "Winner"),
                    Code.of("SECOND", "รองชนะเลิศอันดับ 1", "Second"),
                    Code.of("THIRD", "รองชนะเลิศอันดับ 2", "Third"),
                    Code.of("GOLD", "เหรียญทอง", "Gold"),
                    Code.of("SILVER", "เหรียญเงิน", "Silver"),
                    Code.of("BRONZE", "เหรียญทองแดง", "Bronze"),
                    Code.of("PRAISE", "ชมเชย", "Commendation"),
                    Code.of("JOINED", "เข้าร่วม", "Took part")),
            "other-groups PROM-06; general practice");

    /** Kinds of units as the announcement has them. */
    public static final CodeList YOUTH_UNIT = new CodeList(
            "promotion.youth-unit",
            List.of(
                    Code.of("SCOUT", "ลูกเสือ", "Scouts"),
                    Code.of("RED_CROSS", "ยุวกาชาด", "Red-cross youth"),
                    Code.of("GUIDE", "เนตรนารี", "Girl guides"),
                    Code.of("SERVICE", "ผู้บำเพ็ญประโยชน์", "Girl service corps"),
                    Code.of("MILITARY", "นักศึกษาวิชาทหาร", "Military students")),
            "other-groups C; announcement of 2017 ข้อ ๗ (๘) (ฉ)");

    /** What a school is exemplary in. */
    public static final CodeList PRACTICE = new CodeList(
            "promotion.practice",
            List.of(
                    Code.of("KING", "ศาสตร์พระราชาและโครงการพระราชดำริ", "King's science and royal projects"),
                    Code.of("SUFFICIENCY", "ปรัชญาของเศรษฐกิจพอเพียง", "Sufficiency economy"),
                    Code.of("MORAL", "โรงเรียนคุณธรรม", "Moral school"),
                    Code.of("CARE", "ระบบดูแลช่วยเหลือนักเรียน", "Care system"),
                    Code.of("HEALTH", "โรงเรียนส่งเสริมสุขภาพ", "Health-promoting school"),
                    Code.of("GREEN", "สิ่งแวดล้อมและพลังงาน", "Environment and energy"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "other-groups P01, PROM-11; general practice");

    /** What a place or an expert teaches. */
    public static final CodeList TOPIC = new CodeList(
            "promotion.topic",
            List.of(
                    Code.of("FARM", "การเกษตร", "Farming"),
                    Code.of("CRAFT", "หัตถกรรมและอุตสาหกรรมในครัวเรือน", "Crafts"),
                    Code.of("MEDICINE", "การแพทย์แผนไทยและสมุนไพร", "Thai medicine and herbs"),
                    Code.of("NATURE", "สิ่งแวดล้อมและทรัพยากรธรรมชาติ", "Environment"),
                    Code.of("ART", "ศิลปกรรมและดนตรี", "Arts and music"),
                    Code.of("LANGUAGE", "ภาษาและวรรณกรรม", "Language and literature"),
                    Code.of("RELIGION", "ศาสนาและประเพณี", "Religion and customs"),
                    Code.of("FOOD", "โภชนาการและอาหาร", "Food"),
                    Code.of("HISTORY", "ประวัติศาสตร์ท้องถิ่น", "Local history"),
                    Code.of("SCIENCE", "วิทยาศาสตร์และเทคโนโลยี", "Science and technology")),
            "other-groups P11; general practice");

    /** Kinds of donors. */
    public static final CodeList DONOR = new CodeList(
            "promotion.donor",
            List.of(
                    Code.of("PERSON", "บุคคล", "Person"),
                    Code.of("COMPANY", "บริษัท ห้างร้าน", "Company"),
                    Code.of("FOUNDATION", "มูลนิธิ สมาคม", "Foundation"),
                    Code.of("TEMPLE", "วัด ศาสนสถาน", "Temple"),
                    Code.of("AGENCY", "หน่วยงานของรัฐ", "Public body"),
                    Code.of("ALUMNI", "ศิษย์เก่า", "Alumni")),
            "general practice");

    private ActivityCodes() {}
}
