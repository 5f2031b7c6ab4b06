package org.khet.portal.shell.internal.waiting;

import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The first card of the home page: what waits for the person, late ones first. */
public final class WaitingCard {
    private static final int SHOWN = 5;
    private final WaitingCollector collector;

    /** For the modules of this shell. */
    public WaitingCard(ShellContext shell) {
        this.collector = new WaitingCollector(shell);
    }

    /** Each module is asked once by the same card: what one said stays when another comes or goes. */
    public Section make(Caller caller, Locale locale) {
        Texts texts = ShellMessages.in(locale);
        WaitingCollector.Answer answer = collector.first(caller, locale, SHOWN + 1);
        Section section = new Section(
                texts.get("shell.waiting.title"),
                new WaitingList(answer, answer.found().stream().limit(SHOWN).toList(), locale));
        section.setId("shell-card-waiting");
        if (answer.found().size() > SHOWN) {
            section.action(Links.to(WaitingView.ADDRESS, texts.get("shell.waiting.all")));
        }
        return section;
    }
}
