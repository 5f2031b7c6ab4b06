package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.SecondFactor.FactorStatus;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.FakeFactor;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** A person scans the picture with the phone and types what the app shows. Source: core CORE-16. */
class FactorViewTest {
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeFactor factor = new FakeFactor();
    private final OpenSession browser = new OpenSession();
    private final UI page = browser.page();
    private final FactorView view =
            new FactorView(TestShell.with(clock, factor, TestShell.unused(IdentityProviders.class)));

    @BeforeEach
    void signedIn() {
        browser.locked(() -> {
            new UserSession(
                            new AccountId(13),
                            "kt1-13",
                            new UserSession.Owed(false, false),
                            false,
                            1,
                            null,
                            new UserSession.Visit(7, clock.instant()))
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
        factor.standing = new FactorStatus(true, false, clock.instant(), 10);

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
}
