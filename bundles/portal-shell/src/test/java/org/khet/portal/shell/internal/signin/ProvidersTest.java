package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.IdentityProviders.Answer;
import org.khet.portal.api.admin.security.IdentityProviders.Connecting;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.admin.security.IdentityProviders.SignInWays;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.FakeFactor;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** A clerk connects the own account with the ministry, and comes back from there. */
class ProvidersTest {
    private static final AccountId CLERK = new AccountId(13);
    private static final Answer ANSWER = new Answer("ministry", "s", "code", "", "");
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeProviders providers = new FakeProviders();
    private final OpenSession browser = new OpenSession();
    private final UI page = browser.page();
    private final ShellContext shell = TestShell.with(clock, new FakeFactor(), providers);
    private final ConnectedProvidersView own = new ConnectedProvidersView(shell);

    @BeforeEach
    void signedIn() {
        present(false);
        providers.standing = new SignInWays(List.of("ministry"), true);
    }

    @Test
    void wrongPassword_isSaidAtTheField_andNothingChanges() {
        show();

        press("shell-provider-disconnect-ministry", "guessed");

        assertThat(find(PasswordField.class, "shell-provider-current").isInvalid())
                .isTrue();
        assertThat(providers.done).isEmpty();
    }

    @Test
    void connectionEnds_andThisBrowserGoesOn() {
        show();

        press("shell-provider-disconnect-ministry", "right");

        assertThat(providers.done).containsExactly("disconnected from ministry");
        assertThat(presence().stamp()).isEqualTo(FakeProviders.STAMP);
        assertThat(find(Button.class, "shell-provider-connect-ministry").isVisible())
                .isTrue();
    }

    @Test
    void whoHasNoPassword_isToldWhoGivesOne_andPressesNothing() {
        providers.standing = new SignInWays(List.of("ministry"), false);

        show();

        assertThat(below(own).filter(Button.class::isInstance).filter(one -> has(one, "shell-provider")))
                .isEmpty();
        assertThat(below(own).filter(PasswordField.class::isInstance)).isEmpty();
    }

    @Test
    void backFromThere_theAccountIsConnected_once() {
        browser.locked(() -> browser.setAttribute(Journey.class, FakeProviders.journey(new Connecting(CLERK, 1))));

        comeBack();
        comeBack();

        assertThat(providers.done).containsExactly("connected by code");
        assertThat(presence().stamp()).isEqualTo(FakeProviders.STAMP);
    }

    @Test
    void journeyOfSomebodyElse_orNone_connectsNothing() {
        comeBack();
        browser.locked(
                () -> browser.setAttribute(Journey.class, FakeProviders.journey(new Connecting(new AccountId(99), 1))));
        comeBack();

        assertThat(providers.done).isEmpty();
        assertThat(presence().stamp()).isEqualTo(1);
    }

    @Test
    void whoCameInMeanwhile_isNotSignedInOverIt() {
        browser.locked(() -> browser.setAttribute(Journey.class, FakeProviders.journey(null)));

        comeBack();

        assertThat(presence().account()).isEqualTo(CLERK);
    }

    @Test
    void invitedPerson_owesNoPasswordAfterConnecting() {
        present(true);
        providers.standing = new SignInWays(List.of(), false);
        browser.locked(() -> below(new ProvidersInstead(shell, page, presence()))
                .filter(part -> has(part, "shell-provider-instead-ministry"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click());

        comeBack();

        assertThat(providers.done).containsExactly("connected by code");
        assertThat(presence().changePassword()).isFalse();
        assertThat(presence().stamp()).isEqualTo(FakeProviders.STAMP);
    }

    private void present(boolean byLink) {
        browser.locked(() -> new UserSession(
                        CLERK,
                        "kt1-13",
                        new UserSession.Owed(byLink, false),
                        byLink,
                        1,
                        null,
                        new UserSession.Visit(7, clock.instant()))
                .keepIn(browser));
    }

    private UserSession presence() {
        browser.lock();
        try {
            return UserSession.in(browser).orElseThrow();
        } finally {
            browser.unlock();
        }
    }

    private void show() {
        browser.locked(() -> own.localeChange(new LocaleChangeEvent(page, TextCatalog.THAI)));
    }

    private void comeBack() {
        browser.locked(() -> new ProviderReturnView(shell).back(page, ANSWER));
    }

    private void press(String id, String password) {
        browser.locked(() -> {
            find(PasswordField.class, "shell-provider-current").setValue(password);
            find(Button.class, id).click();
        });
    }

    private <C extends Component> C find(Class<C> type, String id) {
        return below(own)
                .filter(part -> part.getId().equals(Optional.of(id)))
                .findFirst()
                .map(type::cast)
                .orElseThrow();
    }

    private static boolean has(Component part, String start) {
        return part.getId().filter(id -> id.startsWith(start)).isPresent();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(ProvidersTest::below));
    }
}
