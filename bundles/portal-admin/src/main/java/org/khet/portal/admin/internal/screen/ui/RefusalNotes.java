package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Where buttons without a form say what was refused; takes no room while there is nothing to say. */
public final class RefusalNotes extends Div {
    private final transient Texts texts;

    /** Without a note. */
    public RefusalNotes(Texts texts) {
        this.texts = texts;
        setVisible(false);
    }

    /** Runs work and shows what is refused; a fault is told by the shell. */
    public void attempt(ViewRequest request, Runnable work) {
        clear();
        try {
            request.attempt(work);
        } catch (Rejected refused) {
            refused.problems().forEach(problem -> show(problem, ""));
        } catch (Outdated outdated) {
            show(outdated.problem(), texts.get("admin.form.outdated.page"));
        }
    }

    private void show(Problem problem, String more) {
        add(new InlineNotice(
                BadgeTone.NEAR, texts.get(problem.key(), problem.args().toArray()), more));
        setVisible(true);
    }

    /** Shows this note instead of what stood here. */
    public void show(InlineNotice note) {
        clear();
        add(note);
        setVisible(true);
    }

    /** Takes all away. */
    public void clear() {
        removeAll();
        setVisible(false);
    }
}
