package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The plain frame of pages before the portal's own: a bar, a column, perhaps a foot with the buttons. */
public final class SignInFrame extends Div {
    private final Main page = new Main();
    private final Footer foot = new Footer();

    /** An empty frame; the end of the bar may have something of its own. */
    public SignInFrame(Locale locale, String title, Component... end) {
        addClassName("k-plain");
        Span mark = new Span(ShellMessages.of(locale, "shell.mark"));
        mark.addClassName("k-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div right = new Div(end);
        right.addClassName("k-bar-end");
        Header bar = new Header(mark, new Span(title), right);
        bar.addClassName("k-plain-bar");
        page.addClassName("k-plain-page");
        foot.addClassName("k-plain-foot");
        foot.setVisible(false);
        add(bar, page, foot);
    }

    /** Replaces the content. */
    public SignInFrame page(Component... content) {
        page.removeAll();
        page.add(content);
        return this;
    }

    /** Replaces the foot: a hint, then the buttons, the primary last. */
    public SignInFrame foot(String hint, Component... buttons) {
        foot.removeAll();
        Span words = new Span(hint);
        words.addClassName("k-hint");
        foot.add(words);
        foot.add(buttons);
        foot.setVisible(true);
        return this;
    }
}
