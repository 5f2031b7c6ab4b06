package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.record.OfferedValue;

/** Which blocks of its layout a book has, by its sort. Source: core D-01. */
final class BookOutline {
    /** What is said of one unit: in a manual of the office it stands in the part of each. */
    private static final Set<String> OF_UNIT = Set.of("b7", "b8", "b9", "b10", "b11", "b12", "b13", "b14");

    /** What a booklet of processes has of a manual. */
    private static final Set<String> OF_PROCESS = Set.of("b1", "b2", "b4", "b5", "b14", "b16", "b17");

    private static final String FRAMES = "b12";
    private static final String LISTED = "b13";
    private static final String PAGES = "b14";

    private static final Map<String, String> THAI = Map.ofEntries(
            Map.entry(BookChapters.OWN, "บทที่เขียนเพิ่ม"),
            Map.entry("b1", "ปก"),
            Map.entry("b2", "ปกใน"),
            Map.entry("b3", "บันทึกข้อความ"),
            Map.entry("b4", "คำนำ"),
            Map.entry("b5", "สารบัญ"),
            Map.entry("b6", "บทนำ"),
            Map.entry("b7", "แนวคิด"),
            Map.entry("b8", "วัตถุประสงค์"),
            Map.entry("b9", "ขอบข่าย/ภารกิจ"),
            Map.entry("b10", "กระบวนการ/ขั้นตอนการปฏิบัติงาน"),
            Map.entry("b11", "ตารางการวิเคราะห์งาน"),
            Map.entry(FRAMES, "กรอบภารกิจงาน"),
            Map.entry(LISTED, "ขั้นตอนการดำเนินงาน"),
            Map.entry(PAGES, "หน้าของกระบวนการ"),
            Map.entry("b15", "ระบบการบริหารจัดการข้อมูลสารสนเทศ"),
            Map.entry("b16", "ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง"),
            Map.entry("b17", "ภาคผนวก"),
            Map.entry("b18", "ปกหลัง"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry(BookChapters.OWN, "Chapter of its own"),
            Map.entry("b1", "Cover"),
            Map.entry("b2", "Inner cover"),
            Map.entry("b3", "Approval memo"),
            Map.entry("b4", "Foreword"),
            Map.entry("b5", "Contents"),
            Map.entry("b6", "Introduction"),
            Map.entry("b7", "Concept"),
            Map.entry("b8", "Objective"),
            Map.entry("b9", "Scope and mission"),
            Map.entry("b10", "Overview of processes"),
            Map.entry("b11", "Job analysis"),
            Map.entry(FRAMES, "Frames of persons"),
            Map.entry(LISTED, "List of processes"),
            Map.entry(PAGES, "Pages of processes"),
            Map.entry("b15", "Systems of information"),
            Map.entry("b16", "Laws"),
            Map.entry("b17", "Annex"),
            Map.entry("b18", "Back cover"));

    private BookOutline() {}

    /** The blocks by name, in the order of their codes, after chapters that are no block. Source: core D-01. */
    static List<OfferedValue> names(Locale locale) {
        Map<String, String> names = locale.getLanguage().equals("th") ? THAI : ENGLISH;
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(BookOutline::order))
                .map(block -> new OfferedValue(block, names.getOrDefault(block, block)))
                .toList();
    }

    private static int order(String block) {
        return block.equals(BookChapters.OWN) ? 0 : Integer.parseInt(block.substring(1));
    }

    /** The blocks in their order; in a manual of the office what is said of one unit, see {@link #ofUnit}, is said of each, its frames too. */
    static List<String> blocks(BookSort sort, BookLayout layout) {
        List<String> all = new ArrayList<>(layout.blocks());
        if (sort == BookSort.OFFICE && !all.contains(FRAMES) && all.contains(PAGES)) {
            all.add(all.contains(LISTED) ? all.indexOf(LISTED) : all.indexOf(PAGES), FRAMES);
        }
        return all.stream()
                .filter(block -> switch (sort) {
                    case PROCESS -> OF_PROCESS.contains(block);
                    case OFFICE, GROUP, PERSON, REPORT, PLAN, OTHER -> true;
                })
                .toList();
    }

    /** Whether a block says something of one unit. */
    static boolean ofUnit(String block) {
        return OF_UNIT.contains(block);
    }
}
