package org.khet.portal.admin.internal.module.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
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

    private ModulesView view(Optional<RuntimeCaller> operator) {
        return new ModulesView(
                page,
                page.texts(),
                new ModuleBoard(switches, offices.all(), () -> List.of(module()), page.caller(), operator),
                Optional.empty());
    }

    private static Checkbox box(ModulesView view, Office office) {
        return OpenedPage.find(view, Checkbox.class, "admin-modules-ict-" + office.code());
    }

    private static PortalModule module() {
        return () -> ICT;
    }
}
