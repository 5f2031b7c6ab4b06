package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;

/** A dirty list of invented people as a clerk writes it, and the way of somebody who imports it. */
final class StaffFile {
    /** Whole names, a decomposed sara am, Thai digits, an unknown unit, a bad e-mail, and somebody who is there already. */
    private static final String LIST = """
            ที่,ชื่อ-นามสกุล,ตำแหน่ง,กลุ่ม,เบอร์โทร,อีเมล
            ๑,น.ส.น\u0E49\u0E4Dาฝน ใจดี,นักวิชาการศึกษา,ทางไกล และ ICT,๐๐๐-๐๐๐-๐๙๑,namfon@khet1.example
            ๒,นายก้องภพ  เรียนดี,พนักงานธุรการ,กลุ่มที่ไม่มี,-,-
            ๓,นางแก้วตา สดใส,ครูธุรการ,,,kaewta
            ๔,นางสาวเจ้าหน้าที่ 13,นักวิชาการคอมพิวเตอร์ชำนาญการ,,,
            """;

    private StaffFile() {}

    /** From the list of people to the last step before anything is stored; looks where the words are about people. */
    static void steps(Walk walk) {
        TestBrowser desk = walk.desk();
        desk.open("admin/people").press("admin-people-import");
        assertThat(desk.at("admin-imports-file")).isVisible();
        SchoolsFile.send(desk, "บุคลากร.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.at("admin-imports-column-2")).isVisible();
        desk.press("admin-imports-check");
        assertThat(desk.at("admin-imports-count-open")).containsText("3");
        walk.here("people-findings");
        boolean thai = "th".equals(desk.page().locator("html").getAttribute("lang"));
        String without = thai ? "ใช้ตามไฟล์" : "Take it as it is";
        desk.choose("admin-imports-choice-there", thai ? "เว้นไว้ ไม่นำเข้า" : "Leave out")
                .choose("admin-imports-choice-unit", without)
                .choose("admin-imports-choice-email", without);
        assertThat(desk.at("admin-imports-count-open")).containsText("0");
        desk.press("admin-imports-effect");
        assertThat(desk.at("admin-imports-count-added")).containsText("3");
    }
}
