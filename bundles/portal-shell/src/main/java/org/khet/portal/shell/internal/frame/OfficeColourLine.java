package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import java.util.regex.Pattern;
import org.khet.portal.shell.internal.session.TabOffice;

/**
 * The office's own colour under the bar, so that nobody works in the wrong office; and on each page that a browser prints, that
 * everything in the office is invented.
 */
final class OfficeColourLine {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private OfficeColourLine() {}

    static void paint(UI ui, TabOffice tab, String watermark) {
        if (tab.office() != null && COLOUR.matcher(tab.office().colour()).matches()) {
            ui.getPage()
                    .executeJs(
                            "document.documentElement.style.setProperty('--khet-office', $0)",
                            tab.office().colour());
        }
        DemoMark.print(ui, watermark);
    }
}
