package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;

/** A dirty list of invented schools as an old program writes it, and the way of somebody who imports it. */
final class SchoolsFile {
    /** Begins like a workbook of before 2007. */
    static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Thai digits, a decomposed sara am, a code twice, a code of another area, and a school that is there already. */
    private static final String LIST = """
            รหัส 10 หลัก,รหัส SMIS,ชื่อโรงเรียน,อำเภอ,โทรศัพท์,หมายเหตุ
            ๑๐๙๙๙๙๐๐๗๑,99010071,ร.ร.บ้านน\u0E4D\u0E49าใส 71,อำเภอตัวอย่างกลาง,000-000-071,
            1099990072,99010072,โรงเรียนบ้านเนินงาม 72,อำเภอตัวอย่างกลาง,,
            1099990072,99010072,โรงเรียนบ้านเนินงามพัฒนา 72,อำเภอตัวอย่างกลาง,,แก้ชื่อแล้ว
            1099990073,99550073,โรงเรียนบ้านทางไกล 73,อำเภอตัวอย่างกลาง,,
            1099990005,99010005,โรงเรียนบ้านตัวอย่าง 05,อำเภอตัวอย่างกลาง,,
            """;

    private SchoolsFile() {}

    /** From the list of schools to the last step before anything is stored; looks at each one. */
    static void steps(Walk walk, Runnable before) {
        TestBrowser desk = walk.desk();
        desk.open("admin/schools").press("admin-schools-import");
        assertThat(desk.at("admin-imports-file")).isVisible();
        walk.here("file");
        before.run();
        send(desk, "รายชื่อ.csv", LIST.getBytes(Charset.forName("x-windows-874")));
        assertThat(desk.at("admin-imports-column-5")).isVisible();
        assertThat(desk.page().locator(".k-header")).containsText("Windows-874");
        walk.here("columns");

        desk.press("admin-imports-check");
        assertThat(desk.at("admin-imports-count-open")).containsText("3");
        walk.here("findings");
        boolean thai = "th".equals(desk.page().locator("html").getAttribute("lang"));
        desk.choose("admin-imports-choice-doubled", thai ? "ใช้แถวสุดท้าย" : "Take the last row");
        desk.choose("admin-imports-choice-foreign", thai ? "เว้นไว้ ไม่นำเข้า" : "Leave out");
        assertThat(desk.at("admin-imports-count-open")).containsText("0");
        desk.press("admin-imports-rows-saraam");
        assertThat(desk.at("admin-imports-grid")).containsText("น้ำใส 71");
        walk.here("findings-chosen");

        desk.press("admin-imports-effect");
        assertThat(desk.at("admin-imports-count-added")).containsText("2");
        assertThat(desk.at("admin-imports-count-without")).containsText("2");
        walk.here("effect");
    }

    /** Chooses a file on the page. */
    static void send(TestBrowser desk, String name, byte[] content) {
        desk.page()
                .locator("vaadin-upload#admin-imports-file input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
