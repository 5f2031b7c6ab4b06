package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Last step before anything is stored: what will happen. */
final class EffectStep extends Div {
    private final transient ImportContext context;
    private final Div notes = new Div();
    private final @Nullable ThaiDatePicker from;

    /** @param look the last one */
    EffectStep(ImportContext context, DraftSummary look, ImportTarget target) {
        this.context = context;
        addClassName("k-page");
        notes.addClassName("k-page");
        from = target.isDated() ? day() : null;
        if (look.open() > 0) {
            notes.add(new InlineNotice(
                    BadgeTone.NEAR,
                    context.text("admin.imports.effect.open", NumberFormatter.whole(look.open())),
                    context.text("admin.imports.effect.open.text")));
        }
        if (!target.keptKey().isEmpty()) {
            var kept = new InlineNotice(
                    BadgeTone.NEAR, context.text("admin.imports.effect.kept"), context.text(target.keptKey()));
            kept.setId("admin-imports-kept");
            notes.add(kept);
        }
        var words = new Paragraph(context.text(
                "admin.imports.effect.text",
                NumberFormatter.whole(look.added()),
                NumberFormatter.whole(look.changed()),
                NumberFormatter.whole(look.leftOut())));
        var effect = new Section(context.text("admin.imports.effect.title"), words);
        if (from != null) {
            effect.content(words, from);
        }
        add(
                notes,
                FigureRow.effect(context, look),
                effect,
                new InlineNotice(
                        BadgeTone.IDLE, context.text("admin.imports.whole"), context.text("admin.imports.whole.text")));
    }

    private ThaiDatePicker day() {
        var day = new ThaiDatePicker(
                context.text(context.list().words() + ".import.from"),
                context.texts().locale());
        day.setId("admin-imports-from");
        day.setHelperText(context.text(context.list().words() + ".import.from.help"));
        day.setValue(context.desk().today());
        context.request().draft().skip(day);
        return day;
    }

    /** First day of what is dated; today where nothing is. */
    LocalDate from() {
        LocalDate chosen = from == null ? null : from.getValue();
        return chosen == null ? context.desk().today() : chosen;
    }

    /** Says why nothing was stored. */
    void refuse(String title, String sentence) {
        var note = new InlineNotice(BadgeTone.LATE, title, sentence);
        note.setId("admin-imports-refused");
        notes.addComponentAsFirst(note);
    }
}
