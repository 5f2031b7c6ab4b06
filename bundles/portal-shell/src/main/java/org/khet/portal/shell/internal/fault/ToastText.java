package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a short note; numbers of registers such as ซ-123/2570 stay on one line. */
final class ToastText extends Span {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{M}.]{0,6}-?\\d+(?:[/-]\\d+)+");

    ToastText(String text) {
        Matcher number = NUMBER.matcher(text);
        int end = 0;
        while (number.find()) {
            Span whole = new Span(number.group());
            whole.getStyle().set("white-space", "nowrap");
            add(text.substring(end, number.start()));
            add(whole);
            end = number.end();
        }
        add(text.substring(end));
    }
}
