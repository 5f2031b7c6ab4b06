package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StatusBadge;

/** What stands beside the list: name, state, facts, and the way to the page. */
final class RecordPanel extends Div {
    RecordPanel(ViewRequest request, ViewContext context, long id) {
        RecordService<?> service = context.service();
        RecordKind kind = service.kind();
        RecordRow row = service.open(request.caller(), id);
        ValueFormatter names = context.views().formatter(kind, request).of(List.of(row));
        addClassName("k-panel");
        add(new H2(names.title(row)));
        if (kind.hasStates()) {
            add(new StatusBadge(RecordColumns.tone(row.state().tone()), names.state(row.state())));
        }
        add(new RecordFacts(kind, names, context.seen(request.caller()), context.screens(), request).all(row));
        add(Links.to(
                kind.module() + "/" + kind.plural() + "/" + id, request.texts().get("records.open")));
    }
}
