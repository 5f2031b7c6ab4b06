package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Title of the browser's tab: the page, then the office, so that two offices are told apart. */
public final class PageTitle {
    private PageTitle() {}

    /** The title of a page. */
    public static String of(UI ui, String page) {
        String end = TabOffice.of(ui)
                .map(TabOffice::office)
                .map(office -> ShellMessages.in(ui.getLocale()).choose(office.shortName(), office.nameEnglish()))
                .orElseGet(() -> ShellMessages.of(ui.getLocale(), "shell.name"));
        return page.isEmpty() ? end : page + " · " + end;
    }
}
