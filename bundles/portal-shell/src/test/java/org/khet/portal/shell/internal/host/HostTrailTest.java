package org.khet.portal.shell.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ui.component.PageTrail.Step;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.testkit.fake.FakeSwitches;

class HostTrailTest {
    private static final Locale THAI = Locale.of("th");
    private static final Step HOME = new Step("", "หน้าแรก");
    private final ModuleRegistry modules =
            RegistryAccess.with(new ModuleRegistry(new FakeSwitches(), new HeardPermissions()), TestModule.repair());

    @Test
    void pageOfTheMenu_standsBelowTheHomePage() {
        assertThat(HostTrail.of(modules, ViewAddress.of("repair/tickets"), THAI))
                .containsExactly(HOME);
    }

    @Test
    void record_standsBelowThePageOfTheMenu_whereThereIsOne() {
        assertThat(HostTrail.of(modules, ViewAddress.of("repair/tickets/1042"), THAI))
                .extracting(Step::address)
                .containsExactly("", "repair/tickets");
        assertThat(HostTrail.of(modules, ViewAddress.of("repair/hidden/1042"), THAI))
                .containsExactly(HOME);
        assertThat(HostTrail.of(modules, ViewAddress.of("gone/tickets/1042"), THAI))
                .containsExactly(HOME);
    }
}
