package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StatusBadge;

/** What stands beside the list: name, state, facts, and the way to the page. */
final class RecordPanel extends Div {
    /** @param close what the button in its corner does */
    RecordPanel(ViewRequest request, ViewContext context, long id, Runnable close) {
        RecordService<?> service = context.service();
        RecordKind kind = service.kind();
        RecordRow row = service.open(request.caller(), id);
        ValueFormatter names = context.views().formatter(kind, request).of(List.of(row));
        Texts texts = request.texts();
        addClassName("k-detail");
        Button away = new Button(Icons.of("x"), press -> close.run());
        away.setId(kind.module() + "-" + kind.plural() + "-panel-close");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(texts.get("records.panel.close"));
        Div tools = new Div(away);
        tools.addClassName("k-detail-tools");
        Div head = new Div(
                kind.hasStates()
                        ? new StatusBadge(RecordColumns.tone(row.state().tone()), names.state(row.state()))
                        : new Span(),
                tools);
        head.addClassName("k-detail-head");
        H2 title = new H2(names.title(row));
        title.addClassName("k-detail-title");
        Div body = new Div(
                title,
                new RecordFacts(kind, names, context.seen(request.caller()), context.screens(), request).all(row));
        body.addClassName("k-detail-body");
        Div foot = new Div(Links.to(kind.pageAddress(id), texts.get("records.open")));
        foot.addClassName("k-detail-foot");
        add(head, body, foot);
    }
}
