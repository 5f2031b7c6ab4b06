package org.khet.portal.admin.internal.setting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSettings;

/** Typed settings of a module and its code lists. */
class SettingsViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Setting<Integer> DAYS = Setting.number("ict.setting.closeDays", 3, 1, 30, "ict C.6");
    private static final Setting<Boolean> TAKE = Setting.flag("ict.setting.selfTake", false, "ict C.6");
    private static final Setting<LocalTime> START = Setting.time("ict.setting.start", LocalTime.of(8, 30), "ict C.6");
    private static final Setting<String> PATTERN =
            Setting.numberPattern("ict.setting.numberPattern", "ซ-{seq}/{BE}", "ict C.6");
    private static final Setting<Set<DayOfWeek>> DAYS_OF_WORK =
            Setting.weekdays("ict.setting.weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "core E-06");
    private final FakeSettings settings = new FakeSettings();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(OFFICE).with(Settings.CONFIGURE), "", TextCatalog.THAI);
    private final SettingsView view = new SettingsView(page, page.texts(), settings, List.of(module()), TODAY);

    @Test
    void numberFlagAndTimeAreTakenAsTyped_thaiDigitsToo() {
        line("closeDays").setValue("๗");
        line("start").setValue("๐๘:๐๐");
        OpenedPage.find(view, Checkbox.class, "admin-settings-ict-ict-setting-self-take")
                .setValue(true);

        OpenedPage.press(view, "admin-settings-ict-save");

        assertThat(settings.get(OFFICE, DAYS, TODAY)).isEqualTo(7);
        assertThat(settings.get(OFFICE, START, TODAY)).isEqualTo(LocalTime.of(8, 0));
        assertThat(settings.get(OFFICE, TAKE, TODAY)).isTrue();
        assertThat(settings.get(OFFICE, DAYS, TODAY.minusDays(1))).isEqualTo(3);
    }

    @Test
    void workingDaysAreTicked_namedInThai_andAWeekWithoutWorkIsRefused() {
        CheckboxGroup<DayOfWeek> days = weekdays();
        assertThat(days.getValue()).doesNotContain(DayOfWeek.SATURDAY).hasSize(5);
        assertThat(days.getItemLabelGenerator().apply(DayOfWeek.SATURDAY)).isEqualTo("วันเสาร์");
        assertThat(days.getHelperText()).contains("วันจันทร์ วันอังคาร").doesNotContain("MON");

        days.setValue(Set.of());
        OpenedPage.press(view, "admin-settings-ict-save");
        assertThat(days.isInvalid()).isTrue();
        assertThat(settings.history(OFFICE, DAYS_OF_WORK)).isEmpty();

        days.setValue(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
        OpenedPage.press(view, "admin-settings-ict-save");
        assertThat(settings.get(OFFICE, DAYS_OF_WORK, TODAY))
                .containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> weekdays() {
        return OpenedPage.find(view, CheckboxGroup.class, "admin-settings-ict-ict-setting-weekdays");
    }

    @Test
    void wordInsteadOfANumberIsRefusedAtItsField() {
        line("closeDays").setValue("เจ็ด");

        OpenedPage.press(view, "admin-settings-ict-save");

        assertThat(line("closeDays").isInvalid()).isTrue();
        assertThat(line("closeDays").getValue()).isEqualTo("เจ็ด");
        assertThat(settings.history(OFFICE, DAYS)).isEmpty();
    }

    @Test
    void oneWrongValueAmongSeveral_allAreNamedAndNoneIsStored() {
        line("start").setValue("๐๘:๐๐");
        line("closeDays").setValue("เจ็ด");
        line("numberPattern").setValue("ซ/{BE}");

        OpenedPage.press(view, "admin-settings-ict-save");

        assertThat(line("closeDays").isInvalid()).isTrue();
        assertThat(line("start").getValue()).isEqualTo("๐๘:๐๐");
        assertThat(settings.history(OFFICE, START)).isEmpty();
        line("closeDays").setValue("7");
        OpenedPage.press(view, "admin-settings-ict-save");
        assertThat(line("numberPattern").isInvalid()).isTrue();
        assertThat(settings.history(OFFICE, DAYS)).isEmpty();
    }

    @Test
    void fieldSaysWhichLawOrPracticeItsDefaultFollows_andNothingOfDevelopers() {
        assertThat(line("closeDays").getHelperText()).contains("ค่าเริ่มต้น 3").doesNotContain("ict C.6", "ข้อกำหนด");
        assertThat(new SettingSource(page.texts()).of(Setting.flag("ict.setting.any", true, "our proposal")))
                .isEmpty();
        assertThat(new SettingSource(page.texts()).of(Setting.flag("ict.setting.any", true, "general practice")))
                .isEqualTo("ที่มา แนวปฏิบัติทั่วไป");
    }

    @Test
    void patternShowsAnExampleWhileItIsTyped() {
        assertThat(line("numberPattern").getHelperText()).contains("ซ-17/2570");

        line("numberPattern").setValue("IT {BE}/{seq}");

        assertThat(line("numberPattern").getHelperText()).contains("IT 2570/17");
    }

    @Test
    void codeOfTheSecondLevelIsAddedBelowOneOfTheFirst() {
        var codes = new FakeCodeLists();
        CodeList list = new CodeList(
                "ict.category",
                List.of(Code.of("PER", "อุปกรณ์ต่อพ่วง", ""), Code.below("PER", "PRN", "เครื่องพิมพ์", "")),
                "L1");
        var lists = new CodeListsView(page, page.texts(), codes, List.of(list));
        OpenedPage.press(lists, "admin-codes-add");
        List<TextField> fields = OpenedPage.below(lists)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
        fields.get(6).setValue("SCAN");
        fields.get(7).setValue("เครื่องสแกน");
        parent(lists).setValue("PER");

        OpenedPage.press(lists, "admin-codes-save");

        assertThat(codes.of(OFFICE, list)).contains(Code.below("PER", "SCAN", "เครื่องสแกน", ""));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> parent(CodeListsView lists) {
        return OpenedPage.find(lists, ComboBox.class, "admin-codes-parent-3");
    }

    @Test
    void whatWasNotTouchedIsNotStored() {
        OpenedPage.press(view, "admin-settings-ict-save");

        assertThat(settings.history(OFFICE, DAYS)).isEmpty();
    }

    @Test
    void codeIsAddedAndMovedUp() {
        var codes = new FakeCodeLists();
        CodeList list = new CodeList(
                "ict.urgency", List.of(Code.of("N", "ปกติ", "Normal"), Code.of("U", "ด่วน", "Urgent")), "C.7");
        var lists = new CodeListsView(page, page.texts(), codes, List.of(list));
        OpenedPage.press(lists, "admin-codes-add");

        OpenedPage.press(lists, "admin-codes-up-2");
        OpenedPage.press(lists, "admin-codes-save");

        assertThat(codes.of(OFFICE, list)).extracting(Code::code).startsWith("U", "N");
        assertThat(OpenedPage.words(lists)).doesNotContain("[admin.");
    }

    private TextField line(String name) {
        return OpenedPage.find(
                view,
                TextField.class,
                "admin-settings-ict-ict-setting-"
                        + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }

    private static PortalModule module() {
        return new PortalModule() {
            @Override
            public ModuleId id() {
                return new ModuleId("ict");
            }

            @Override
            public List<Setting<?>> settings() {
                return List.of(DAYS, TAKE, START, PATTERN, DAYS_OF_WORK);
            }
        };
    }

    /** CORE-130. */
    @Test
    void whoSavesAListThatSomebodyElseChangedMeanwhileIsTold_theOtherOnesCodeStays() {
        var codes = new FakeCodeLists();
        CodeList list = new CodeList("ict.urgency", List.of(Code.of("N", "ปกติ", "Normal")), "C.7");
        var lists = new CodeListsView(page, page.texts(), codes, List.of(list));
        List<Code> others = List.of(Code.of("N", "ปกติ", "Normal"), Code.of("U", "ด่วน", "Urgent"));
        codes.replace(page.caller(), list, others);

        OpenedPage.press(lists, "admin-codes-save");

        assertThat(codes.of(OFFICE, list)).isEqualTo(others);
        assertThat(OpenedPage.words(lists)).contains(page.texts().get("admin.form.outdated"));
    }
}
