package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The own passkeys: a list, and a new one after all by which the account signs in was typed again. */
final class OwnPasskeyList extends Div {
    private final transient ShellContext shell;
    private final UI ui;
    private final transient UserSession presence;
    private final transient Runnable changed;
    private final transient Texts texts;
    private final TextField name = new TextField();
    private final ProofFields proofs;

    OwnPasskeyList(ShellContext shell, UI ui, UserSession presence, Runnable changed) {
        this.shell = shell;
        this.ui = ui;
        this.presence = presence;
        this.changed = changed;
        this.texts = ShellMessages.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "14px").set("max-width", "560px");
        Proof proof = passkeys().proof(presence.account());
        List<Passkey> own = passkeys().of(presence.account());
        this.proofs = new ProofFields(texts, proof);
        boolean ready = passkeys().offer() == Passkeys.Offer.READY;
        if (!ready) {
            note(passkeys().offer() == Passkeys.Offer.NOT_SET_UP ? "off" : "unsuitable");
        } else if (!proof.possible()) {
            note("only");
        }
        list(own);
        if (proof.possible() && (ready || !own.isEmpty())) {
            add(proofs);
        }
        if (proof.possible() && ready) {
            adding();
        }
    }

    private void note(String key) {
        String start = "shell.passkey." + key;
        add(new InlineNotice(
                BadgeTone.RUN,
                texts.get(start + ".title"),
                texts.get(start + ".text", passkeys().address())));
    }

    private void list(List<Passkey> own) {
        UnorderedList list = new UnorderedList();
        list.setId("shell-passkey-list");
        list.addClassName("k-sessions");
        list.getStyle().set("list-style", "none").set("padding", "0").set("margin", "0");
        own.forEach(one -> list.add(new PasskeyRow(
                texts,
                shell.directory().words(ui.getLocale()),
                one,
                fresh -> telling(() -> {
                    passkeys().rename(presence.account(), one.id(), fresh);
                    changed.run();
                }),
                () -> remove(one))));
        if (!own.isEmpty()) {
            add(list);
        }
    }

    private void adding() {
        name.setId("shell-passkey-name");
        name.setLabel(texts.get("shell.passkey.name"));
        name.setHelperText(texts.get("shell.passkey.name.help"));
        name.setMaxLength(Passkeys.MOST_NAME);
        name.setManualValidation(true);
        Button add = new Button(texts.get("shell.passkey.add"), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("shell-passkey-add");
        addComponentAtIndex(indexOf(proofs), name);
        add(add);
    }

    private void begin() {
        telling(() -> {
            if (name.getValue().isBlank()) {
                mark(texts.get("shell.passkey.name.empty"));
            } else if (proofs.filled()) {
                Question question =
                        passkeys().beginAdding(presence.account(), name.getValue(), proofs.current(), proofs.code());
                new PasskeyBrowser(shell, ui)
                        .create(question, (asked, answer) -> telling(() -> add(asked, answer)), this::tell);
            }
        });
    }

    /** The browser has answered. */
    void add(Question question, String answer) {
        goOn(passkeys().add(question, answer));
        Toast.tell(texts.get("shell.passkey.added"));
    }

    private void remove(Passkey one) {
        telling(() -> {
            if (proofs.filled()) {
                goOn(passkeys().remove(presence.account(), one.id(), proofs.current(), proofs.code()));
                Toast.tell(texts.get("shell.passkey.removed"));
            }
        });
    }

    private void goOn(long stamp) {
        shell.entrance().goesOn(presence.stamped(stamp), ui.getSession());
        changed.run();
    }

    private void telling(Runnable work) {
        name.setInvalid(false);
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!(e instanceof Rejected refused) || !marked(refused.problems().getFirst())) {
                tell(shell.faults().tell(e, "passkey", ui.getLocale()));
            }
        }
    }

    private boolean marked(Problem problem) {
        String reason = shell.faults().sentence(problem, ui.getLocale());
        if (problem.field().equals("name")) {
            mark(reason);
            return true;
        }
        return proofs.mark(problem.field(), reason);
    }

    private void mark(String reason) {
        name.setErrorMessage(reason);
        name.setInvalid(true);
        name.focus();
    }

    private void tell(FaultMessage told) {
        Toast.warn(told, ui.getLocale());
    }

    private Passkeys passkeys() {
        return shell.entrance().passkeys();
    }
}
