package org.khet.portal.admin.internal.setting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.TestCaller;

/** The administrator looks at a file of another office and chooses. */
class SettingsTransferViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(new OfficeId(1)).with(Settings.CONFIGURE), "", TextCatalog.THAI);
    private final Files files = new Files();
    private final SettingsTransferView view = new SettingsTransferView(page, words().with(page.texts()), files);

    @Test
    void differencesAreShownInWords_withWhereTheFileIsFrom() {
        view.look(FILE);

        assertThat(OpenedPage.words(view))
                .contains("จำนวนวัน", "3 → 7", "20 พ.ย. 69")
                .contains("สาเหตุ · wet", "– → เปียก · เลิกใช้")
                .contains("ธุรการ", "เพิ่ม: แก้ใบแจ้งซ่อม", "เอาออก: ดูใบแจ้งซ่อม")
                .contains("KT1", "20 พฤศจิกายน 2569", "ต่างกัน 4 รายการ เหมือนกัน 1 รายการ")
                .contains("แม่แบบเอกสาร · memo-1", "– → บันทึกของเรา", "ข้อความ 0 → 3 บรรทัด", "รับเป็นร่าง")
                .contains("moon.setting.light", "พอร์ทัลนี้ไม่มี")
                .doesNotContain("[admin.");
    }

    @Test
    void onlyTheTickedRowsAreTaken_noneIsTickedAtFirst() {
        view.look(FILE);
        OpenedPage.press(view, "admin-settings-transfer-take");
        assertThat(files.taken).isEmpty();
        assertThat(page.told).hasSize(1);

        OpenedPage.find(view, Checkbox.class, "admin-settings-transfer-tick-1").setValue(true);
        OpenedPage.press(view, "admin-settings-transfer-all-role");
        OpenedPage.press(view, "admin-settings-transfer-take");

        assertThat(files.taken)
                .extracting(SettingsTransfer.Row::key)
                .containsExactlyInAnyOrder("ict.cause", "ict.clerk");
        assertThat(note()).contains("รับแล้ว 2 รายการ");
    }

    @Test
    void ticksOfAPartAreSetAndTakenAwayTogether() {
        view.look(FILE);

        OpenedPage.press(view, "admin-settings-transfer-all-setting");
        assertThat(OpenedPage.find(view, Checkbox.class, "admin-settings-transfer-tick-0")
                        .getValue())
                .isTrue();
        OpenedPage.press(view, "admin-settings-transfer-all-setting");
        assertThat(OpenedPage.find(view, Checkbox.class, "admin-settings-transfer-tick-0")
                        .getValue())
                .isFalse();
    }

    @Test
    void fileThatIsRefused_leavesNothingToTake() {
        view.look(FILE);
        files.refusal = Rejected.of("file", "core.settings-file.error.large", 1);

        view.look(FILE);

        assertThat(note()).contains("ไฟล์ใหญ่เกิน 1 MB");
        assertThat(OpenedPage.words(view)).doesNotContain("จำนวนวัน");
    }

    @Test
    void officeThatChangedMeanwhile_isTold() {
        view.look(FILE);
        OpenedPage.press(view, "admin-settings-transfer-all-setting");
        files.refusal = Outdated.of("core.settings-file.error.outdated");

        OpenedPage.press(view, "admin-settings-transfer-take");

        assertThat(note()).contains("เลือกไฟล์อีกครั้ง");
    }

    private String note() {
        return OpenedPage.words(OpenedPage.find(view, Div.class, "admin-settings-transfer-note"));
    }

    private static ModuleCatalogs words() {
        var catalogs = new ModuleCatalogs();
        catalogs.addModule(new NamedModule(
                "core",
                Map.of(
                        "core.settings-file.error.large", "ไฟล์ใหญ่เกิน {0} MB",
                        "core.settings-file.error.outdated", "เลือกไฟล์อีกครั้ง")));
        catalogs.addModule(new NamedModule(
                "ict",
                Map.of(
                        "ict.setting.days.label", "จำนวนวัน",
                        "ict.codes.cause", "สาเหตุ",
                        "ict.role.clerk", "ธุรการ",
                        "ict.template.title", "แม่แบบเอกสาร",
                        "ict.permission.repair.edit", "แก้ใบแจ้งซ่อม",
                        "ict.permission.repair.view", "ดูใบแจ้งซ่อม")));
        return catalogs;
    }

    /** One file with a row of each kind. */
    private static final class Files implements SettingsTransfer {
        private final Set<Row> taken = new HashSet<>();
        private RuntimeException refusal;

        @Override
        public byte[] write(Caller caller) {
            return FILE;
        }

        @Override
        public Comparison compare(Caller caller, byte[] file) {
            refuse();
            return new Comparison(
                    new Origin("0.2.0", "KT1", Instant.parse("2026-11-20T02:30:00Z"), "นายทดสอบ"),
                    List.of(
                            row(Part.SETTING, "ict.setting.days", RowStatus.NEW, List.of("3"), List.of("7")),
                            row(Part.SETTING, "ict.setting.other", RowStatus.SAME, List.of("1"), List.of("1")),
                            row(Part.SETTING, "moon.setting.light", RowStatus.UNKNOWN, List.of(""), List.of("1")),
                            row(Part.CODE, "ict.cause", RowStatus.NEW, List.of(), List.of("เปียก", "", "", "ended")),
                            row(
                                    Part.ROLE,
                                    "ict.clerk",
                                    RowStatus.CHANGED,
                                    List.of("ict:repair:view"),
                                    List.of("ict:repair:edit")),
                            row(
                                    Part.TEMPLATE,
                                    "ict.template",
                                    RowStatus.NEW,
                                    List.of(),
                                    List.of("บันทึกของเรา", "memo", "# บันทึก\n{{subject}}"))));
        }

        private static Row row(Part part, String key, RowStatus standing, List<String> here, List<String> there) {
            return new Row(
                    part,
                    key,
                    switch (part) {
                        case CODE -> "wet";
                        case TEMPLATE -> "memo-1";
                        case SETTING, ROLE -> "";
                    },
                    part == Part.SETTING ? TODAY : null,
                    standing,
                    here,
                    there);
        }

        @Override
        public int take(Caller caller, byte[] file, Set<Row> chosen) {
            refuse();
            taken.addAll(chosen);
            return chosen.size();
        }

        private void refuse() {
            if (refusal != null) {
                throw refusal;
            }
        }
    }
}
