package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;

/** What stands beside the list: name, state, what to do next as on the page, facts, and the way to the page. */
final class RecordPanel extends Div {
    private final ViewRequest request;
    private final ViewContext context;
    private final RecordService<?> service;
    private final RecordKind kind;
    private final Texts texts;
    private final long id;
    private final Div note = new Div();
    private final ValueFormatter names;
    private final ActionPresenter doing;

    /**
     * Beside a list.
     *
     * @param editors makes the fields that an action asks for
     * @param changed called after an action, before the panel shows the record anew
     */
    RecordPanel(
            ViewRequest request,
            ViewContext context,
            Function<ValueFormatter, FieldEditorFactory> editors,
            long id,
            Runnable changed) {
        this.request = request;
        this.context = context;
        this.service = context.service();
        this.kind = service.kind();
        this.texts = request.texts();
        this.id = id;
        this.names = context.views().formatter(kind, request);
        this.doing = new ActionPresenter(
                request,
                service,
                editors.apply(names),
                () -> {
                    changed.run();
                    renew();
                },
                this::outdated);
        addClassName("k-detail");
        note.setVisible(false);
        renew();
    }

    private void renew() {
        RecordRow row = service.open(request.caller(), id);
        names.of(List.of(row));
        removeAll();
        H2 title = new H2(names.title(row));
        title.addClassName("k-detail-title");
        if (names.isThai(row)) {
            TypedTexts.thai(title);
        }
        Div body = new Div(note, title);
        body.addClassName("k-detail-body");
        List<Button> ways = context.screens().next(request, row);
        if (!ways.isEmpty() || !service.actions(request.caller(), row).isEmpty()) {
            body.add(doing.box(row, ways));
        }
        body.add(new RecordFacts(kind, names, context.seen(request.caller()), context.screens(), request).all(row));
        Div foot = new Div(Links.to(kind.pageAddress(id), texts.get("records.open")));
        foot.addClassName("k-detail-foot");
        add(head(row), body, foot);
    }

    private Div head(RecordRow row) {
        Div head = new Div(
                kind.hasStates()
                        ? new StatusBadge(RecordColumns.tone(row.state().tone()), names.state(row.state()))
                        : new Span());
        head.addClassName("k-detail-head");
        return head;
    }

    private void outdated(Problem problem) {
        note.removeAll();
        note.add(NotDoneNotice.of(
                problem, new RecordHistory(kind, names, List.of()), texts, service.steps(request.caller(), id)));
        note.setVisible(true);
    }
}
