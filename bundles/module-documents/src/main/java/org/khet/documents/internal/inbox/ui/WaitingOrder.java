package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.chain.LevelService;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** The papers that wait beside the one that is open: which one of how many it is, the one before and the next. Source: DESIGN 07, 28. */
final class WaitingOrder {
    private static final int MOST = 50;
    private final ViewRequest request;
    private final List<RecordRow> waiting;
    private final Map<Long, AskedPapers.Waiting> papers;
    private final InboxRow rows;
    private final long open;
    private final int at;

    WaitingOrder(ViewRequest request, LevelService desk, long open) {
        this.request = request;
        this.open = open;
        waiting = desk.waiting(request.caller(), MOST);
        papers = desk.papers().of(request.caller(), waiting);
        rows = new InboxRow(request.texts(), desk.kind());
        at = waiting.stream().map(RecordRow::id).toList().indexOf(open);
    }

    /** The paper that comes when this one is answered: the one below, or the first of those above. */
    Optional<Long> next() {
        return waiting.size() < 2 || at < 0
                ? waiting.stream().map(RecordRow::id).filter(id -> id != open).findFirst()
                : Optional.of(waiting.get((at + 1) % waiting.size()).id());
    }

    /** Place in the row and the ways to its neighbours; nothing for a paper that waits no more. */
    Component[] steps() {
        if (at < 0) {
            return new Component[0];
        }
        Span place = new Span(request.texts().get("documents.inbox.place", at + 1, waiting.size()));
        place.setId("documents-inbox-place");
        return new Component[] {place, step("before", "chevron-up", at - 1), step("next", "chevron-down", at + 1)};
    }

    private Button step(String name, String icon, int to) {
        Button step = new Button(Icons.of(icon));
        step.setId("documents-inbox-" + name);
        step.setAriaLabel(request.texts().get("documents.inbox." + name));
        step.setEnabled(to >= 0 && to < waiting.size());
        step.addClickListener(press -> go(to));
        return step;
    }

    /** On to the paper below; stays on the last. */
    void down() {
        go(at + 1);
    }

    /** Back to the paper above; stays on the first. */
    void up() {
        go(at - 1);
    }

    private void go(int to) {
        if (at >= 0 && to >= 0 && to < waiting.size()) {
            request.open("documents/inbox/" + waiting.get(to).id());
        }
    }

    /** All that wait, the open one marked. */
    UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-inbox-list");
        for (RecordRow level : waiting) {
            ListItem item = new ListItem(rows.of(level, papers.get(level.id())));
            if (level.id() == open) {
                item.getElement().setAttribute("aria-current", "true");
            }
            list.add(item);
        }
        return list;
    }
}
