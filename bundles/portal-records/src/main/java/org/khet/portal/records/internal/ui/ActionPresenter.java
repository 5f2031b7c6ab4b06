package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ActionBox;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;

/** The box "what next" of a record: a button for each action that the caller may do now. */
final class ActionPresenter {
    /** How often what others do may come between: they only count, or give it to somebody. */
    private static final int AGAIN = 3;

    private final ViewRequest request;
    private final RecordService<?> service;
    private final RecordKind kind;
    private final FieldEditorFactory editors;
    private final Runnable done;
    private final Consumer<Problem> outdated;

    /**
     * Of a record.
     *
     * @param done     called after each action
     * @param outdated called when somebody was first
     */
    ActionPresenter(
            ViewRequest request,
            RecordService<?> service,
            FieldEditorFactory editors,
            Runnable done,
            Consumer<Problem> outdated) {
        this.request = request;
        this.service = service;
        this.kind = service.kind();
        this.editors = editors;
        this.done = done;
        this.outdated = outdated;
    }

    /** @param ways what leads on from the record, before its actions */
    ActionBox box(RecordRow row, List<Button> ways) {
        Texts texts = request.texts();
        List<Action> actions = service.actions(request.caller(), row);
        actions.forEach(action -> request.draft().bindLater(ActionDialog.drafted(action, row)));
        boolean forward =
                !ways.isEmpty() || (!actions.isEmpty() && !actions.getFirst().isBackward());
        List<Button> buttons = Stream.concat(ways.stream(), actions.stream().map(action -> button(action, row)))
                .toList();
        String waits = kind.type() + ".waits." + row.state().name();
        String closed = service.obstacles(request.caller(), row).entrySet().stream()
                .map(one -> texts.get(
                        "records.not-yet",
                        texts.get(RecordTexts.doing(kind, one.getKey())),
                        texts.get(one.getValue().key(), one.getValue().args().toArray())))
                .collect(Collectors.joining(" "));
        return new ActionBox(
                texts.get("records.next"),
                "",
                forward ? buttons.getFirst() : null,
                forward ? buttons.subList(1, buttons.size()) : buttons,
                buttons.isEmpty() && closed.isEmpty()
                        ? texts.get(texts.has(waits) ? waits : "records.nothing")
                        : closed);
    }

    private Button button(Action action, RecordRow row) {
        Button button = new Button(
                request.texts().get(RecordTexts.doing(kind, action)),
                Icons.of(action.icon()),
                press -> press(action, row));
        button.setId(kind.module() + "-" + kind.name() + "-do-" + action.name());
        return button;
    }

    private void press(Action action, RecordRow row) {
        boolean plain = action.asks().isEmpty() && action.fills().isEmpty();
        boolean factor = service.asksSecondFactor(request.caller(), action);
        if (plain && !factor && !action.asksWhy() && !action.isConfirmed()) {
            request.attempt(() -> act(action, row, new RecordDraft(), "").forEach(outdated));
            return;
        }
        dialog(action, row, factor).open();
    }

    /** @param factor whether the caller proves a second factor */
    ActionDialog dialog(Action action, RecordRow row, boolean factor) {
        return new ActionDialog(
                request,
                service,
                action,
                editors,
                row,
                service.offered(request.caller(), row, action),
                factor,
                (draft, why) -> act(action, row, draft, why));
    }

    private List<Problem> act(Action action, RecordRow row, RecordDraft asked, String why) {
        try {
            act(action, row, asked, why, AGAIN);
            // what was stored must not lie over what others store later; dialogs of other records stay
            request.draft().forget(ActionDialog.drafted(action, row));
            request.tell(request.texts()
                    .get("records.done", request.texts().get(RecordTexts.done(kind, action.name()))));
        } catch (Rejected refused) {
            return refused.problems();
        } catch (Outdated first) {
            outdated.accept(first.problem());
        }
        done.run();
        return List.of();
    }

    /** Again where the record was written meanwhile, but still says what was seen. */
    private void act(Action action, RecordRow seen, RecordDraft asked, String why, int again) {
        try {
            service.act(request.caller(), seen, action, asked, why);
        } catch (Outdated first) {
            RecordRow now = service.open(request.caller(), seen.id());
            if (again == 0 || now.head().edition() == seen.head().edition() || !new SeenRecord(seen).saysTheSame(now)) {
                throw first;
            }
            act(action, now, asked, why, again - 1);
        }
    }
}
