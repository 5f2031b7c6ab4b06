package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.shell.internal.text.ShellMessages;

/** That everything in an office is invented, on its pages and on each sheet that a browser prints of them. Source: core CORE-150. */
public final class DemoMark {
    private DemoMark() {}

    /** What stands beside the name of the office; nothing without a watermark. */
    public static Optional<Component> of(String watermark, Locale locale) {
        if (watermark.isEmpty()) {
            return Optional.empty();
        }
        Span mark = new Span(ShellMessages.of(locale, "shell.demo.mark"));
        mark.addClassName("k-demo");
        mark.setId("shell-demo");
        return Optional.of(mark);
    }

    /** What stands across each printed sheet from now on, nothing for an empty one. */
    public static void print(UI ui, String watermark) {
        ui.getPage().executeJs("document.body.dataset.watermark = $0", watermark);
    }
}
