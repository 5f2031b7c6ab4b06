package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.khet.portal.shell.internal.text.ShellLanguages;

/** ไทย · English at the foot of the sign-in page. */
final class LanguageLinks extends Span {
    LanguageLinks(Locale present, Consumer<Locale> choose) {
        for (Locale locale : ShellLanguages.ALL) {
            String code = locale.getLanguage();
            String word = code.equals("th") ? "ไทย" : "English";
            if (getChildren().findAny().isPresent()) {
                add(new Span(" · "));
            }
            if (code.equals(present.getLanguage())) {
                Span here = new Span(word);
                here.getElement().setAttribute("aria-current", "true");
                add(here);
            } else {
                NativeButton link = new NativeButton(word, click -> choose.accept(locale));
                link.addClassName("k-link");
                link.setId("shell-signin-language-" + code);
                link.getElement().setAttribute("lang", code);
                add(link);
            }
        }
    }
}
