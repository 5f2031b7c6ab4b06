package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** The latest imports into the list, each with the way to take it back as long as that is possible. */
final class ImportHistorySection extends Div {
    private final transient ImportContext context;
    private final transient ScreenDates dates;

    ImportHistorySection(ImportContext context) {
        this.context = context;
        this.dates = ScreenDates.in(context.texts().locale());
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        show();
    }

    private void show() {
        removeAll();
        List<Past> all =
                context.desk().past().latest(context.caller(), context.list().target());
        if (!all.isEmpty()) {
            var list = new ChoiceTable();
            all.forEach(past -> list.row(ImportContext.fromFile(past.file()), words(past), way(past), badge(past)));
            add(new Section(context.text("admin.imports.past"), list).flush());
        }
    }

    private Component words(Past past) {
        Div words = new Div(
                line(new Span(dates.listDateTime(past.at()) + " · "), ImportContext.fromFile(past.by())),
                line(new Span(context.text(
                        "admin.imports.past.counts",
                        NumberFormatter.whole(past.added()),
                        NumberFormatter.whole(past.changed())))));
        if (past.left() > 0 && past.undone() == null) {
            int stored = past.added() + past.changed();
            words.add(line(new Span(context.text(
                    isOpen(past) ? "admin.imports.past.left" : "admin.imports.past.left.fixed",
                    NumberFormatter.whole(stored),
                    NumberFormatter.whole(stored + past.left())))));
        }
        if (isOpen(past)) {
            words.add(line(new Span(context.text("admin.imports.past.until", dates.listDateTime(past.until())))));
        }
        return words;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("k-choice-text");
        return line;
    }

    private boolean isOpen(Past past) {
        return past.open() && past.undone() == null && context.desk().now().isBefore(past.until());
    }

    private Component way(Past past) {
        if (!isOpen(past)) {
            return new Span();
        }
        Button undo = AdminPage.button(
                "admin-imports-undo-" + past.number(),
                "rotate-ccw",
                context.text("admin.imports.past.undo"),
                () -> ask(past));
        undo.setAriaLabel(context.text("admin.imports.past.undo.of", past.file()));
        return undo;
    }

    private StatusBadge badge(Past past) {
        if (past.undone() != null) {
            return new StatusBadge(BadgeTone.IDLE, context.text("admin.imports.past.undone"));
        }
        if (!past.open()) {
            return new StatusBadge(BadgeTone.DONE, context.text("admin.imports.past.fixed"));
        }
        return isOpen(past)
                ? new StatusBadge(BadgeTone.RUN, context.text("admin.imports.past.open"))
                : new StatusBadge(BadgeTone.DONE, context.text("admin.imports.past.kept"));
    }

    /** Says what it would do before it does it; there is no button while something stands against it. */
    private void ask(Past past) {
        context.request().attempt(() -> {
            try {
                ImportReversal wanted = context.desk()
                        .past()
                        .look(context.caller(), context.list().target(), past.number());
                ask(past, wanted);
            } catch (Rejected refused) {
                refuse(refused);
            }
        });
    }

    private void ask(Past past, ImportReversal wanted) {
        String title = context.text("admin.imports.past.ask", past.file());
        if (!wanted.hindrances().isEmpty()) {
            FormDialog.show(context.texts(), title, new BlockingRecordsNote(context, wanted.hindrances()));
            return;
        }
        Div words = new Div(
                new Paragraph(context.text(
                        "admin.imports.past.ask.text",
                        NumberFormatter.whole(wanted.removed()),
                        NumberFormatter.whole(wanted.restored()))),
                new Paragraph(context.text("admin.imports.past.ask.whole")));
        words.setId("admin-imports-undo-words");
        Button undo =
                AdminPage.button("admin-imports-undo", "rotate-ccw", context.text("admin.imports.past.undo"), () -> {});
        undo.addThemeVariants(ButtonVariant.ERROR);
        undo.setDisableOnClick(true);
        FormDialog box = FormDialog.open(context.texts(), title, words, undo);
        undo.addClickListener(press -> context.request().attempt(() -> {
            box.close();
            undo(past);
        }));
    }

    /** Takes it back, or says what stands against it. */
    void undo(Past past) {
        try {
            context.desk().past().undo(context.caller(), context.list().target(), past.number());
            context.request().tell(context.text("admin.imports.past.done", past.file()));
            show();
        } catch (Rejected refused) {
            refuse(refused);
        }
    }

    private void refuse(Rejected refused) {
        show();
        var note = new InlineNotice(
                BadgeTone.LATE,
                context.text("admin.imports.past.refused"),
                context.sentence(refused.problems().getFirst()));
        note.setId("admin-imports-undo-refused");
        addComponentAsFirst(note);
    }
}
