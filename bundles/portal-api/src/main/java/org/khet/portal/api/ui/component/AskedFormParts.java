package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;

/**
 * The form by which a record of a module asks schools, as its pages show it. The module's texts begin with one key:
 * {@code <texts>.fill}, {@code show}, {@code owed} ({0} name of the form), {@code sent} ({1} day), {@code board} ({1} sent of {2}) and
 * {@code title}. Source: core CORE-53; kinds-processes.md §4.
 *
 * @param texts key before those of the texts, e.g. {@code rounds.form}
 * @param id    of the button
 */
public record AskedFormParts(String texts, String id) {
    /** The way of a school to its form. */
    public Button button(ViewRequest request, AskedForm asked, SchoolAnswer answer) {
        Button button = new Button(
                request.texts().get(texts + (answer.sent() ? ".show" : ".fill"), asked.name()),
                Icons.of("file-text"),
                click -> request.open(answer.link()));
        button.setId(id);
        return button;
    }

    /** Whether the school has sent it. */
    public InlineNotice notice(Texts words, AskedForm asked, SchoolAnswer answer) {
        String day =
                answer.sentOn().map(ScreenDates.in(words.locale())::listDate).orElse("");
        return answer.sent()
                ? new InlineNotice(BadgeTone.DONE, words.get(texts + ".sent", asked.name(), day), "")
                : new InlineNotice(BadgeTone.NEAR, words.get(texts + ".owed", asked.name()), "");
    }

    /** How many schools have sent it, with the way to what they answered. */
    public Section board(Texts words, AskedForm asked) {
        return new Section(
                words.get(texts + ".title"),
                new Div(Links.to(
                        asked.asked().link(),
                        words.get(
                                texts + ".board",
                                asked.name(),
                                NumberFormatter.whole(asked.asked().sent()),
                                NumberFormatter.whole(asked.asked().asked())))));
    }
}
