package org.khet.portal.admin.internal.module.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;

/** A file is let in while the version before is still watched. */
class ModuleInstallViewTest {
    private final FakeModuleInstaller installer = new FakeModuleInstaller();
    private final List<String> rejected = new ArrayList<>();
    private final OpenedPage page = new OpenedPage(
            TestCaller.in(new FakeOffices().all().getFirst().id()).with(ModuleSwitches.SWITCH), "", TextCatalog.THAI);
    private final ModuleInstallView view = new ModuleInstallView(
            page,
            page.texts(),
            new RuntimeActions(installer, installer, new FakeHealth(), new FakeCallers().runtimeSystem()));

    @Test
    void versionBefore_whoseWatchEndsAsThisOneBegins_isNotTakenForIt() throws InterruptedException {
        installer.history.add(FakeModuleInstaller.watched(7, "0.9.0", "1.0.0"));
        installer.steps.add(FakeModuleInstaller.settled(7, "0.9.0", "1.0.0"));
        installer.steps.add(FakeModuleInstaller.watched(8, "1.0.0", "2.0.0"));
        view.take("rooms-2.0.0.jar", InputStream.nullInputStream(), rejected::add);
        OpenedPage.press(view, "admin-install-go");

        page.answer();
        assertThat(OpenedPage.words(view)).doesNotContain("admin-install-result");

        page.answer();
        Component result = OpenedPage.find(view, Component.class, "admin-install-result");
        assertThat(OpenedPage.words(result)).contains("2.0.0 ใช้งานแล้ว");
        assertThat(rejected).isEmpty();
    }

    @Test
    void sameVersionOnceMore_isToldWhenItIsThere_notWhenTheOneBeforeEnds() throws InterruptedException {
        installer.history.add(FakeModuleInstaller.watched(7, "1.0.0", "2.0.0"));
        installer.steps.add(FakeModuleInstaller.settled(7, "1.0.0", "2.0.0"));
        installer.steps.add(FakeModuleInstaller.watched(8, "2.0.0", "2.0.0"));
        view.take("rooms-2.0.0.jar", InputStream.nullInputStream(), rejected::add);
        OpenedPage.press(view, "admin-install-go");

        page.answer();
        assertThat(OpenedPage.words(view)).doesNotContain("admin-install-result");

        page.answer();
        assertThat(OpenedPage.words(view)).contains("admin-install-result");
    }
}
