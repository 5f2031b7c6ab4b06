package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.draft.DraftWatcher;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Tells above the form what becomes of its draft. */
final class DraftNotes implements DraftWatcher {
    private static final String FAILING = "failing";
    private static final String OVER = "over";
    private static final int RETRY_SECONDS = 5;

    private final ShellContext shell;
    private final UI ui;
    private final Div notes;
    private final Div slot;
    private final DraftOfView draft;
    private final Span kept;
    private final Map<String, InlineNotice> shown = new LinkedHashMap<>();
    private final Div filled = new Div();

    /** @param kept sign that what is typed is kept */
    DraftNotes(ShellContext shell, UI ui, Div notes, Div slot, Span kept, DraftOfView draft) {
        this.kept = kept;
        this.shell = shell;
        this.ui = ui;
        this.notes = notes;
        this.slot = slot;
        this.draft = draft;
    }

    /** The form is filled with what was typed before; who wants an empty one begins anew. */
    void restored(Div place, Runnable anew) {
        if (draft.restored() > 0) {
            Button begin = new Button(words("restored.anew"), press -> {
                draft.clear();
                anew.run();
            });
            begin.setId("shell-draft-begin");
            filled.add(
                    new InlineNotice(BadgeTone.IDLE, words("restored.title", draft.restored()), words("restored.text"))
                            .actions(begin));
            place.add(filled);
        }
    }

    @Override
    public void kept() {
        kept.setText(words(
                "kept",
                shell.directory().words(ui.getLocale()).time(shell.directory().now())));
    }

    @Override
    public void renamed(String name, Runnable known) {
        kept.setText("");
        filled.removeAll(); // saved: nothing on the screen is a draft any more
        List.copyOf(shown.keySet()).forEach(this::hide);
        slot.getElement().setAttribute("data-draft", name);
        slot.getElement()
                .executeJs("window.khetDraft && window.khetDraft.renewed($0)", name)
                .then(done -> known.run());
    }

    @Override
    public void conflict(String id, Field other) {
        show(
                "field " + id,
                new InlineNotice(
                                BadgeTone.NEAR,
                                words("conflict.title", other.label()),
                                words("conflict.text", other.value()))
                        .actions(
                                choice("shell-draft-mine", "conflict.mine", "field " + id, () -> draft.keepMine(id)),
                                choice(
                                        "shell-draft-theirs",
                                        "conflict.theirs",
                                        "field " + id,
                                        () -> draft.takeTheirs(id))));
    }

    @Override
    public void over() {
        show(
                OVER,
                new InlineNotice(BadgeTone.NEAR, words("over.title"), words("over.text"))
                        .actions(choice("shell-draft-anew", "over.anew", OVER, draft::beginAnew)));
    }

    @Override
    public void failing(RuntimeException failure) {
        FaultMessage told = shell.faults().tell(failure, "draft", ui.getLocale());
        String text = told.number().isEmpty() ? told.title() : words("failing.text", told.title(), told.number());
        show(FAILING, new InlineNotice(BadgeTone.NEAR, words("failing.title"), text));
        soon();
    }

    @Override
    public void working() {
        hide(FAILING);
    }

    /** Tries again by itself while the note is there, so that nobody has to type for it. */
    private void soon() {
        CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS)
                .execute(() -> PageAccess.run(ui, () -> {
                    if (shown.containsKey(FAILING) && notes.isAttached()) {
                        draft.retry();
                        soon();
                    }
                }));
    }

    private Button choice(String id, String key, String note, Runnable action) {
        Button button = new Button(words(key), press -> {
            hide(note);
            action.run();
        });
        button.setId(id);
        return button;
    }

    private void show(String what, InlineNotice note) {
        hide(what);
        shown.put(what, note);
        notes.add(note);
    }

    private void hide(String what) {
        InlineNotice old = shown.remove(what);
        if (old != null) {
            notes.remove(old);
        }
    }

    private String words(String key, Object... values) {
        return ShellMessages.of(ui.getLocale(), "shell.draft." + key, values);
    }
}
