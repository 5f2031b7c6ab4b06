package org.khet.portal.admin.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.admin.search.DirectorySearch.Entry;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Ctrl K finds settings by words of their names and explanations (core CORE-109). */
class SettingSearchTest {
    private static final Setting<Integer> DAYS = Setting.number("ict.setting.closeDays", 7, 1, 30, "general practice");
    private final FakeSwitches switches = new FakeSwitches();
    private final ModuleCatalogs catalogs = new ModuleCatalogs();
    private final SettingSearch search = new SettingSearch(catalogs, switches);

    @BeforeEach
    void moduleIsOnInTheFirstOffice() {
        catalogs.addModule(repairs());
        switches.turn(KT1, "ict", true);
    }

    @Test
    void whoConfiguresTheOffice_findsASettingByItsName_andOpensItAtItsField() {
        TestCaller administrator = TestCaller.in(KT1).with(Settings.CONFIGURE);

        assertThat(find(administrator, "ยืนยัน วัน"))
                .containsExactly(new Entry(
                        "ปิดเรื่องเองเมื่อผู้แจ้งไม่ยืนยัน (วัน)",
                        "งานซ่อม",
                        "admin/settings?setting=ict.setting.closeDays"));
        assertThat(find(administrator, "นับจากวันซ่อมเสร็จ"))
                .as("by its explanation")
                .hasSize(1);
        assertThat(find(administrator, "ไม่มีคำนี้")).isEmpty();
    }

    @Test
    void withoutTheRight_orWhereTheModuleIsOff_nothingIsFound() {
        assertThat(find(TestCaller.in(KT1), "ยืนยัน")).isEmpty();
        assertThat(find(TestCaller.in(KT2).with(Settings.CONFIGURE), "ยืนยัน")).isEmpty();
    }

    private static PortalModule repairs() {
        var named = new NamedModule(
                "ict",
                Map.of(
                        "ict.title", "งานซ่อม",
                        "ict.setting.closeDays.label", "ปิดเรื่องเองเมื่อผู้แจ้งไม่ยืนยัน (วัน)",
                        "ict.setting.closeDays.help", "นับจากวันซ่อมเสร็จ"));
        return new PortalModule() {
            @Override
            public ModuleId id() {
                return named.id();
            }

            @Override
            public TextCatalog texts() {
                return named.texts();
            }

            @Override
            public List<Setting<?>> settings() {
                return List.of(DAYS);
            }
        };
    }

    private List<Entry> find(Caller caller, String text) {
        return search.find(
                caller, TextCatalog.load(getClass().getClassLoader(), "admin").in(TextCatalog.THAI), text, 5);
    }
}
