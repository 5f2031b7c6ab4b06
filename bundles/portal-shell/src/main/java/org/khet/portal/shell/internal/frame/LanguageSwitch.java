package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Consumer;
import org.khet.portal.shell.internal.text.ShellLanguages;
import org.khet.portal.shell.internal.text.ShellMessages;

/** ไทย | EN, switched in place. */
public final class LanguageSwitch extends Div {
    /** With what a choice does. */
    public LanguageSwitch(Locale present, Consumer<Locale> choose) {
        addClassName("k-language");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", ShellMessages.of(present, "shell.language.label"));
        for (Locale locale : ShellLanguages.ALL) {
            String code = locale.getLanguage();
            NativeButton button = new NativeButton(code.equals("th") ? "ไทย" : "EN", click -> choose.accept(locale));
            button.setId("shell-language-" + code);
            button.getElement().setAttribute("lang", code);
            button.getElement().setAttribute("aria-label", code.equals("th") ? "ภาษาไทย" : "English");
            button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(present.getLanguage())));
            add(button);
        }
    }
}
