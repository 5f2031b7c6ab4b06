package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/**
 * Links from a ticket to the ones before and after it in the list from which it was opened, as its address says. Source: design 05.
 */
final class TicketNeighbours {
    private static final int MOST = 500;
    private final ViewRequest request;
    private final RepairsPresenter list;

    /** For a list that shows nothing itself. */
    record Silent() implements RepairsPresenter.Screen {
        @Override
        public void showCut(int shown) {
            // the list itself says so
        }

        @Override
        public void showNoSearch() {
            // the list itself says so
        }
    }

    TicketNeighbours(ViewRequest request, RepairsPresenter list) {
        this.request = request;
        this.list = list;
    }

    /** The address of a ticket that remembers the filters of its list. */
    static String address(long id, Map<String, List<String>> query) {
        String filters = query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> one.getValue().stream().map(value -> coded(one.getKey()) + "=" + coded(value)))
                .collect(Collectors.joining("&"));
        return "ict/repairs/" + id + (filters.isEmpty() ? "" : "?" + filters);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** None for a ticket that is not among the first of its list. */
    List<Component> of(Ticket ticket) {
        list.address(request.query());
        List<Long> ids = list.rows(new PageRequest(0, MOST, List.of())).stream()
                .map(TicketRow::id)
                .toList();
        int at = ids.indexOf(ticket.id());
        List<Component> links = new ArrayList<>();
        if (at > 0) {
            links.add(link("newer", "arrow-left", ids.get(at - 1)));
        }
        if (at >= 0 && at + 1 < ids.size()) {
            links.add(link("older", "arrow-right", ids.get(at + 1)));
        }
        return links;
    }

    private Component link(String name, String icon, long id) {
        Button button = new Button(
                request.texts().get("ict.ticket." + name),
                Icons.of(icon),
                press -> request.open(address(id, request.query())));
        button.setId("ict-ticket-" + name);
        return button;
    }
}
