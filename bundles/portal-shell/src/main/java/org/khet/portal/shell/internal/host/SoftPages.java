package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.fault.FaultStop;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.module.Answer;
import org.khet.portal.shell.internal.word.Words;

/** Calm pages in place of a view: no right, switched off, gone, not found, failed. DESIGN §4.1, §5. */
final class SoftPages {
    private final Locale locale;

    SoftPages(Locale locale) {
        this.locale = locale;
    }

    /**
     * The page for an address that cannot be opened.
     *
     * @param givers names of those who give rights, empty when nobody is known
     */
    Component of(Answer answer, String givers) {
        return switch (answer) {
            case Answer.Forbidden forbidden -> forbidden(forbidden, givers);
            case Answer.Off off -> stop(State.IDLE, "package-x", "off", name(off));
            default -> stop(State.IDLE, "search-x", "missing", "");
        };
    }

    private Component forbidden(Answer.Forbidden forbidden, String givers) {
        String view =
                title(forbidden.module().id().value() + "." + forbidden.view().name(), forbidden);
        String key = givers.isEmpty() ? "shell.stop.forbidden.text" : "shell.stop.forbidden.ask";
        return page(new FullStop(
                        State.NEAR,
                        "lock",
                        Words.of(locale, "shell.stop.forbidden.title"),
                        Words.of(locale, key, view, givers),
                        home())
                .asPage());
    }

    /** The page of a module that went away and did not come back. */
    Component gone(String module) {
        return stop(State.WAIT, "package-x", "gone", module);
    }

    /** The page of a record that is of another office of the same account. */
    Component elsewhere(Office office, Runnable go) {
        String name = Words.in(locale).choose(office.shortName(), office.nameEnglish());
        Button open = new Button(Words.of(locale, "shell.stop.elsewhere.open", name), click -> go.run());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setId("shell-elsewhere-open");
        return page(new FullStop(
                        State.RUN,
                        "building-2",
                        Words.of(locale, "shell.stop.elsewhere.title", name),
                        Words.of(locale, "shell.stop.elsewhere.text"),
                        open)
                .asPage());
    }

    /** The page of a view that failed. */
    Component failed(Told told) {
        return new FaultStop(told, locale);
    }

    /** Text that the present version has no field for, to be copied. */
    Component leftOver(Iterable<Field> fields) {
        Facts facts = new Facts();
        for (Field field : fields) {
            facts.fact(field.label(), field.value());
        }
        return new CalmNote(
                        State.IDLE,
                        Words.of(locale, "shell.draft.left.title"),
                        Words.of(locale, "shell.draft.left.text"))
                .with(facts);
    }

    /** Text of the page's browser tab. */
    String pageTitle(Answer answer) {
        return Words.of(
                locale,
                switch (answer) {
                    case Answer.Forbidden forbidden -> "shell.stop.forbidden.title";
                    case Answer.Off off -> "shell.stop.off.page";
                    default -> "shell.stop.missing.title";
                });
    }

    private String title(String key, Answer.Forbidden forbidden) {
        return forbidden.module().texts().in(locale).get(key + ".title");
    }

    private String name(Answer.Off off) {
        return off.module().texts().in(locale).get(off.module().id().value() + ".title");
    }

    private Component stop(State state, String icon, String key, String name) {
        return page(new FullStop(
                        state,
                        icon,
                        Words.of(locale, "shell.stop." + key + ".title", name),
                        Words.of(locale, "shell.stop." + key + ".text", name),
                        home())
                .asPage());
    }

    private Component home() {
        return Links.to("", Words.of(locale, "shell.stop.home"));
    }

    private static Component page(Component content) {
        Div page = new Div(content);
        page.addClassName("k-page");
        return page;
    }
}
