package org.khet.portal.shell.internal.waiting;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.shell.internal.waiting.WaitingCollector.Found;

/** Records that wait, each a link to its page. */
final class WaitingList extends Div {
    WaitingList(WaitingCollector.Answer answer, List<Found> shown, Locale locale) {
        Texts texts = ShellMessages.in(locale);
        answer.faults().forEach(told -> add(new InlineNotice(told.state(), told.title(), told.text())));
        if (shown.isEmpty() && answer.faults().isEmpty()) {
            Div nothing = new Div(texts.get("shell.waiting.nothing"));
            nothing.addClassName("k-hint");
            add(nothing);
        }
        shown.forEach(found -> add(Links.to(found.waiting().link(), row(found, texts, locale))));
    }

    private static CardRow row(Found found, Texts texts, Locale locale) {
        Texts words = found.module().texts().in(locale);
        var waiting = found.waiting();
        String state = words.get(waiting.state());
        return new CardRow(
                        words.get(waiting.what()),
                        waiting.late()
                                ? new StatusBadge(BadgeTone.LATE, texts.get("shell.waiting.late", state))
                                : new StatusBadge(BadgeTone.WAIT, state),
                        waiting.title(),
                        texts.get(
                                "shell.waiting.since",
                                ScreenDates.in(texts.locale()).listDateTime(waiting.since())),
                        waiting.late())
                .typed(locale);
    }
}
