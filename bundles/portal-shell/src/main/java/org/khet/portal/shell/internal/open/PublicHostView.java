package org.khet.portal.shell.internal.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.frame.DemoMark;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.SignInFrame;
import org.khet.portal.shell.internal.text.ComponentMessages;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Shows in a plain frame what a module has for people who are not signed in. Source: monitoring MON-33, MON-38; ict ICT-71. */
public final class PublicHostView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ShellContext shell;
    private final transient PublicViewRegistry views;
    private final transient VisitLimiter limiter;
    private transient @Nullable PublicRequest shown;
    private String title = "";

    /** For the pages of this shell. */
    public PublicHostView(ShellContext shell, PublicVisits visits) {
        this.shell = shell;
        this.views = visits.views();
        this.limiter = visits.limiter();
        setId("shell-open");
        addDetachListener(gone -> close());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        close();
        removeAll();
        UI ui = event.getUI();
        DemoMark.print(ui, "");
        Locale locale = ui.getLocale();
        String address = ClientAddress.of(ui.getSession());
        if (!limiter.take(address)) {
            refuse(locale, ShellMessages.of(locale, "shell.open.often"), "");
            return;
        }
        RouteParameters parts = event.getRouteParameters();
        String module = parts.get("module").orElse("");
        found(parts)
                .ifPresentOrElse(
                        found -> shell.modules()
                                .find(module)
                                .map(known -> known.texts().in(locale))
                                .ifPresentOrElse(texts -> show(event, found, texts), () -> nothing(locale)),
                        () -> nothing(locale));
    }

    private Optional<PublicViewRegistry.Found> found(RouteParameters parts) {
        return views.find(
                parts.get("office").orElse(""),
                parts.get("module").orElse(""),
                parts.get("view").orElse(""));
    }

    private void show(BeforeEnterEvent event, PublicViewRegistry.Found found, Texts texts) {
        UI ui = event.getUI();
        Locale locale = ui.getLocale();
        String address = ClientAddress.of(ui.getSession());
        PublicRequest request = new PublicRequest(
                new PublicRequest.Asked(
                        new VisitorCaller(found.office().id(), ShellMessages.of(locale, "shell.open.visitor")),
                        texts,
                        event.getRouteParameters().get("key").orElse(""),
                        event.getLocation().getQueryParameters().getParameters()),
                ui,
                shell.faults(),
                () -> found(event.getRouteParameters()).isPresent(),
                () -> limiter.take(address));
        title = found.office().shortName();
        try {
            Component view = found.factory().open(request);
            new ComponentMessages(locale).apply(view);
            shown = request;
            String watermark = shell.directory().watermark(found.office().id(), locale);
            DemoMark.print(ui, watermark);
            add(framed(locale, found.office(), watermark).page(view));
        } catch (RuntimeException | LinkageError e) {
            FaultMessage told = shell.faults().tell(e, "opening a view without sign-in", locale);
            refuse(locale, told.title(), told.text());
        }
    }

    /** The frame of a page of an office, which says so where everything in it is invented. Source: core CORE-150. */
    static SignInFrame framed(Locale locale, Office office, String watermark) {
        return new SignInFrame(
                locale,
                office.shortName(),
                DemoMark.of(watermark, locale).stream().toArray(Component[]::new));
    }

    private void nothing(Locale locale) {
        refuse(
                locale,
                ShellMessages.of(locale, "shell.open.nothing.title"),
                ShellMessages.of(locale, "shell.open.nothing.text"));
    }

    private void refuse(Locale locale, String heading, String text) {
        title = heading;
        add(new SignInFrame(locale, ShellMessages.of(locale, "shell.name"))
                .page(new H1(heading), new InlineNotice(BadgeTone.NEAR, heading, text)));
    }

    private void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
