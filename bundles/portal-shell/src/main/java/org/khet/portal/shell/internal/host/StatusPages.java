package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import java.util.Locale;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.fault.FaultPanel;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Calm pages in place of a view: no right, switched off, gone, not found, failed. DESIGN §4.1, §5. */
final class StatusPages {
    private final Locale locale;

    StatusPages(Locale locale) {
        this.locale = locale;
    }

    /**
     * The page for an address that cannot be opened.
     *
     * @param givers names of those who give rights, empty when nobody is known
     */
    Component of(ViewResolution answer, String givers) {
        return switch (answer) {
            case ViewResolution.Forbidden forbidden -> forbidden(forbidden, givers);
            case ViewResolution.Off off -> stop(BadgeTone.IDLE, "package-x", "off", name(off));
            case ViewResolution.Away away -> stop(BadgeTone.WAIT, "package-x", "away", "");
            default -> stop(BadgeTone.IDLE, "search-x", "missing", "");
        };
    }

    private Component forbidden(ViewResolution.Forbidden forbidden, String givers) {
        String view =
                title(forbidden.module().id().value() + "." + forbidden.view().name(), forbidden);
        String key = givers.isEmpty() ? "shell.stop.forbidden.text" : "shell.stop.forbidden.ask";
        return page(new EmptyState(
                        BadgeTone.NEAR,
                        "lock",
                        ShellMessages.of(locale, "shell.stop.forbidden.title"),
                        ShellMessages.of(locale, key, view, givers),
                        home())
                .asPage());
    }

    /** The page of a module that went away and did not come back. */
    Component gone(String module) {
        return stop(BadgeTone.WAIT, "package-x", "gone", module);
    }

    /** The page of a record that is of another office of the same account. */
    Component elsewhere(Office office, Runnable go) {
        String name = ShellMessages.in(locale).choose(office.shortName(), office.nameEnglish());
        Button open = new Button(ShellMessages.of(locale, "shell.stop.elsewhere.open", name), click -> go.run());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setId("shell-elsewhere-open");
        return page(new EmptyState(
                        BadgeTone.RUN,
                        "building-2",
                        ShellMessages.of(locale, "shell.stop.elsewhere.title", name),
                        ShellMessages.of(locale, "shell.stop.elsewhere.text"),
                        open)
                .asPage());
    }

    /** The page of a view that failed. */
    Component failed(FaultMessage told) {
        return new FaultPanel(told, locale);
    }

    /** Text that the present version has no field for, to be copied. */
    Component leftOver(Iterable<Field> fields) {
        Facts facts = new Facts();
        for (Field field : fields) {
            Span text = new Span(field.value());
            text.getStyle()
                    .setWhiteSpace(Style.WhiteSpace.PRE_WRAP); // lines of a sheet are a row each, as they are copied
            facts.fact(field.label(), text);
        }
        return new InlineNotice(
                        BadgeTone.IDLE,
                        ShellMessages.of(locale, "shell.draft.left.title"),
                        ShellMessages.of(locale, "shell.draft.left.text"))
                .with(facts);
    }

    /** Text of the page's browser tab. */
    String pageTitle(ViewResolution answer) {
        return ShellMessages.of(
                locale,
                switch (answer) {
                    case ViewResolution.Forbidden forbidden -> "shell.stop.forbidden.title";
                    case ViewResolution.Off off -> "shell.stop.off.page";
                    case ViewResolution.Away away -> "shell.stop.away.title";
                    default -> "shell.stop.missing.title";
                });
    }

    private String title(String key, ViewResolution.Forbidden forbidden) {
        return forbidden.module().texts().in(locale).get(key + ".title");
    }

    private String name(ViewResolution.Off off) {
        return off.module().texts().in(locale).get(off.module().id().value() + ".title");
    }

    private Component stop(BadgeTone state, String icon, String key, String name) {
        return page(new EmptyState(
                        state,
                        icon,
                        ShellMessages.of(locale, "shell.stop." + key + ".title", name),
                        ShellMessages.of(locale, "shell.stop." + key + ".text", name),
                        home())
                .asPage());
    }

    private Component home() {
        return Links.to("", ShellMessages.of(locale, "shell.stop.home"));
    }

    private static Component page(Component content) {
        Div page = new Div(content);
        page.addClassName("k-page");
        return page;
    }
}
