package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khet.portal.shell.internal.session.PageAccess;
import tools.jackson.databind.JsonNode;

/**
 * Fetches the last characters typed in the browser before a view is replaced. Goes on when it does not answer; waits a little longer
 * while somebody composes a character.
 */
public final class UnsentInputFlush {
    private static final int ANSWER_MILLIS = 700;
    private static final int COMPOSING_MILLIS = 4000;
    private final UI ui;
    private final Element slot;
    private final DraftOfView draft;
    private final Runnable then;
    private final AtomicBoolean done = new AtomicBoolean();

    private UnsentInputFlush(UI ui, Element slot, DraftOfView draft, Runnable then) {
        this.ui = ui;
        this.slot = slot;
        this.draft = draft;
        this.then = then;
    }

    /** Asks, keeps the answer in the draft, and then runs the action, once, with the session lock held. */
    public static void ask(UI ui, Element slot, DraftOfView draft, Runnable then) {
        new UnsentInputFlush(ui, slot, draft, then).ask(0, ANSWER_MILLIS);
    }

    private void ask(int wait, int patience) {
        AtomicBoolean answered = new AtomicBoolean();
        slot.executeJs("return window.khetDraft ? window.khetDraft.ready(this, $0, $1) : {}", draft.name(), wait)
                .then(
                        JsonNode.class,
                        answer -> {
                            answered.set(true);
                            heard(answer, wait);
                        },
                        failed -> finish());
        CompletableFuture.delayedExecutor(patience, TimeUnit.MILLISECONDS).execute(() -> {
            PageAccess.run(ui, () -> {
                if (!answered.get()) {
                    finish();
                }
            });
        });
    }

    private void heard(JsonNode answer, int waited) {
        if (answer.path("composing").asBoolean(false) && waited == 0) {
            ask(COMPOSING_MILLIS, COMPOSING_MILLIS + ANSWER_MILLIS);
            return;
        }
        if (!done.get()) {
            for (Map.Entry<String, JsonNode> field : answer.path("values").properties()) {
                draft.take(field.getKey(), field.getValue().asString());
            }
        }
        finish();
    }

    private void finish() {
        if (done.compareAndSet(false, true)) {
            then.run();
        }
    }
}
