package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.i18n.Texts;

/** Fields for all by which the account signs in, asked again before a way in changes. */
final class ProofFields extends Div {
    private static final int MOST = 200;
    private final transient Texts texts;
    private final PasswordField current = new PasswordField();
    private final TextField code;

    ProofFields(Texts texts, Proof proof) {
        this.texts = texts;
        getStyle().set("display", "grid").set("gap", "14px");
        current.setId("shell-passkey-current");
        current.setLabel(texts.get("shell.password.current"));
        current.setHelperText(texts.get("shell.provider.help"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setMaxLength(MOST);
        current.setManualValidation(true);
        current.setVisible(proof.password());
        code = CodeFields.code("shell-passkey-code", texts.get("shell.code.label"));
        code.setHelperText(texts.get("shell.code.help"));
        code.setVisible(proof.code());
        add(current, code);
    }

    /** Whether each field has something; else the first that has nothing says so. */
    boolean filled() {
        clear();
        if (current.isVisible() && current.isEmpty()) {
            mark("current", texts.get("shell.passkey.first"));
            return false;
        }
        if (code.isVisible() && code.isEmpty()) {
            mark("code", texts.get("shell.passkey.first"));
            return false;
        }
        return true;
    }

    char[] current() {
        return current.getValue().toCharArray();
    }

    String code() {
        return code.getValue();
    }

    /** Says it at the field; false if it is none of these. */
    boolean mark(String field, String reason) {
        if (field.equals("current")) {
            current.setErrorMessage(reason);
            current.setInvalid(true);
            current.focus();
            return true;
        }
        if (field.equals("code")) {
            CodeFields.mark(code, reason);
            code.focus();
            return true;
        }
        return false;
    }

    private void clear() {
        current.setInvalid(false);
        CodeFields.mark(code, "");
    }
}
