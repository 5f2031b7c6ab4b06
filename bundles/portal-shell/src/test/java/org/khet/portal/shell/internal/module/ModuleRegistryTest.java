package org.khet.portal.shell.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeModuleService;
import org.khet.portal.testkit.fake.FakeSwitches;

class ModuleRegistryTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final OfficeId OTHER = new OfficeId(2);
    private final FakeSwitches switches = new FakeSwitches().turn(OFFICE, "repair", true);
    private final List<String> heard = new ArrayList<>();
    private final ModuleRegistry registry = new ModuleRegistry(switches, new HeardPermissions(heard));
    private final TestCaller clerk = TestCaller.in(OFFICE).with(TestModule.ACCEPT);

    @Test
    void clerkOpensTheRegister_strangerIsToldThatARightIsMissing() {
        registry.addModule(TestModule.repair());
        assertThat(registry.answer(clerk, ViewAddress.of("repair/tickets/7"))).isInstanceOf(ViewResolution.Open.class);
        ViewResolution refused = registry.answer(TestCaller.in(OFFICE), ViewAddress.of("repair/tickets"));
        assertThat(refused).isInstanceOf(ViewResolution.Forbidden.class);
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void moduleThatTheOfficeUsesButThatDoesNotRun_isUnavailable_notUnknown() {
        ViewAddress tickets = ViewAddress.of("repair/tickets/7");

        assertThat(registry.answer(clerk, tickets)).isInstanceOf(ViewResolution.Away.class);
        assertThat(registry.answer(clerk, tickets).status()).isEqualTo(404);
        assertThat(registry.answer(TestCaller.in(OTHER), tickets))
                .as("an office that does not use it hears nothing of it")
                .isInstanceOf(ViewResolution.Unknown.class);
        assertThat(registry.answer(null, tickets)).isInstanceOf(ViewResolution.Unknown.class);

        registry.addModule(TestModule.repair());
        assertThat(registry.answer(clerk, tickets).status()).isEqualTo(200);
    }

    @Test
    void officeWithoutTheModule_findsNothingOfIt() {
        registry.addModule(TestModule.repair());
        TestCaller there = TestCaller.in(OTHER).with(TestModule.ACCEPT);
        assertThat(registry.answer(there, ViewAddress.of("repair/tickets")).status())
                .isEqualTo(404);
        assertThat(registry.on(OTHER)).isEmpty();
        assertThat(registry.on(OFFICE)).hasSize(1);
    }

    @Test
    void unknownModuleViewAndPerson_areNotFound() {
        registry.addModule(TestModule.repair());
        assertThat(registry.answer(clerk, ViewAddress.of("finance/claims")).status())
                .isEqualTo(404);
        assertThat(registry.answer(clerk, ViewAddress.of("repair/nothing")).status())
                .isEqualTo(404);
        assertThat(registry.answer(clerk, ViewAddress.NOWHERE).status()).isEqualTo(404);
        assertThat(registry.answer(null, ViewAddress.of("repair/tickets")).status())
                .isEqualTo(404);
    }

    @Test
    void moduleAlone_opensItsFirstMenuEntry() {
        registry.addModule(TestModule.repair());
        assertThat(registry.answer(clerk, ViewAddress.of("repair")))
                .isInstanceOfSatisfying(
                        ViewResolution.Open.class,
                        open -> assertThat(open.view().name()).isEqualTo("ticket-form"));
    }

    @Test
    void newVersionComesBeforeTheOldOneHasGone_staysAndIsTold() {
        registry.follow(new Recorder(heard));
        TestModule before = TestModule.repair();
        TestModule after = new TestModule("repair", ViewEntry.at("tickets", request -> new Div()));
        registry.addModule(before);
        registry.addModule(after);
        registry.removeModule(before);
        assertThat(registry.find("repair"))
                .hasValueSatisfying(known -> assertThat(known.views()).hasSize(1));
        registry.removeModule(after);
        assertThat(registry.find("repair")).isEmpty();
        assertThat(heard)
                .containsExactly(
                        "+rights of repair",
                        "+repair",
                        "+rights of repair",
                        "+repair",
                        "-repair",
                        "-rights of repair",
                        "-repair");
    }

    @Test
    void pagesHearOfAModule_onlyWhenItsPermissionsAreHeld() {
        registry.follow(new Recorder(heard));

        registry.addModule(TestModule.repair());

        assertThat(heard).containsExactly("+rights of repair", "+repair");
    }

    @Test
    void permissionsThatCannotBeTaken_doNotKeepTheModuleAway() {
        var without = new ModuleRegistry(switches, new DatabaseAway());

        without.addModule(TestModule.repair());

        assertThat(without.find("repair")).isPresent();
    }

    @Test
    void moduleThatCannotDescribeItself_isLeftOutAndTheOthersWork() {
        registry.addModule(new Broken());
        registry.addModule(TestModule.repair());
        assertThat(registry.all()).hasSize(1);
        registry.removeModule(new Broken());
    }

    @Test
    void moduleThatCallsItselfLikeAnother_isLeftOut_andTheOtherKeepsItsPages() {
        registry.moduleCame(TestModule.repair(), FakeModuleService.of("repair"));
        TestModule copied = new TestModule("repair", ViewEntry.at("tickets", request -> new Div()));

        registry.moduleCame(copied, FakeModuleService.of("rooms"));

        assertThat(registry.all()).hasSize(1);
        assertThat(registry.find("repair"))
                .hasValueSatisfying(known -> assertThat(known.views()).hasSize(3));
        registry.removeModule(copied);
        assertThat(registry.answer(clerk, ViewAddress.of("repair/tickets"))).isInstanceOf(ViewResolution.Open.class);
        assertThat(heard).containsExactly("+rights of repair");
    }

    @Test
    void switchingInSomeOffice_isTold() {
        registry.follow(new Recorder(heard));
        switches.turn(OTHER, "repair", true);
        registry.close();
        switches.turn(OTHER, "repair", false);
        assertThat(heard).containsExactly("switched");
    }

    private record Recorder(List<String> heard) implements ModuleRegistry.Listener {
        @Override
        public void arrived(KnownModule module) {
            heard.add("+" + module.id());
        }

        @Override
        public void left(KnownModule module) {
            heard.add("-" + module.id());
        }

        @Override
        public void switched(Set<OfficeId> offices) {
            heard.add("switched");
        }
    }

    private static final class DatabaseAway implements ModulePermissions {
        @Override
        public boolean arrived(ModuleId module, List<PermissionEntry> entries) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public void left(ModuleId module) {}
    }

    private static final class Broken implements PortalModule {
        @Override
        public ModuleId id() {
            throw new NoClassDefFoundError("org/khet/gone/Part");
        }
    }
}
