package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The repair register as the ICT group uses it daily. ICT-23, ICT-24, ICT-105, ICT-116. */
@ExtendWith(DemoOffices.class)
class RegisterStory {
    private static final String YEAR_2565 = "ict/repairs?tab=all&year=2565";

    @RegisterExtension
    static final Desks desks = new Desks();

    @Test
    void register_isReadOnDesktopAndPhone(Distribution portal) {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
        clerk.picture("register").accessible();

        Desk phone = desks.phone(portal).signIn("kt1-22").open("ict/repairs");
        assertThat(phone.at("ict-repairs-grid")).containsText("ซ-");
        phone.picture("register-phone").accessible();
    }

    @Test
    void registerOfAYear_leavesAsSpreadsheetListAndPaper_withTheRowsOfTheFilter(Distribution portal)
            throws IOException {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-12/2565");

        List<List<String>> rows = RegisterFiles.workbook(clerk.download("ict-repairs-xlsx"));
        List<String> numbers = rows.stream()
                .map(List::getFirst)
                .filter(cell -> cell.startsWith("ซ-"))
                .toList();
        Assertions.assertThat(numbers).hasSize(12).contains("ซ-1/2565", "ซ-12/2565");
        Assertions.assertThat(rows)
                .anySatisfy(row -> Assertions.assertThat(row)
                        .contains("ซ-2/2565", "กลุ่มการเงินใช้อินเทอร์เน็ตไม่ได้ทั้งกลุ่ม", "ปิดงาน"));

        List<String> lines = RegisterFiles.lines(clerk.download("ict-repairs-csv"));
        Assertions.assertThat(lines).filteredOn(line -> line.contains("ซ-")).hasSize(12);
        Assertions.assertThat(String.join("\n", lines))
                .contains("โรงเรียนบ้านตัวอย่าง 05", "เลขที่")
                .doesNotContain("/2570");

        isPaper(clerk.paper("ict-repairs-print"), "register.pdf");
    }

    @Test
    void formOfATicket_opensAsPaperWhenItsButtonIsPressed(Distribution portal) throws IOException {
        Desk clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        clerk.at("ict-repairs-grid")
                .locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("ซ-"))
                .first()
                .dblclick();
        assertThat(clerk.at("ict-ticket-print")).isVisible();
        clerk.picture("ticket").accessible();

        isPaper(clerk.paper("ict-ticket-print"), "f2.pdf");
    }

    private static void isPaper(byte[] file, String name) throws IOException {
        Files.write(Path.of(System.getProperty("khet.output"), "pictures", name), file);
        Assertions.assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Assertions.assertThat(file.length).isGreaterThan(10_000);
    }
}
