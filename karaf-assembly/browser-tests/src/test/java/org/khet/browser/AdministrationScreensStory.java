package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen of those who administer, in both languages and widths: read by all, without a word of the other language. */
@ExtendWith(ShownDemoOffices.class)
class AdministrationScreensStory {
    private static final double MADE = 180_000;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    private static @Nullable Administrator operator;

    @Test
    void administratorOfOffice(Distribution portal) {
        Walk.all(
                desks.desk(portal).signIn("kt1-04"),
                "admin",
                Map.ofEntries(
                        Map.entry("admin/people", "people"),
                        Map.entry("admin/people/new", "person-new"),
                        Map.entry("admin/posts", "posts"),
                        Map.entry("admin/posts/new", "post-new"),
                        Map.entry("admin/acting", "acting"),
                        Map.entry("admin/absences", "absences"),
                        Map.entry("admin/schools", "schools"),
                        Map.entry("admin/schools/new", "school-new"),
                        Map.entry("admin/pupil-counts", "pupils"),
                        Map.entry("admin/office", "office"),
                        Map.entry("admin/holidays", "holidays"),
                        Map.entry("admin/school-years", "school-years"),
                        Map.entry("admin/school-years/2569", "school-year"),
                        Map.entry("admin/years", "years"),
                        Map.entry("admin/modules", "modules"),
                        Map.entry("admin/settings", "settings"),
                        Map.entry("admin/code-lists", "code-lists"),
                        Map.entry("admin/roles", "roles"),
                        Map.entry("admin/roles/core.web", "role"),
                        Map.entry("admin/sessions", "sessions"),
                        Map.entry("admin/jobs", "jobs"),
                        Map.entry("admin/mail", "mail"),
                        Map.entry("admin/audit", "audit"),
                        Map.entry("admin/unmaskings", "unmaskings"),
                        Map.entry("admin/my-photo", "my-photo"),
                        Map.entry("admin/my-unmaskings", "my-unmaskings")),
                walk -> {
                    String person = detail(walk, "people", "เจ้าหน้าที่ 20");
                    walk.thai("admin/absences/" + person, "absences-of-a-person")
                            .thai("admin/people/import", "people-import");
                    detail(walk, "posts", "อ 30");
                    walk.thai("admin/posts/import", "posts-import");
                    String school = "admin/schools/" + detail(walk, "schools", "ตัวอย่าง 03") + "?tab=";
                    walk.thai(school + "groups", "school-groups").thai(school + "pupils", "school-pupils");
                    walk.thai(school + "changes", "school-changes").thai(school + "history", "school-history");
                    detail(walk, "pupil-counts", "ตัวอย่าง 05");
                    walk.thai("admin/schools/pupils", "pupils-of-last-year-import")
                            .thai("admin/pupil-counts/import", "pupils-import");
                    unit(walk);
                    walk.thai("admin/organisation", "organisation").thai("admin/year-turn", "year-turn");
                    walk.thai("admin/years/2569", "year").thai("admin/settings-transfer", "settings-transfer");
                    walk.thai("admin/jobs/core.notice-digest", "job").thai("admin/code-lists/core.grade", "code-list");
                    walk.thai("admin/processes", "processes").thai("admin/office-links", "office-links");
                    process(walk);
                    walk.thai("admin/rounds", "rounds").thai("admin/round-calendar", "round-calendar");
                    walk.thai("admin/data-systems", "data-systems").thai("admin/data-systems/new", "data-system-new");
                    walk.thai("admin/data-systems/DMC", "data-system").thai("admin/rounds/DMC-2569-3", "round");
                    walk.thai("admin/processing/core.processing.people", "processing-proposed");
                    walk.thai("admin/processing", "processing").thai("admin/processing/new", "processing-new");
                    walk.thai("admin/data-requests", "data-requests")
                            .thai("admin/data-requests/new", "data-request-new");
                    walk.thai("admin/office/structure", "structure").thai("admin/office/duties", "vacant-duties");
                    walk.thai("admin/office/duties?tab=orders", "people-without-order")
                            .thai("admin/office/duties?tab=processes", "processes-without-owner");
                    walk.thai("admin/office/import", "units-import").thai("admin/office/new", "unit-new");
                });
    }

    @Test
    void administratorImportsSchools_seesWhatIsWrongBeforehand_andOnlyWhatIsRightIsStored(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04");
        var walk = new Walk(desk, "import");
        inEnglish(desk, () -> SchoolsFile.steps(walk.in("en"), () -> {}));
        desk.open("admin/schools?q=น้ำใส");
        assertThat(desk.at("admin-schools-grid")).containsText("ไม่พบโรงเรียนตามที่ค้น");

        SchoolsFile.steps(walk.in("th"), () -> {
            SchoolsFile.send(desk, "เก่า.xls", SchoolsFile.OLD);
            assertThat(desk.at("admin-imports-refused")).containsText("เป็น xls แบบเก่า");
            desk.picture("import-refused").accessible();
            desk.complaints(); // the browser notes that the server refused
        });
        whoLooksSomethingUpGoesOnWithTheFile(desk);
        walk.here("resumed");
        desk.press("admin-imports-effect").press("admin-imports-store");
        assertThat(desk.at("admin-imports-done")).containsText("นำเข้าแล้ว 2 แถว");
        walk.here("done");
        Assertions.assertThat(RegisterFiles.workbook(desk.download("admin-imports-errors")))
                .as("heads, and the rows that are left out")
                .hasSize(3)
                .anySatisfy(row -> Assertions.assertThat(row).contains("99550073", "รหัสไม่ตรงกับเขตของสำนักงาน"));

        desk.press("admin-imports-list").open("admin/schools?q=น้ำใส");
        assertThat(desk.at("admin-schools-grid")).containsText("โรงเรียนบ้านน้ำใส 71");
        assertThat(desk.at("admin-schools-grid")).containsText("1099990071");
        walk.end();
    }

    /** Steps that end before anything is stored: in the whole suite only, since {@code ImportViewTest} reads them in both languages. */
    private static void inEnglish(TestBrowser desk, Runnable steps) {
        if (Walk.WHOLE) {
            desk.press("shell-language-en");
            steps.run();
            desk.press("admin-imports-other");
            assertThat(desk.at("admin-imports-file")).isVisible();
            desk.open("admin/people").press("shell-language-th");
        }
    }

    private static void whoLooksSomethingUpGoesOnWithTheFile(TestBrowser desk) {
        desk.press("shell-language-en");
        assertThat(desk.at("admin-imports-resumed")).containsText("What you chose is still there");
        desk.go("admin/people").go("admin/schools/import");
        assertThat(desk.at("admin-imports-resumed")).containsText("รายชื่อ.csv");
        desk.press("shell-language-th").open("admin/schools/import");
        assertThat(desk.at("admin-imports-resumed")).containsText("ทำต่อจากไฟล์ที่เปิดค้างไว้ รายชื่อ.csv");
        assertThat(desk.at("admin-imports-count-open")).containsText("0");
        assertThat(desk.at("admin-imports-choice-foreign").locator("input")).hasValue("เว้นไว้ ไม่นำเข้า");
    }

    @Test
    void administratorLetsTermsOverlap_isToldAtTheField_mendsItAndRecordsTheYear(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04").open("");
        assertThat(desk.page().locator("#shell-home .k-header .k-sub")).containsText("ภาคเรียน");
        desk.open("admin/school-years");
        GridReader rows = GridReader.of(desk, "admin-school-years-grid");
        rows.choose("ปัจจุบัน");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/school-years/25\\d\\d"));
        desk.rest();
        Locator second = desk.at("admin-school-year-term2-first").locator("input");
        String begin = second.inputValue();

        day(
                desk,
                second,
                desk.at("admin-school-year-term1-last").locator("input").inputValue());
        desk.press("admin-school-year-save");
        assertThat(desk.at("admin-school-year-term2-first"))
                .containsText("ภาคเรียนที่ 2 ต้องเริ่มหลังวันสุดท้ายของภาคเรียนที่ 1");
        desk.picture("school-year-refused").accessible();

        day(desk, second, begin);
        desk.press("admin-school-year-save");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/school-years$"));
        assertThat(desk.at("admin-school-years-grid")).containsText("ปัจจุบัน");
        Assertions.assertThat(rows.cells())
                .filteredOn(row -> row.getFirst().contains("ปัจจุบัน"))
                .singleElement()
                .satisfies(row -> Assertions.assertThat(row).contains("บันทึกแล้ว"));

        desk.press("admin-school-years-add").choose("admin-school-year-add-year", "25");
        desk.picture("school-year-add").press("admin-school-year-add-save");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/school-years/25\\d\\d"));
    }

    @Test
    void administratorTurnsTheYear_afterALookAtWhatItMeans_andLocksAnOldOneUntilAReasonIsGiven(Distribution portal) {
        TestBrowser desk =
                desks.desk(portal).signIn("kt1-04").open("admin/years").press("admin-years-turn");
        desk.press("admin-year-turn-next");
        assertThat(desk.at("admin-year-turn-preview")).containsText("เลขที่ใบแจ้งซ่อม");
        desk.picture("year-turn-preview").accessible().press("admin-year-turn-next");
        desk.press("admin-year-turn-open");
        assertThat(desk.at("admin-year-turn-opened")).containsText("แล้ว");

        desk.open("admin/years");
        GridReader rows = GridReader.of(desk, "admin-years-grid");
        rows.choose("2566");
        desk.press("admin-year-lock-save");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/years$"));
        rows.choose("ปิดแล้ว");
        desk.press("admin-year-reopen-save");
        assertThat(desk.at("admin-year-reopen-reason")).containsText("โปรดกรอกช่องนี้");
        desk.type("admin-year-reopen-reason", "หน่วยตรวจสอบขอให้แก้รายการ");
        desk.picture("year-locked").accessible().press("admin-year-reopen-save");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/admin/years$"));
        assertThat(desk.at("admin-years-grid")).containsText("2566");
        Assertions.assertThat(rows.cells()).noneMatch(row -> row.contains("ปิดแล้ว"));
    }

    private static void day(TestBrowser desk, Locator field, String day) {
        field.fill(day);
        field.press("Enter");
        desk.rest();
    }

    @Test
    void administratorImportsPeople_namesAreTakenApart_andWhoIsThereIsNotAddedAgain(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04");
        var walk = new Walk(desk, "import");
        inEnglish(desk, () -> StaffFile.steps(walk.in("en")));

        StaffFile.steps(walk.in("th"));
        walk.here("people-effect");
        desk.press("admin-imports-store");
        assertThat(desk.at("admin-imports-done")).containsText("นำเข้าแล้ว 3 แถว");

        desk.press("admin-imports-list").open("admin/people?q=น้ำฝน");
        assertThat(desk.at("admin-people-grid")).containsText("นางสาวน้ำฝน ใจดี");
        assertThat(desk.at("admin-people-grid")).containsText("000-000-091");
        walk.end();
    }

    @Test
    void administratorRecordsACitizenNumber_seesItForAPurpose_andTheRegisterTellsWhoSawIt(Distribution portal) {
        TestBrowser desk = desks.desk(portal).signIn("kt1-04");
        GridReader.of(desk.open("admin/people?q=เจ้าหน้าที่ 20"), "admin-people-grid")
                .choose("เจ้าหน้าที่ 20");
        desk.press("admin-number-edit").type("admin-number-number", "9999900000018");
        desk.press("admin-number-save");
        assertThat(desk.at("admin-number-number")).containsText("หลักสุดท้าย");
        desk.type("admin-number-number", "๙ ๙๙๙๙ ๐๐๐๐๐ ๐๑ ๙").press("admin-number-save");
        assertThat(desk.at("admin-number")).containsText("x-xxxx-xxxxx-01-9");

        desk.press("admin-number-ask").press("admin-number-go");
        assertThat(desk.at("admin-number-purpose")).containsText("บอกเหตุผล");
        desk.picture("number-purpose").accessible();
        desk.type("admin-number-purpose", "ตรวจเอกสารบรรจุ").press("admin-number-go");
        assertThat(desk.at("admin-number")).containsText("9-9999-00000-01-9");
        desk.picture("number-shown").accessible().press("admin-number-hide");
        assertThat(desk.at("admin-number")).containsText("x-xxxx-xxxxx-01-9");

        var walk = new Walk(desk, "person");
        desk.press("admin-person-leave");
        assertThat(desk.at("admin-leaving-pack")).containsText("บทบาทของบัญชี");
        walk.here("leaving");
        walk.end();

        desk.open("admin/unmaskings?q=ตรวจเอกสาร");
        assertThat(desk.at("admin-unmaskings-grid")).containsText("ตรวจเอกสารบรรจุ");
        desk.picture("unmaskings-seen");
    }

    @Test
    void administratorOfRuntime(Distribution portal) {
        Walk.all(
                operator(portal),
                "runtime",
                Map.of(
                        "", "home",
                        "admin/offices", "offices",
                        "admin/offices/new", "office-new",
                        "admin/modules", "modules",
                        "admin/module-install", "module-install",
                        "admin/nodes", "nodes",
                        "admin/backups", "backups"),
                walk -> walk.thai("admin/offices/KT1", "office-administrator")
                        .thai("admin/module-health/ict", "module-health"));
    }

    @Tag("heavy")
    @Test
    void administratorBacksUp_whilePeopleWork_andReadsItThrough(Distribution portal) {
        TestBrowser desk = operator(portal).open("admin/backups");

        desk.press("admin-jobs-run");

        Locator whole = desk.page().locator("tr:has-text('nightly-')").first();
        assertThat(whole).containsText("ยังไม่ได้ตรวจ", new LocatorAssertions.ContainsTextOptions().setTimeout(MADE));
        desk.press("admin-backups-check");
        assertThat(whole).containsText("ครบถ้วน", new LocatorAssertions.ContainsTextOptions().setTimeout(MADE));
        assertThat(desk.page().locator(".k-note").first())
                .containsText("ข้อมูลสำรองครบถ้วนทุกชุด", new LocatorAssertions.ContainsTextOptions().setTimeout(MADE));
        desk.picture("backups-whole").accessible();

        desk.press("admin-backups-single");
        desk.choose("admin-backups-office", "KT2");
        desk.press("admin-backups-office-make");
        Locator office = desk.page().locator("tr:has-text('KT2-')").first();
        assertThat(office).containsText("KT2", new LocatorAssertions.ContainsTextOptions().setTimeout(MADE));
        office.locator("vaadin-button").click();
        assertThat(desk.page().locator(".k-note").first())
                .containsText("เทียบกับชุดสำรองแล้ว", new LocatorAssertions.ContainsTextOptions().setTimeout(MADE));
        desk.picture("backups-office").accessible();
    }

    private static synchronized TestBrowser operator(Distribution portal) {
        if (operator == null) {
            operator = new Administrator(portal);
        }
        return operator.at(desks.desk(portal));
    }

    private static void process(Walk walk) {
        GridReader.of(walk.desk().open("admin/processes"), "admin-processes-grid")
                .choose("ICT");
        assertThat(walk.desk().page()).hasURL(Pattern.compile(".*/admin/processes/.+"));
        walk.desk().rest();
        walk.here("process");
    }

    private static void unit(Walk walk) {
        GridReader.of(walk.desk().open("admin/office"), "admin-units-grid").choose("กลุ่มนโยบายและแผน");
        assertThat(walk.desk().page()).hasURL(Pattern.compile(".*/admin/office/\\d+"));
        walk.desk().rest();
        walk.here("unit");
    }

    /** Key of what stands in the list, whose page is left open. */
    private static String detail(Walk walk, String list, String text) {
        GridReader.of(walk.desk().open("admin/" + list + "?q=" + text), "admin-" + list + "-grid")
                .choose(text);
        assertThat(walk.desk().page()).hasURL(Pattern.compile(".*/admin/" + list + "/\\d+"));
        walk.desk().rest();
        walk.here(list + "-detail");
        return walk.desk().page().url().replaceAll(".*/", "");
    }
}
