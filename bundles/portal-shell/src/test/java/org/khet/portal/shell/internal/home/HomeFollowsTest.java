package org.khet.portal.shell.internal.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.ShownTexts;

/** Whoever has the home page open reads the new notice and the new figures without loading it again. */
class HomeFollowsTest {
    private static final Permission SEE = Permission.of("repair:ticket:view");
    private static final TestCaller HEAD = TestCaller.of(SampleOffices.KT1, 12).with(SEE);
    private final AtomicInteger open = new AtomicInteger(3);
    private final List<String> closed = new ArrayList<>();
    private final OneOffice notices = new OneOffice();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final OpenSession session = new OpenSession();
    private final ShellContext shell = TestShell.with(
            Clocks.at("2026-11-20T09:30"),
            RegistryAccess.with(
                    new ModuleRegistry(
                            new FakeSwitches().turn(SampleOffices.KT1, "repair", true), new HeardPermissions()),
                    desk()),
            notices);
    private final HomeView home = new HomeView(shell, new OpenPages(() -> {}, later, Runnable::run));

    @BeforeEach
    void headOpensTheHomePage() {
        var presence = new UserSession(
                new AccountId(12),
                "kt1-12",
                new UserSession.Owed(false, false),
                false,
                0,
                null,
                new UserSession.Visit(1, Instant.EPOCH));
        session.locked(() -> {
            session.page().setLocale(TextCatalog.THAI);
            new TabOffice(presence, SampleOffices.offices().getFirst(), HEAD, null, List.of()).keepIn(session.page());
            session.page().add(home);
        });
        session.shown();
    }

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    @Test
    void newNoticeAndNewFigureStandThere_withoutAReload() {
        assertThat(ShownTexts.of(home)).contains("3 เรื่องรอรับ").noneMatch(text -> text.contains("ซ-4/2570"));

        open.set(4);
        notices.come("ซ-4/2570");
        session.shown();

        assertThat(ShownTexts.of(home))
                .contains("4 เรื่องรอรับ")
                .doesNotContain("3 เรื่องรอรับ")
                .anyMatch(text -> text.contains("ซ-4/2570"));
        assertThat(closed).as("the card before no longer follows anything").containsExactly("card");
    }

    @Test
    void whatSaysTheSame_staysWhereItIs_soThatNobodyLosesTheFocus() {
        Component before = cards();

        notices.changed();
        session.shown();

        assertThat(cards()).isSameAs(before);
    }

    @Test
    void pageThatWasLeft_isNotToldAnyMore() {
        session.locked(() -> session.page().remove(home));

        assertThat(notices.followers).isEmpty();
    }

    private Component cards() {
        return home.getChildren()
                .filter(part -> part.hasClassName("k-cards"))
                .findFirst()
                .orElseThrow();
    }

    private PortalModule desk() {
        return new PortalModule() {
            @Override
            public ModuleId id() {
                return new ModuleId("repair");
            }

            @Override
            public TextCatalog texts() {
                return TextCatalog.load(TestModule.class.getClassLoader(), "repair");
            }

            @Override
            public List<CardEntry> cards() {
                return List.of(new CardEntry("open", SEE, 10, request -> {
                    request.onClose(() -> closed.add("card"));
                    return new Span(open.get() + " เรื่องรอรับ");
                }));
            }
        };
    }

    /** Notices of one person. */
    private static final class OneOffice implements Notices {
        private final List<Notice> all = new ArrayList<>();
        private final List<Runnable> followers = new ArrayList<>();

        void come(String number) {
            all.addFirst(new Notice(
                    all.size() + 1L,
                    "repair.ticket.received",
                    Map.of("number", number),
                    "repair/tickets/4",
                    Instant.parse("2026-11-20T02:31:00Z"),
                    null));
            changed();
        }

        void changed() {
            List.copyOf(followers).forEach(Runnable::run);
        }

        @Override
        public Map<String, Choice> choices(Caller caller) {
            return Map.of();
        }

        @Override
        public void choose(Caller caller, String type, Choice choice) {}

        @Override
        public List<Notice> latest(Caller caller, int limit) {
            return all.stream().limit(limit).toList();
        }

        @Override
        public int unread(Caller caller) {
            return all.size();
        }

        @Override
        public void read(Caller caller, long id) {}

        @Override
        public void readAll(Caller caller) {}

        @Override
        public Subscription follow(Caller caller, Runnable changed) {
            followers.add(changed);
            return () -> followers.remove(changed);
        }
    }
}
