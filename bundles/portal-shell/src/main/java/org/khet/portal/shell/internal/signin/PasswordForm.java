package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Fields for a new password; the server's reasons appear at the field. */
final class PasswordForm extends Div {
    private final transient ShellContext shell;
    private final PasswordField current = new PasswordField();
    private final PasswordField changed = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Locale locale;

    PasswordForm(ShellContext shell, Locale locale, boolean askCurrent) {
        this.shell = shell;
        this.locale = locale;
        Texts texts = ShellMessages.in(locale);
        prepare(current, "current", Autocomplete.CURRENT_PASSWORD, texts);
        prepare(changed, "changed", Autocomplete.NEW_PASSWORD, texts);
        prepare(again, "again", Autocomplete.NEW_PASSWORD, texts);
        changed.setHelperText(texts.get("shell.password.help"));
        current.setVisible(askCurrent);
        addClassName("k-password");
        getStyle().set("display", "grid").set("gap", "12px").set("max-width", "420px");
        add(current, changed, again);
    }

    private static void prepare(PasswordField field, String key, Autocomplete kind, Texts texts) {
        field.setId("shell-password-" + key);
        field.setLabel(texts.get("shell.password." + key));
        field.setAutocomplete(kind);
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(200);
        field.setWidthFull();
        field.setManualValidation(true);
    }

    /** Changes the password; the new stamp, or -1 when a field was refused and says so. */
    long save(AccountId account) {
        mark(current, "");
        mark(changed, "");
        mark(again, "");
        if (!changed.getValue().equals(again.getValue())) {
            mark(again, ShellMessages.of(locale, "shell.password.differ"));
            again.focus();
            return -1;
        }
        try {
            return shell.entrance()
                    .signIn()
                    .changePassword(
                            account,
                            current.getValue().toCharArray(),
                            changed.getValue().toCharArray());
        } catch (Rejected refused) {
            for (Problem problem : refused.problems()) {
                mark(
                        problem.field().equals("current") ? current : changed,
                        shell.faults().sentence(problem, locale));
            }
            return -1;
        }
    }

    /** Changes the password of the present person and notes it in the session; false when a field was refused. */
    boolean save(UserSession presence, com.vaadin.flow.server.VaadinSession session) {
        long stamp = save(presence.account());
        if (stamp < 0) {
            return false;
        }
        shell.entrance().goesOn(presence.changed(stamp), session);
        return true;
    }

    private static void mark(PasswordField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }
}
