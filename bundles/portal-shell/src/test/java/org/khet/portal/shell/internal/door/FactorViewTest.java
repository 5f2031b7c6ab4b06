package org.khet.portal.shell.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.draft.Drafts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.mail.Mails;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.Onlooking;
import org.khet.portal.api.security.SecondFactor.Standing;
import org.khet.portal.api.security.Sessions;
import org.khet.portal.api.security.SignIn;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.shell.internal.fault.FaultDesk;
import org.khet.portal.shell.internal.ground.Desk;
import org.khet.portal.shell.internal.ground.Directory;
import org.khet.portal.shell.internal.ground.OfficeDays;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.ground.Structure;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.Choosing;
import org.khet.portal.shell.internal.session.Entrance;
import org.khet.portal.shell.internal.session.FakeFactor;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.Presence;
import org.khet.portal.shell.internal.word.Catalogs;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A person scans the picture with the phone and types what the app shows. Source: core CORE-16. */
class FactorViewTest {
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeFactor factor = new FakeFactor();
    private final OpenSession browser = new OpenSession();
    private final UI page = browser.page();
    private final FactorView view = new FactorView(shell());

    @BeforeEach
    void signedIn() {
        browser.locked(() -> {
            new Presence(
                            new AccountId(13),
                            "kt1-13",
                            new Presence.Owed(false, false),
                            false,
                            1,
                            null,
                            new Presence.Visit(7, clock.instant()))
                    .keepIn(browser);
            view.localeChange(new LocaleChangeEvent(page, TextCatalog.THAI));
        });
    }

    @Test
    void otherLanguage_keepsTheSecretThatWasScanned() {
        String secret = find(Span.class, "shell-factor-secret").getText();

        browser.locked(() -> view.localeChange(new LocaleChangeEvent(page, Locale.ENGLISH)));

        assertThat(find(Span.class, "shell-factor-secret").getText()).isEqualTo(secret);
        assertThat(factor.begun).isEqualTo(1);
    }

    @Test
    void setUpInAnotherBrowserMeanwhile_asksForTheCodeInForce() {
        assertThat(find(TextField.class, "shell-factor-current").isVisible()).isFalse();
        factor.standing = new Standing(true, false, clock.instant(), 10);

        confirm();
        TextField current = find(TextField.class, "shell-factor-current");
        assertThat(current.isVisible()).isTrue();
        assertThat(current.isInvalid()).isTrue();

        current.setValue("111111");
        confirm();
        assertThat(factor.standing.unused()).isEqualTo(1);
        assertThat(all().filter(part -> has(part, "shell-factor-current"))).isEmpty();
    }

    private void confirm() {
        browser.locked(() -> find(Button.class, "shell-factor-confirm").click());
    }

    private <C extends Component> C find(Class<C> type, String id) {
        return all().filter(part -> has(part, id)).findFirst().map(type::cast).orElseThrow();
    }

    private static boolean has(Component part, String id) {
        return part.getId().equals(Optional.of(id));
    }

    private Stream<Component> all() {
        return below(view);
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(FactorViewTest::below));
    }

    private Shell shell() {
        var modules = new ModuleRegistry(new FakeSwitches(), new HeardPermissions());
        var entrance = new Entrance(
                unused(SignIn.class),
                unused(Sessions.class),
                unused(Callers.class),
                unused(Offices.class),
                new Choosing(
                        unused(Preferences.class), factor, unused(DirectoryAccounts.class), unused(Onlooking.class)));
        var directory = new Directory(
                new Structure(unused(Units.class), unused(ProcessOwners.class)),
                unused(People.class),
                unused(Callers.class),
                unused(Settings.class),
                new OfficeDays(unused(SchoolYears.class), clock));
        return new Shell(
                modules,
                entrance,
                directory,
                new Desk(unused(Drafts.class), unused(Notices.class), unused(Mails.class)),
                new FaultDesk(clock, new Catalogs(modules)));
    }

    /** Answers nothing; the story asks it nothing. */
    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                FactorViewTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
}
