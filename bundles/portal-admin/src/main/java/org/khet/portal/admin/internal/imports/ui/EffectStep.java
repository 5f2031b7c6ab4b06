package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.khet.portal.api.imports.ImportDraft.Look;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Last step before anything is stored: what will happen. */
final class EffectStep extends Div {
    private final transient ImportContext context;
    private final Div notes = new Div();
    private final ThaiDatePicker from;

    /** @param look the last one */
    EffectStep(ImportContext context, Look look) {
        this.context = context;
        addClassName("k-page");
        notes.addClassName("k-page");
        from = new ThaiDatePicker(
                context.text(context.list().words() + ".import.from"),
                context.texts().locale());
        from.setId("admin-imports-from");
        from.setHelperText(context.text(context.list().words() + ".import.from.help"));
        from.setValue(context.desk().today());
        context.request().draft().skip(from);
        if (look.open() > 0) {
            notes.add(new CalmNote(
                    State.NEAR,
                    context.text("admin.imports.effect.open", ImportContext.number(look.open())),
                    context.text("admin.imports.effect.open.text")));
        }
        add(
                notes,
                Counts.effect(context, look),
                new Section(
                        context.text("admin.imports.effect.title"),
                        new Paragraph(context.text(
                                "admin.imports.effect.text",
                                ImportContext.number(look.added()),
                                ImportContext.number(look.changed()),
                                ImportContext.number(look.leftOut()))),
                        from),
                new CalmNote(
                        State.IDLE, context.text("admin.imports.whole"), context.text("admin.imports.whole.text")));
    }

    /** First day of what is dated. */
    LocalDate from() {
        LocalDate chosen = from.getValue();
        return chosen == null ? context.desk().today() : chosen;
    }

    /** Says why nothing was stored. */
    void refuse(String title, String sentence) {
        var note = new CalmNote(State.LATE, title, sentence);
        note.setId("admin-imports-refused");
        notes.addComponentAsFirst(note);
    }
}
