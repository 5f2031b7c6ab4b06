package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.testkit.Clocks;

/** Half past eight, and the whole office comes in at once. */
class SignInViewTest {
    private final FakeSignIn door = new FakeSignIn();
    private final OpenSession browser = new OpenSession();
    private final UI page = browser.page();
    private final SignInView view = new SignInView(TestShell.with(Clocks.at("2026-11-20T08:30"), door));

    @BeforeEach
    void opened() {
        UI.setCurrent(page);
    }

    @AfterEach
    void left() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    th | ขณะนี้มีผู้เข้าระบบพร้อมกันจำนวนมาก | ไม่ต้องกรอกข้อมูลใหม่
                    en | Many people are signing in at this moment | Nothing needs to be typed again
                    """)
    void whenManySignIn_thePageSaysSo_keepsWhatWasTyped_andPressesAgainByItself(
            String language, String title, String text) {
        show(Locale.forLanguageTag(language));
        door.answers.add(new SignInResult.ManyAtOnce());
        door.answers.add(new SignInResult.Refused(4, Duration.ZERO));
        browser.locked(() -> {
            find(TextField.class, "shell-signin-name").setValue("kt1-13");
            find(PasswordField.class, "shell-signin-password").setValue("autumn leaves");
        });

        press();

        assertThat(words()).contains(title, text);
        assertThat(pressesAgain()).hasSize(1);
        assertThat(find(Button.class, "shell-signin-enter").isEnabled()).isTrue();

        press(); // as the page does in a few seconds

        assertThat(door.tries).containsExactly("kt1-13 autumn leaves", "kt1-13 autumn leaves");
        assertThat(words()).doesNotContain(title);
        assertThat(pressesAgain()).as("a wrong password is not tried again").isEmpty();
        assertThat(find(TextField.class, "shell-signin-name").getValue()).isEqualTo("kt1-13");
        assertThat(find(PasswordField.class, "shell-signin-password").getValue())
                .isEmpty();
    }

    private void show(Locale locale) {
        browser.locked(() -> {
            page.setLocale(locale);
            page.add(view);
            view.localeChange(new LocaleChangeEvent(page, locale));
        });
    }

    private void press() {
        browser.locked(() -> find(Button.class, "shell-signin-enter").click());
    }

    /** What the browser is asked since the last look: to press the button once more. */
    private List<PendingJavaScriptInvocation> pressesAgain() {
        browser.shown();
        browser.lock();
        try {
            return page.getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(one -> one.getInvocation().getExpression().contains("#shell-signin-enter"))
                    .toList();
        } finally {
            browser.unlock();
        }
    }

    private String words() {
        return view.getElement().getTextRecursively();
    }

    private <C extends Component> C find(Class<C> type, String id) {
        return below(view)
                .filter(part -> part.getId().equals(Optional.of(id)))
                .findFirst()
                .map(type::cast)
                .orElseThrow();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(SignInViewTest::below));
    }
}
