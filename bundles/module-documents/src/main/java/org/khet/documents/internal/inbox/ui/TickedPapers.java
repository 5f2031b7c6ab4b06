package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.chain.TickedLevels;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/**
 * The papers that wait, each with a box to tick; what is ticked is signed in a row, and may be taken back as long as its rules say. Rows
 * are as wide as the page, so that a thumb finds box and paper. Source: core CORE-68.
 */
final class TickedPapers extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final TickedLevels desk;
    private final Set<Long> ticked = new LinkedHashSet<>();
    private final Button go;
    private final Checkbox all;
    private LongConsumer signing = signed -> {};

    TickedPapers(ViewRequest request, LevelService levels, List<RecordRow> shown, Function<RecordRow, Component> card) {
        this.request = request;
        this.texts = request.texts();
        this.desk = new TickedLevels(levels);
        LevelKind kind = levels.kind();
        setId("documents-inbox-papers");
        go = new Button(texts.get("documents.inbox.sign-ticked", 0), Icons.of("pen-line"), press -> sign());
        go.setId("documents-inbox-sign-ticked");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        List<Checkbox> boxes = shown.stream().map(level -> box(kind, level)).toList();
        all = new Checkbox(texts.get("documents.inbox.tick-all"));
        all.setId("documents-inbox-tick-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.forEach(box -> box.setValue(change.getValue()));
            }
        });
        Div bar = new Div(all, go);
        bar.getStyle()
                .set("display", "flex")
                .set("flex-wrap", "wrap")
                .set("gap", "12px")
                .set("align-items", "center")
                .set("justify-content", "space-between");
        Div rows = new Div();
        for (int i = 0; i < shown.size(); i++) {
            Div row = new Div(boxes.get(i), grown(card.apply(shown.get(i))));
            row.getStyle().set("display", "flex").set("gap", "8px").set("align-items", "center");
            rows.add(row);
        }
        add(new Section(texts.get("documents.inbox.papers", shown.size()), bar, rows));
    }

    /** Told how many papers were signed: they wait no more. */
    void whenSigned(LongConsumer told) {
        signing = told;
    }

    private static Component grown(Component card) {
        card.getElement().getStyle().set("flex", "1 1 auto").set("min-width", "0");
        return card;
    }

    private Checkbox box(LevelKind kind, RecordRow level) {
        Checkbox box = new Checkbox();
        box.setId("documents-inbox-tick-" + level.id());
        box.setAriaLabel(texts.get("documents.inbox.tick", level.get(kind.subject)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(level.id());
            } else {
                ticked.remove(level.id());
            }
            go.setText(texts.get("documents.inbox.sign-ticked", ticked.size()));
            go.setEnabled(!ticked.isEmpty());
        });
        return box;
    }

    private void sign() {
        request.attempt(() -> done(desk.sign(request.caller(), ticked)));
    }

    /** What was done and what was not, in place of the rows; back to what still waits is one press away. */
    private void done(List<TickedLevels.Answered> answered) {
        removeAll();
        long signed = answered.stream().filter(one -> one.paper().isPresent()).count();
        signing.accept(signed);
        Button next = new Button(
                texts.get("documents.inbox.back"), Icons.of("arrow-right"), press -> request.open("documents/inbox"));
        next.setId("documents-inbox-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        InlineNotice told = new InlineNotice(
                BadgeTone.DONE,
                texts.get("documents.inbox.signed-many", signed),
                texts.get("documents.inbox.answered"));
        List<RecordRow> back = desk.undoable(request.caller(), answered);
        if (back.isEmpty()) {
            add(told.actions(next));
        } else {
            Button undo = new Button(
                    texts.get("documents.inbox.undo-many", back.size()), Icons.of("undo-2"), press -> undo(back));
            undo.setId("documents-inbox-undo-ticked");
            add(told.actions(next, undo));
        }
        UnorderedList left = new UnorderedList();
        answered.forEach(one -> one.problem().ifPresent(problem -> left.add(left(one, problem))));
        if (left.getChildren().findAny().isPresent()) {
            add(new InlineNotice(BadgeTone.NEAR, texts.get("documents.inbox.not-signed"), "").with(left));
        }
    }

    private ListItem left(TickedLevels.Answered one, Problem problem) {
        String why = texts.get(problem.key(), problem.args().toArray());
        return new ListItem(Links.to("documents/inbox/" + one.level(), one.subject() + " – " + why));
    }

    private void undo(List<RecordRow> papers) {
        request.attempt(() -> {
            List<RecordRow> late = desk.undo(request.caller(), papers);
            request.tell(texts.get("documents.inbox.undone-many", papers.size() - late.size(), late.size()));
            request.open("documents/inbox");
        });
    }
}
