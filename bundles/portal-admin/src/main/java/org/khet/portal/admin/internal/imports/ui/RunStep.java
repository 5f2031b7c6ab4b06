package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Objects;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** While rows are stored: how far it is; and how it ended. */
final class RunStep extends Div {
    private final transient ImportContext context;
    private final transient DraftSummary look;
    private final transient StepNavigation steps;
    private final transient ErrorFile errors;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button stop;

    /**
     * @param look what is stored
     * @param stop stops it
     */
    RunStep(ImportContext context, DraftSummary look, ErrorFile errors, StepNavigation steps, Runnable stop) {
        this.context = context;
        this.look = look;
        this.errors = errors;
        this.steps = steps;
        addClassName("k-page");
        this.stop = AdminPage.button("admin-imports-stop", "circle-x", context.text("admin.imports.stop"), stop);
        this.stop.setDisableOnClick(true);
        bar.getElement().setAttribute("aria-label", context.text("admin.imports.running"));
        bar.setIndeterminate(true);
        words.setText(context.text("admin.imports.running"));
        add(new Section(
                context.text("admin.imports.running"),
                words,
                bar,
                new Paragraph(context.text("admin.imports.running.text")),
                new Div(this.stop)));
    }

    /** Shows how it stands. */
    void show(Progress progress) {
        switch (progress.state()) {
            case RUNNING -> {
                bar.setIndeterminate(false);
                bar.setMax(Math.max(1, progress.total()));
                bar.setValue(Math.min(progress.done(), progress.total()));
                words.setText(context.text(
                        "admin.imports.progress",
                        NumberFormatter.whole(progress.done()),
                        NumberFormatter.whole(progress.total())));
            }
            case DONE -> done();
            case STOPPED ->
                ended(
                        BadgeTone.IDLE,
                        progress.done() == 0
                                ? context.text("admin.imports.stopped")
                                : context.text("admin.imports.stopped.part", NumberFormatter.whole(progress.done())),
                        context.text(
                                progress.done() == 0
                                        ? "admin.imports.stopped.text"
                                        : "admin.imports.stopped.part.text"));
            case FAILED ->
                ended(
                        BadgeTone.LATE,
                        context.text(progress.done() == 0 ? "admin.imports.failed" : "admin.imports.part"),
                        context.sentence(Objects.requireNonNull(progress.reason())));
        }
    }

    private void done() {
        removeAll();
        InlineNotice note = new InlineNotice(
                BadgeTone.DONE,
                context.text("admin.imports.done", NumberFormatter.whole(look.added() + look.changed())),
                context.text(
                        "admin.imports.done.text",
                        NumberFormatter.whole(look.added()),
                        NumberFormatter.whole(look.changed()),
                        NumberFormatter.whole(look.leftOut())));
        note.setId("admin-imports-done");
        Button list = AdminPage.primary(
                "admin-imports-list",
                "list",
                context.text("admin.imports.list"),
                () -> context.request().open(context.list().address()));
        Button other =
                AdminPage.button("admin-imports-other", "upload", context.text("admin.imports.other"), steps::file);
        add(note.actions(list, other), FigureRow.effect(context, look));
        if (look.leftOut() > 0) {
            add(new Section(
                    context.text("admin.imports.errors.title"),
                    new Paragraph(context.text("admin.imports.errors.text")),
                    errors.button()));
        }
    }

    private void ended(BadgeTone state, String title, String text) {
        removeAll();
        var note = new InlineNotice(state, title, text);
        note.setId("admin-imports-ended");
        add(note.actions(
                AdminPage.button(
                        "admin-imports-again", "refresh-cw", context.text("admin.imports.again"), steps::findings),
                AdminPage.button("admin-imports-other", "upload", context.text("admin.imports.other"), steps::file)));
    }
}
