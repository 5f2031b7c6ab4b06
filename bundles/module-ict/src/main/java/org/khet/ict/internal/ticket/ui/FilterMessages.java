package org.khet.ict.internal.ticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.FilterBar.Choice;

/** The present filter as a sentence, from the words of what was chosen, for papers and files. Source: ict I.2.7. */
final class FilterMessages {
    private final RepairsPresenter presenter;
    private final TicketMessages messages;
    private final Texts texts;
    private final Map<String, String> people;

    /**
     * A sentence.
     *
     * @param named units, schools and technicians that may be chosen, by their values in the address
     */
    FilterMessages(RepairsPresenter presenter, TicketMessages messages, List<Choice> named) {
        this.presenter = presenter;
        this.messages = messages;
        this.texts = messages.texts();
        this.people = named.stream().collect(Collectors.toMap(Choice::value, Choice::label, (one, other) -> one));
    }

    /** Tab first, then each filter with its label. */
    String sentence() {
        var filter = presenter.filter();
        List<String> parts = new ArrayList<>();
        parts.add(texts.get((filter.reported() ? "ict.my-repairs.tab." : "ict.repairs.tab.") + filter.tab()));
        add(parts, "year", value -> value);
        add(parts, "place", value -> people.getOrDefault(value, ""));
        add(parts, "state", value -> messages.state(TicketState.valueOf(value)));
        add(parts, "category", messages::category);
        add(parts, "priority", value -> messages.priority(Integer.parseInt(value)));
        add(parts, "technician", value -> people.getOrDefault(value, ""));
        String typed = String.join(" ", presenter.chosen("q")).strip();
        if (!typed.isEmpty() && filter.found() != null) {
            parts.add(texts.get("ict.repairs.filter.text", typed));
        }
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String name, UnaryOperator<String> label) {
        String chosen = presenter.accepted(name).stream()
                .map(label)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        if (!chosen.isEmpty()) {
            parts.add(texts.get("ict.repairs.filter." + name) + " " + chosen);
        }
    }
}
