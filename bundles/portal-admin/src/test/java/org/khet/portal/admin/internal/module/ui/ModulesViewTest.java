package org.khet.portal.admin.internal.module.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.ModuleSwitches.Uses;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Modules and offices as a matrix. */
class ModulesViewTest {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final ModuleId ROOMS = new ModuleId("rooms");
    private final FakeOffices offices = new FakeOffices();
    private final Office first = offices.all().get(0);
    private final Office second = offices.all().get(1);
    private final FakeSwitches switches = new FakeSwitches();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(first.id()).with(ModuleSwitches.SWITCH), "", TextCatalog.THAI);

    @Test
    void changesAreCollectedShownAndSavedTogether() {
        ModulesView view = view(Optional.of(new FakeCallers().runtimeSystem()));
        box(view, first).setValue(true);
        box(view, second).setValue(true);
        assertThat(switches.isOn(first.id(), ICT)).as("before saving").isFalse();
        assertThat(OpenedPage.words(view)).contains(first.shortName()).doesNotContain("[admin.");

        OpenedPage.press(view, "admin-modules-save");

        assertThat(switches.isOn(first.id(), ICT)).isTrue();
        assertThat(switches.isOn(second.id(), ICT)).isTrue();
    }

    @Test
    void changeTakenBackIsNoChange() {
        ModulesView view = view(Optional.empty());
        box(view, first).setValue(true);
        box(view, first).setValue(false);

        assertThat(OpenedPage.find(view, Button.class, "admin-modules-save").isVisible())
                .isFalse();
    }

    @Test
    void whoIsNoAdministratorOfTheRuntimeSwitchesNothingElsewhere() {
        ModulesView view = view(Optional.empty());
        box(view, second).setValue(true);

        assertThatThrownBy(() -> OpenedPage.press(view, "admin-modules-save")).isInstanceOf(RuntimeException.class);
        assertThat(switches.isOn(second.id(), ICT)).isFalse();
    }

    @Test
    void whatIsNeededIsSaid_andSwitchedInTheSameSaving_whateverTheOrderOfTheTicks() {
        switches.uses("minutes", new Uses(Set.of(ROOMS), Set.of(ICT)));
        ModulesView view = view(Optional.empty(), ICT, new ModuleId("minutes"), ROOMS);
        assertThat(OpenedPage.words(view)).contains("ต้องเปิด rooms ด้วย", "ใช้ข้อมูลจาก ict ถ้าเปิด");

        box(view, "minutes").setValue(true);
        assertThat(OpenedPage.words(view)).contains("minutes ใช้งานไม่ได้ถ้าไม่มี rooms", first.shortName());
        assertThat(OpenedPage.find(view, Button.class, "admin-modules-save").isEnabled())
                .isFalse();
        box(view, "rooms").setValue(true);
        OpenedPage.press(view, "admin-modules-save");

        assertThat(switches.on(first.id())).containsExactlyInAnyOrder(new ModuleId("minutes"), ROOMS);
        ModulesView again = view(Optional.empty(), ICT, new ModuleId("minutes"), ROOMS);
        assertThat(OpenedPage.words(again)).contains("ไม่มีข้อมูลจาก ict");
        box(again, "rooms").setValue(false);
        assertThat(OpenedPage.find(again, Button.class, "admin-modules-save").isEnabled())
                .isFalse();
        box(again, "minutes").setValue(false);
        OpenedPage.press(again, "admin-modules-save");
        assertThat(switches.on(first.id())).isEmpty();
    }

    @Test
    void whatLacksWhatItNeedsSaysSo_andIsInNobodysWay() {
        switches.turn(first.id(), "minutes", true).uses("minutes", new Uses(Set.of(ROOMS), Set.of()));
        ModulesView view = view(Optional.empty(), ICT, new ModuleId("minutes"), ROOMS);
        assertThat(OpenedPage.words(view)).contains("ใช้งานไม่ได้ ยังไม่เปิด rooms");

        box(view, "ict").setValue(true);
        OpenedPage.press(view, "admin-modules-save");

        assertThat(switches.isOn(first.id(), ICT)).isTrue();
    }

    @Test
    void whoeverSwitchedMeanwhileIsInTheWay_andThatIsSaid() {
        ModulesView view = view(Optional.empty(), ICT);
        box(view, "ict").setValue(true);
        switches.uses("ict", new Uses(Set.of(ROOMS), Set.of()));

        OpenedPage.press(view, "admin-modules-save");

        assertThat(OpenedPage.words(view)).contains("ยังทำไม่ได้", "[control.switch.needs]");
        assertThat(page.opened).isEmpty();
    }

    private ModulesView view(Optional<RuntimeCaller> operator, ModuleId... modules) {
        return new ModulesView(
                page,
                page.texts(),
                new ModuleSwitchMatrix(switches, offices.all(), () -> rows(modules), page.caller(), operator),
                Optional.empty());
    }

    private static Checkbox box(ModulesView view, Office office) {
        return OpenedPage.find(view, Checkbox.class, "admin-modules-ict-" + office.code());
    }

    private Checkbox box(ModulesView view, String module) {
        return OpenedPage.find(view, Checkbox.class, "admin-modules-" + module + "-" + first.code());
    }

    private static List<PortalModule> rows(ModuleId... modules) {
        return modules.length == 0
                ? List.of(() -> ICT)
                : Stream.of(modules).<PortalModule>map(id -> () -> id).toList();
    }
}
