package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.Timeline;
import org.khet.portal.shell.internal.host.PageTitle;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The person's own last sign-ins, so that a strange one is seen. Source: core CORE-15. */
public final class SignInHistoryView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private static final int SHOWN = 30;
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public SignInHistoryView(ShellContext shell) {
        this.shell = shell;
        addClassName("k-page");
        setId("shell-visits");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    private void build(UI ui) {
        removeAll();
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            Texts texts = ShellMessages.in(ui.getLocale());
            List<Visit> visits = shell.entrance().sessions().visits(presence.account(), SHOWN);
            add(
                    new PageHeader(texts.get("shell.frame.place"), texts.get("shell.visits.title"))
                            .sub(texts.get("shell.visits.sub", presence.name())),
                    new OpenSessions(shell, ui, presence, () -> build(ui)),
                    new Section(
                                    texts.get("shell.visits.latest"),
                                    new Timeline(visits.stream()
                                            .map(visit -> event(visit, texts, ui.getLocale()))
                                            .toList()))
                            .action(Links.to("account/password", texts.get("shell.me.password"))));
        });
    }

    private Timeline.Event event(Visit visit, Texts texts, Locale locale) {
        BadgeTone state = switch (visit.outcome()) {
            case SIGNED_IN -> BadgeTone.DONE;
            case SIGNED_OUT -> BadgeTone.IDLE;
            case REFUSED -> BadgeTone.NEAR;
            case PAUSED -> BadgeTone.LATE;
        };
        String key = visit.outcome().name().toLowerCase(Locale.ROOT).replace("_", "");
        return new Timeline.Event(
                state,
                state.icon(),
                texts.get("shell.visits." + key),
                texts.get("shell.visits.from", visit.address()),
                shell.directory().words(locale).longDateTime(visit.at()),
                "",
                List.of());
    }

    @Override
    public String getPageTitle() {
        UI ui = UI.getCurrent();
        return PageTitle.of(ui, ShellMessages.of(ui.getLocale(), "shell.visits.title"));
    }
}
