package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.deadline.TimeLeft;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** What is left of the time to solve a ticket, in words; what is late or nearly so has its colour besides. DESIGN 04. */
final class TimeLeftCell {
    private TimeLeftCell() {}

    static Component of(Optional<TimeLeft> left, TicketMessages messages) {
        return left.<Component>map(time -> new TwoLineCell(first(time, messages), new Span(second(time, messages))))
                .orElseGet(() -> new Span("–"));
    }

    private static Component first(TimeLeft time, TicketMessages messages) {
        String words = words(time, messages);
        if (time.late()) {
            return new StatusBadge(BadgeTone.LATE, "clock-alert", words);
        }
        if (time.paused()) {
            return new StatusBadge(BadgeTone.WAIT, words);
        }
        return time.near() ? new StatusBadge(BadgeTone.NEAR, "clock", words) : new Span(words);
    }

    /** In one line: late, standing still, or how much is left. */
    static String words(TimeLeft time, TicketMessages messages) {
        if (time.late()) {
            return messages.texts().get("ict.ticket.target.late");
        }
        return time.paused()
                ? messages.texts().get("ict.ticket.target.PAUSED")
                : messages.texts().get("ict.repairs.left", messages.lasting(time.rest()));
    }

    private static String second(TimeLeft time, TicketMessages messages) {
        var due = time.due();
        if (due == null) {
            return messages.texts().get("ict.repairs.left", messages.lasting(time.rest()));
        }
        return messages.texts()
                .get(time.late() ? "ict.repairs.left.since" : "ict.repairs.left.until", messages.when(due));
    }
}
