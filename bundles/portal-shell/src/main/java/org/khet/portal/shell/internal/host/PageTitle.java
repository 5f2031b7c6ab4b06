package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.word.Words;

/** Title of the browser's tab: the page, then the office, so that two offices are told apart. */
public final class PageTitle {
    private PageTitle() {}

    /** The title of a page. */
    public static String of(UI ui, String page) {
        String end = Tab.of(ui)
                .map(Tab::office)
                .map(office -> Words.in(ui.getLocale()).choose(office.shortName(), office.nameEnglish()))
                .orElseGet(() -> Words.of(ui.getLocale(), "shell.name"));
        return page.isEmpty() ? end : page + " · " + end;
    }
}
