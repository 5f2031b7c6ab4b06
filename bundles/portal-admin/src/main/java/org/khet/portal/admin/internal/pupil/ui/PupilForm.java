package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditForm;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.InlineNotice;

/**
 * Pupils of a school by grade as of a day, typed in a grid. What is typed stays until it is stored or the form is left: while another
 * day is looked at, when it is refused, and when somebody else stored first. Source: core CORE-37.
 */
final class PupilForm extends Div implements EditForm {
    private final transient PupilReader reader;
    private final transient Consumer<LocalDate> saved;
    private final transient Map<LocalDate, Unsaved> unsaved = new TreeMap<>();
    private final Div notes = new Div();
    private @Nullable PupilGrid grid;
    private @Nullable AdminForm sheet;
    private transient @Nullable Runnable back;

    /** What was typed as of a day, and what was stored when it was. */
    private record Unsaved(PupilTable seen, Map<String, List<String>> words) {}

    /**
     * A form.
     *
     * @param saved told which day was stored, when nothing of another one waits
     */
    PupilForm(PupilReader reader, LocalDate day, Consumer<LocalDate> saved) {
        this.reader = reader;
        this.saved = saved;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        show(day);
    }

    private void show(LocalDate day) {
        removeAll();
        notes.removeAll();
        Unsaved kept = unsaved.remove(day);
        PupilTable table = kept == null ? reader.table(day) : kept.seen();
        AdminForm form = new AdminForm(reader.request(), reader.texts(), "pupils");
        PupilGrid typing = new PupilGrid(table, form);
        if (kept != null) {
            typing.retype(kept.words());
        }
        Select<LocalDate> asOf = form.named("asOf", reader.day(day));
        asOf.addValueChangeListener(change -> {
            keep(day, typing);
            show(change.getValue() == null ? day : change.getValue());
        });
        List<Component> parts = new ArrayList<>(List.of(asOf, Form.wide(typing)));
        if (!table.known().isEmpty()) {
            parts.add(Form.wide(new Paragraph(reader.sources(table))));
        }
        form.section("admin.pupils.type", parts.toArray(Component[]::new))
                .foot("admin.pupils.save", () -> save(typing, day));
        if (back != null) {
            form.onCancel(back);
        }
        grid = typing;
        sheet = form;
        add(notes, form);
        tellOfOtherDays();
    }

    private void keep(LocalDate day, PupilGrid typing) {
        Map<String, List<String>> words = typing.changed();
        if (!words.isEmpty()) {
            unsaved.put(day, new Unsaved(typing.seen(), words));
        }
    }

    private void tellOfOtherDays() {
        if (!unsaved.isEmpty()) {
            ScreenDates dates = ScreenDates.in(reader.texts().locale());
            String days = unsaved.keySet().stream().map(dates::listDate).collect(Collectors.joining(" · "));
            notes.add(new InlineNotice(BadgeTone.NEAR, reader.texts().get("admin.pupils.unsaved", days), ""));
        }
    }

    private void save(PupilGrid typing, LocalDate day) {
        List<Typed> typed = typing.typed();
        if (typed.isEmpty()) {
            reader.request().tell(reader.texts().get("admin.pupils.unchanged"));
            return;
        }
        try {
            reader.pupils().type(reader.request().caller(), reader.school(), day, typed);
        } catch (Outdated first) {
            typing.meet(reader.table(day));
            var problem = first.problem();
            notes.removeAll();
            notes.add(new InlineNotice(
                    BadgeTone.NEAR,
                    reader.texts().get(problem.key(), problem.args().toArray()),
                    reader.texts().get("admin.pupils.met")));
            return;
        }
        reader.request().tell(reader.texts().get("admin.pupils.saved"));
        if (unsaved.isEmpty()) {
            saved.accept(day);
        } else {
            show(day);
        }
    }

    @Override
    public void onCancel(Runnable leave) {
        back = leave;
        if (sheet != null) {
            sheet.onCancel(leave);
        }
    }

    @Override
    public boolean isTyped() {
        return !unsaved.isEmpty() || (grid != null && !grid.changed().isEmpty());
    }

    /** It is made anew when it is opened again. */
    @Override
    public void restore() {
        unsaved.clear();
    }

    @Override
    public void begin() {
        if (grid != null) {
            grid.begin();
        }
    }
}
