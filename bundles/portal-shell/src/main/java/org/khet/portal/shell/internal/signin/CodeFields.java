package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.textfield.TextField;

/** Fields for one-time codes: one field each, so that pasting and screen readers work. Stateless. */
final class CodeFields {
    private static final int MOST = 40;

    private CodeFields() {}

    static TextField code(String id, String label) {
        TextField field = new TextField(label);
        field.setId(id);
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.setMaxLength(MOST);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.addClassName("k-code");
        field.getElement().setAttribute("autocapitalize", "characters");
        field.getElement().setAttribute("spellcheck", "false");
        return field;
    }

    static void mark(TextField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }
}
