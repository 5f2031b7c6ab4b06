package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.word.Words;

/** Tells above the form what becomes of its draft. */
final class DraftNotes implements DraftOfView.Watcher {
    private final Shell shell;
    private final UI ui;
    private final Div notes;
    private final Div slot;

    DraftNotes(Shell shell, UI ui, Div notes, Div slot) {
        this.shell = shell;
        this.ui = ui;
        this.notes = notes;
        this.slot = slot;
    }

    @Override
    public void renamed(String name) {
        slot.getElement().setAttribute("data-draft", name);
        slot.getElement().executeJs("window.khetDraft && window.khetDraft.renewed($0)", name);
    }

    @Override
    public void conflict(Field other) {
        Locale locale = ui.getLocale();
        show(new CalmNote(
                State.NEAR,
                Words.of(locale, "shell.draft.conflict.title", other.label()),
                Words.of(locale, "shell.draft.conflict.text", other.value())));
    }

    @Override
    public void failing(RuntimeException failure) {
        Told told = shell.faults().tell(failure, "draft", ui.getLocale());
        show(new CalmNote(
                State.NEAR, Words.of(ui.getLocale(), "shell.draft.failing.title"), told.title() + " " + told.text()));
    }

    @Override
    public void working() {
        notes.removeAll();
    }

    private void show(CalmNote note) {
        notes.removeAll();
        notes.add(note);
    }
}
