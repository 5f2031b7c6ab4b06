package org.khet.portal.shell.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

class OpenPagesTest {
    private final Clockwork clockwork = new Clockwork();
    private final FakeSwitches switches = new FakeSwitches();
    private final ModuleRegistry modules = new ModuleRegistry(switches, new HeardPermissions());
    private final List<Runnable> costly = new ArrayList<>();
    private final OpenPages pages = new OpenPages(() -> {}, clockwork, costly::add);
    private final List<String> seen = new ArrayList<>();
    private final TestModule before = TestModule.repair();

    @BeforeEach
    void somebodyWorksInTheModule_andSomebodyElsewhere() {
        RegistryAccess.with(modules, before);
        modules.follow(pages);
        pages.add(new Seen("repair"));
        pages.add(new Seen("finance"));
    }

    @AfterEach
    void end() {
        clockwork.shutdownNow();
    }

    @Test
    void update_swapsTheModulesPagesFirst_andRenewsEveryMenuOnce() {
        RegistryAccess.without(modules, before);
        RegistryAccess.with(modules, TestModule.repair());
        clockwork.pass(500);
        assertThat(seen).containsExactly("repair left", "repair arrived");

        clockwork.pass(2000);

        assertThat(seen).containsExactly("repair left", "repair arrived", "repair menu", "finance menu");
    }

    @Test
    void moduleThatNobodyWaitsFor_isInTheMenusAtOnce() {
        RegistryAccess.with(modules, new TestModule("rooms"));

        clockwork.pass(0);

        assertThat(seen).containsExactly("repair menu", "finance menu");
    }

    @Test
    void removal_renewsMenusWithinASecond_andClearsThePageWhenTheModuleStaysAway() {
        RegistryAccess.without(modules, before);
        clockwork.pass(1000);
        assertThat(seen).containsExactly("repair left", "repair menu", "finance menu");

        clockwork.pass(5000);

        assertThat(seen).endsWith("repair stayed away");
    }

    @Test
    void homesFollowAfterTheRest_onceForAllThatHappened_andKeepNoPageWaiting() {
        pages.add(new Home());
        RegistryAccess.without(modules, before);
        clockwork.pass(1000);
        RegistryAccess.with(modules, new TestModule("rooms"));
        clockwork.pass(5000);
        pages.switched(Set.of(SampleOffices.KT1));
        assertThat(seen).contains("repair stayed away").doesNotContain("home");

        costly.forEach(Runnable::run);

        assertThat(seen).containsOnlyOnce("home").endsWith("home");
    }

    @Test
    void secondUpdateWithinTheGraceOfTheFirst_doesNotClearThePage() {
        TestModule next = TestModule.repair();
        RegistryAccess.without(modules, before);
        RegistryAccess.with(modules, next);
        clockwork.pass(4000);

        RegistryAccess.without(modules, next);
        clockwork.pass(1500);
        assertThat(seen).doesNotContain("repair stayed away");

        clockwork.pass(5000);
        assertThat(seen).contains("repair stayed away");
    }

    @Test
    void switchingByAnAdministrator_isSeenAtOnce() {
        pages.switched(Set.of(SampleOffices.KT1));

        assertThat(seen).containsExactly("repair menu", "finance menu");
    }

    @Test
    void switchingInOneOffice_leavesThePagesOfTheOthersAlone() {
        Seen elsewhere = new Seen("rooms");
        elsewhere.in(SampleOffices.offices().get(1));
        pages.add(elsewhere);

        pages.switched(Set.of(SampleOffices.KT1));
        assertThat(seen).containsExactly("repair menu", "finance menu");

        pages.switched(Set.of(SampleOffices.KT2));
        assertThat(seen).contains("rooms menu");
    }

    private final class Home implements OpenPages.Page {
        private final OpenSession session = new OpenSession();

        @Override
        public boolean isCostly() {
            return true;
        }

        @Override
        public void switched(UI ui) {
            seen.add("home");
        }

        @Override
        public Optional<UI> getUI() {
            return Optional.of(session.page());
        }
    }

    /** A page that notes what it is told; in each order of pages the notes are the same. */
    private final class Seen implements OpenPages.Page {
        private final OpenSession session = new OpenSession();
        private final String module;

        Seen(String module) {
            this.module = module;
        }

        /** Whose tab works in this office. */
        void in(Office office) {
            var account = new AccountId(13);
            var presence = new UserSession(
                    account,
                    "kt2-13",
                    new UserSession.Owed(false, false),
                    false,
                    0,
                    null,
                    new UserSession.Visit(1, Instant.EPOCH));
            new TabOffice(presence, office, TestCaller.in(office.id()), null, List.of()).keepIn(session.page());
        }

        @Override
        public String module() {
            return module;
        }

        @Override
        public void arrived(UI ui, KnownModule known) {
            seen.add(module + " arrived");
        }

        @Override
        public void left(UI ui) {
            seen.add(module + " left");
        }

        @Override
        public void stayedAway(UI ui) {
            seen.add(module + " stayed away");
        }

        @Override
        public void switched(UI ui) {
            seen.add(module + " menu");
            if (seen.indexOf("finance menu") >= 0 && seen.indexOf("finance menu") < seen.indexOf("repair menu")) {
                seen.remove("finance menu");
                seen.add("finance menu");
            }
        }

        @Override
        public Optional<UI> getUI() {
            return Optional.of(session.page());
        }
    }

    /** Work for later, done when the test says that time has passed. */
    private static final class Clockwork extends ScheduledThreadPoolExecutor {
        private final List<Due> due = new ArrayList<>();

        private long now;

        private record Due(Runnable work, long at, ScheduledFuture<?> future) {}

        Clockwork() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            ScheduledFuture<?> future = super.schedule(work, 1, TimeUnit.DAYS);
            due.add(new Due(work, now + unit.toMillis(delay), future));
            return future;
        }

        void pass(long millis) {
            now += millis;
            List<Due> past = due.stream().filter(one -> one.at() <= now).toList();
            due.removeAll(past);
            past.stream()
                    .filter(one -> !one.future().isCancelled())
                    .forEach(one -> one.work().run());
        }
    }
}
