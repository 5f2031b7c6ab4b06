package org.khet.template.internal.note.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.template.internal.note.Note;
import org.khet.template.internal.note.NoteDraft;

/** The form of a note: fields and words only. */
final class NoteFormView extends Div implements NoteFormPresenter.Screen {
    final Select<Unit> unit = new Select<>();
    final TextField title = new TextField();
    final TextArea words = new TextArea();
    final ThaiDatePicker shownUntil;
    final TextField reason = new TextField();
    final Button save;
    final Button withdraw;
    private final ViewRequest request;
    private final Texts texts;
    private final PageHeader head;
    private final ErrorSummary errors;
    private final Div note = new Div();
    private final Div withdrawal;
    private Consumer<NoteDraft> onSave = draft -> {};
    private Consumer<String> onWithdraw = why -> {};

    NoteFormView(ViewRequest request, List<Unit> units) {
        this.request = request;
        this.texts = request.texts();
        addClassName("k-page");
        shownUntil = new ThaiDatePicker(texts.get("template.note.form.shownUntil.label"), texts.locale());
        shownUntil.setId("template-note-shownUntil");
        fields(units);
        errors = new ErrorSummary(texts, "template.note.form.incomplete")
                .field("unit", unit)
                .field("title", title)
                .field("words", words)
                .field("shownUntil", shownUntil)
                .field("reason", reason);
        save = button("save", "save", () -> onSave.accept(draft()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        withdraw = button("withdraw", "trash-2", () -> onWithdraw.accept(reason.getValue()));
        withdrawal = new Div(reason, withdraw);
        head = new PageHeader(texts.get("template.place"), texts.get("template.note.title"))
                .crumb("", texts.get("template.home"))
                .crumb("template/notes", texts.get("template.notes.title"));
        Form form = new Form(errors)
                .section(texts.get("template.note.form.section"), unit, shownUntil, title, words)
                .foot(texts.get("template.note.form.required"), save);
        add(head, note, form, withdrawal);
    }

    private void fields(List<Unit> units) {
        unit.setId("template-note-unit");
        unit.setLabel(texts.get("template.note.form.unit.label"));
        unit.setItems(units);
        unit.setItemLabelGenerator(item -> texts.choose(item.name(), item.nameEnglish()));
        title.setId("template-note-title");
        title.setLabel(texts.get("template.note.form.title.label"));
        words.setId("template-note-words");
        words.setLabel(texts.get("template.note.form.words.label"));
        reason.setId("template-note-reason");
        reason.setLabel(texts.get("template.note.form.reason.label"));
        Form.wide(title);
        Form.wide(words);
        // not the unit: it is never empty, and the button of a select must not be called required (WAI-ARIA)
        List<HasValue<?, ?>> needed = List.of(title, words, shownUntil);
        needed.forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private Button button(String name, String icon, Runnable work) {
        Button button = new Button(texts.get("template.note.form." + name + ".label"), Icons.of(icon));
        button.setId("template-note-" + name);
        button.setDisableOnClick(true); // no second note by a double click
        button.addClickListener(press -> {
            try {
                errors.clear();
                request.attempt(work);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private NoteDraft draft() {
        Unit chosen = unit.getValue();
        return new NoteDraft(
                chosen == null ? null : chosen.id(), title.getValue(), words.getValue(), shownUntil.getValue());
    }

    void onSave(Consumer<NoteDraft> listener) {
        onSave = listener;
    }

    void onWithdraw(Consumer<String> listener) {
        onWithdraw = listener;
    }

    @Override
    public void begin(LocalDate usualEnd) {
        withdrawal.setVisible(false);
        shownUntil.setValue(usualEnd);
        unit.getListDataView().getItems().findFirst().ifPresent(unit::setValue);
    }

    @Override
    public void show(Note stored, boolean editable) {
        head.title(stored.text().title());
        head.sub(stored.poster());
        request.title(stored.text().title());
        unit.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(stored.text().unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        title.setValue(stored.text().title());
        words.setValue(stored.text().words());
        shownUntil.setValue(stored.text().shownUntil());
        unit.setVisible(editable);
        List<HasValue<?, ?>> all = List.of(unit, title, words, shownUntil);
        all.forEach(field -> field.setReadOnly(!editable));
        save.setVisible(editable);
        withdrawal.setVisible(editable);
        say(stored.isWithdrawn() ? texts.get("template.note.form.gone", stored.withdrawal()) : null, "");
    }

    @Override
    public void showProblems(List<Problem> problems) {
        errors.show(problems);
    }

    @Override
    public void showOutdated(Problem problem) {
        say(texts.get(problem.key(), problem.args().toArray()), texts.get("template.note.form.outdated"));
    }

    @Override
    public void leave(String saidKey) {
        request.draft().clear();
        request.tell(texts.get(saidKey));
        request.open("template/notes");
    }

    private void say(@Nullable String sentence, String more) {
        note.removeAll();
        if (sentence != null) {
            note.add(new CalmNote(State.NEAR, sentence, more));
        }
    }
}
