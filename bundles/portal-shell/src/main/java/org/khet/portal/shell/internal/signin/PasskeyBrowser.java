package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Asks this browser for a passkey: one question at a time, kept in its session; whatever it answers, that does not count twice. */
final class PasskeyBrowser {
    private final ShellContext shell;
    private final UI ui;

    PasskeyBrowser(ShellContext shell, UI ui) {
        this.shell = shell;
        this.ui = ui;
    }

    /** For a new passkey. */
    void create(Question question, BiConsumer<Question, String> answered, Consumer<FaultMessage> refused) {
        ask("create", question, answered, refused);
    }

    /** For one that there is. */
    void get(Question question, BiConsumer<Question, String> answered, Consumer<FaultMessage> refused) {
        ask("get", question, answered, refused);
    }

    private void ask(
            String how, Question question, BiConsumer<Question, String> answered, Consumer<FaultMessage> refused) {
        ui.getSession().setAttribute(Question.class, question);
        ui.getPage().addJavaScript("context://shell/khet-passkey.js");
        ui.getPage()
                .executeJs("return window.khetPasskey[$0](JSON.parse($1))", how, question.options())
                .then(
                        String.class,
                        answer -> take(ui.getSession())
                                .ifPresentOrElse(
                                        asked -> answered.accept(asked, answer),
                                        () -> refused.accept(told("cancelled"))),
                        refusal -> {
                            Optional<Question> _ = take(ui.getSession());
                            refused.accept(told(reason(refusal)));
                        });
    }

    /** The question that waits in this browser; it waits no longer. */
    static Optional<Question> take(VaadinSession session) {
        Optional<Question> question = Optional.ofNullable(session.getAttribute(Question.class));
        session.setAttribute(Question.class, null);
        return question;
    }

    /** By the names of WebAuthn; what people did not allow and what came too late have one name. */
    private static String reason(String refusal) {
        if (refusal.contains("InvalidStateError")) {
            return "there";
        }
        return refusal.contains("SecurityError") || refusal.contains("NotSupportedError") ? "elsewhere" : "cancelled";
    }

    private FaultMessage told(String reason) {
        String key = "shell.passkey." + reason;
        return new FaultMessage(
                BadgeTone.NEAR,
                ShellMessages.of(ui.getLocale(), key + ".title"),
                ShellMessages.of(
                        ui.getLocale(),
                        key + ".text",
                        shell.entrance().passkeys().address()));
    }
}
