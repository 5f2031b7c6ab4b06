package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import tools.jackson.databind.node.StringNode;

/** A clerk keeps the own passkeys, and comes in by one. */
class PasskeysTest {
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakePasskeys passkeys = new FakePasskeys();
    private final OpenSession browser = new OpenSession();
    private final UI page = browser.page();
    private final ShellContext shell = TestShell.with(clock, passkeys, TestShell.unused(Sessions.class));
    private final PasskeysView own = new PasskeysView(shell);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void signedIn() {
        UI.setCurrent(page);
        browser.locked(() -> new UserSession(
                        new AccountId(13),
                        "kt1-13",
                        new UserSession.Owed(false, false),
                        false,
                        1,
                        null,
                        new UserSession.Visit(7, clock.instant()))
                .keepIn(browser));
    }

    @AfterEach
    void leaves() {
        UI.setCurrent(null);
    }

    @Test
    void wrongPassword_isSaidAtTheField_andTheBrowserIsNotAsked() {
        show(TextCatalog.THAI);

        add("guessed");

        assertThat(find(PasswordField.class, "shell-passkey-current").isInvalid())
                .isTrue();
        assertThat(asked()).isEmpty();
    }

    @Test
    void nothingTyped_countsAsNoTry() {
        show(TextCatalog.THAI);

        browser.locked(() -> find(Button.class, "shell-passkey-remove-7").click());

        assertThat(find(PasswordField.class, "shell-passkey-current").isInvalid())
                .isTrue();
        assertThat(passkeys.own).hasSize(1);
    }

    @Test
    void browserIsAskedForANewOne_andThisSessionGoesOn() {
        show(TextCatalog.THAI);
        add("right");

        answer(asked().getLast(), "made");

        assertThat(passkeys.done).containsExactly("added with made");
        assertThat(presence().stamp()).isEqualTo(FakePasskeys.STAMP);
    }

    @Test
    void secondAnswerToOneQuestionIsNotTaken() {
        show(TextCatalog.THAI);
        add("right");
        PendingJavaScriptInvocation first = asked().getLast();
        add("right");
        PendingJavaScriptInvocation second = asked().getLast();

        answer(second, "made");
        answer(first, "made before");

        assertThat(passkeys.done).containsExactly("added with made");
    }

    @Test
    void ownOneGetsAnotherName_andGoes() {
        show(TextCatalog.THAI);

        browser.locked(() -> {
            find(Button.class, "shell-passkey-rename-7").click();
            find(TextField.class, "shell-passkey-name-7").setValue("เครื่องที่โต๊ะ");
            find(Button.class, "shell-passkey-save-7").click();
        });
        assertThat(passkeys.own)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("เครื่องที่โต๊ะ"));

        browser.locked(() -> {
            find(PasswordField.class, "shell-passkey-current").setValue("right");
            find(Button.class, "shell-passkey-remove-7").click();
        });
        assertThat(passkeys.own).isEmpty();
        assertThat(presence().stamp()).isEqualTo(FakePasskeys.STAMP);
    }

    @Test
    void pageSaysWhyThereAreNone_inBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            for (Passkeys.Offer offer : Passkeys.Offer.values()) {
                passkeys.offer = offer;
                passkeys.proof = new Proof(false, false);
                show(locale);
                assertThat(words()).doesNotContain("[shell.").contains("k-note");
                assertThat(words().contains("https://khet.test")).isEqualTo(offer == Passkeys.Offer.UNSUITABLE);
                assertThat(words()).doesNotContain("shell-passkey-add");
            }
        }
    }

    @Test
    void whoComesInByOneIsToldOfAPause() {
        PasskeyEntry entry = entry();

        browser.locked(entry::click);
        answer(asked().getLast(), "signed");

        assertThat(passkeys.done).containsExactly("arrived with signed");
        assertThat(told).containsExactly("ลองผิดหลายครั้ง พักการเข้าระบบ 5 นาที");
    }

    @Test
    void whoCancelsIsTold_andNothingIsAnswered() {
        PasskeyEntry entry = entry();

        browser.locked(entry::click);
        browser.locked(() -> asked().getLast().completeExceptionally(StringNode.valueOf("Error: NotAllowedError")));

        assertThat(told).containsExactly("ไม่ได้ใช้พาสคีย์ ยกเลิกหรือหมดเวลา");
        assertThat(passkeys.done).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoButton() {
        passkeys.offer = Passkeys.Offer.UNSUITABLE;

        assertThat(entry().isVisible()).isFalse();
    }

    private PasskeyEntry entry() {
        page.setLocale(TextCatalog.THAI);
        return new PasskeyEntry(shell, page, Runnable::run, (FaultMessage words) -> told.add(words.title()));
    }

    private void show(Locale locale) {
        browser.locked(() -> own.localeChange(new LocaleChangeEvent(page, locale)));
    }

    private void add(String password) {
        browser.locked(() -> {
            find(TextField.class, "shell-passkey-name").setValue("เครื่องใหม่");
            find(PasswordField.class, "shell-passkey-current").setValue(password);
            find(Button.class, "shell-passkey-add").click();
        });
    }

    private List<PendingJavaScriptInvocation> asked() {
        browser.lock();
        try {
            return page.getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(one -> one.getInvocation().getExpression().contains("khetPasskey"))
                    .toList();
        } finally {
            browser.unlock();
        }
    }

    private void answer(PendingJavaScriptInvocation question, String answer) {
        browser.locked(() -> question.complete(StringNode.valueOf(answer)));
    }

    private UserSession presence() {
        browser.lock();
        try {
            return UserSession.in(browser).orElseThrow();
        } finally {
            browser.unlock();
        }
    }

    private String words() {
        return own.getElement().getOuterHTML();
    }

    private <C extends Component> C find(Class<C> type, String id) {
        return below(own)
                .filter(part -> part.getId().equals(Optional.of(id)))
                .findFirst()
                .map(type::cast)
                .orElseThrow();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(PasskeysTest::below));
    }
}
