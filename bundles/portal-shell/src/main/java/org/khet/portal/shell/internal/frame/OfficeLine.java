package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import java.util.regex.Pattern;
import org.khet.portal.shell.internal.session.Tab;

/** The office's own colour under the bar, so that nobody works in the wrong office. */
final class OfficeLine {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private OfficeLine() {}

    static void paint(UI ui, Tab tab) {
        if (tab.office() != null && COLOUR.matcher(tab.office().colour()).matches()) {
            ui.getPage()
                    .executeJs(
                            "document.documentElement.style.setProperty('--khet-office', $0)",
                            tab.office().colour());
        }
    }
}
