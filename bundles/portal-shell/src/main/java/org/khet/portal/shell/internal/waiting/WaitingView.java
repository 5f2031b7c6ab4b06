package org.khet.portal.shell.internal.waiting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.host.PageTitle;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.shell.internal.waiting.WaitingCollector.Found;

/** Everything that waits for the person, module by module (core CORE-68). */
public final class WaitingView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    /** Where it stands. */
    public static final String ADDRESS = "account/waiting";

    private static final int MOST_OF_A_MODULE = 100;
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public WaitingView(ShellContext shell) {
        this.shell = shell;
        addClassName("k-page");
        setId("shell-waiting");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        UI ui = event.getUI();
        TabOffice.of(ui).map(TabOffice::caller).ifPresent(caller -> build(caller, ui.getLocale()));
    }

    private void build(Caller caller, Locale locale) {
        removeAll();
        Texts texts = ShellMessages.in(locale);
        add(new PageHeader(texts.get("shell.frame.place"), texts.get("shell.waiting.title"))
                .sub(texts.get("shell.waiting.sub")));
        WaitingCollector.Answer answer = new WaitingCollector(shell).ask(caller, locale, MOST_OF_A_MODULE);
        Map<String, List<Found>> modules = answer.found().stream()
                .collect(Collectors.groupingBy(found -> name(found, locale), LinkedHashMap::new, Collectors.toList()));
        if (modules.isEmpty() || !answer.faults().isEmpty()) {
            add(new Section(texts.get("shell.waiting.title"), new WaitingList(answer, List.of(), locale)));
        }
        var noFaults = new WaitingCollector.Answer(answer.found(), List.of());
        modules.forEach((name, found) -> add(new Section(
                texts.get("shell.waiting.module", name, counted(found.size())),
                new WaitingList(noFaults, found, locale))));
    }

    private static String name(Found found, Locale locale) {
        String id = found.module().id().value();
        return found.module().texts().in(locale).get(id + ".title");
    }

    private static String counted(int size) {
        return size >= MOST_OF_A_MODULE ? MOST_OF_A_MODULE + "+" : String.valueOf(size);
    }

    @Override
    public String getPageTitle() {
        UI ui = UI.getCurrent();
        return PageTitle.of(ui, ShellMessages.of(ui.getLocale(), "shell.waiting.title"));
    }
}
