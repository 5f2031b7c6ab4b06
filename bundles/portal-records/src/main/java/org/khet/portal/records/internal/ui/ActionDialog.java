package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.records.internal.service.TypingCheck;
import org.khet.portal.records.internal.ui.input.ConditionalInputs;
import org.khet.portal.records.internal.ui.input.FieldEditor;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.LinesEditor;
import org.khet.portal.records.internal.ui.input.TypingMarks;

/** Asks for what an action must have; keeps everything typed when the action is refused. */
final class ActionDialog extends Dialog {
    private final ViewRequest request;
    private final transient Action action;
    private final transient RecordRow row;
    private final ErrorSummary errors;
    private final transient TypingMarks marks;
    private final transient Map<Field<?>, FieldEditor<?, ?>> inputs = new LinkedHashMap<>();
    private final transient Map<Lines, LinesEditor> sheets = new LinkedHashMap<>();
    private final TextArea reason = new TextArea();
    private final TextField code = new TextField();
    private final Button go;
    private final transient BiFunction<RecordDraft, String, List<Problem>> work;

    ActionDialog(
            ViewRequest request,
            RecordService<?> service,
            Action action,
            FieldEditorFactory editors,
            RecordRow row,
            Map<Field<?>, List<OfferedValue>> offered,
            boolean factor,
            BiFunction<RecordDraft, String, List<Problem>> work) {
        this.request = request;
        this.action = action;
        this.row = row;
        this.work = work;
        RecordKind kind = service.kind();
        Texts texts = request.texts();
        String prefix = kind.module() + "-" + kind.name() + "-" + action.name();
        String label = texts.get(RecordTexts.doing(kind, action));
        setId(prefix + "-dialog");
        setHeaderTitle(label);
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);
        errors = new ErrorSummary(texts, "records.incomplete");
        marks = new TypingMarks(texts, new EntryCheck(service, this::entry, sheets));
        FormLayout fields = new FormLayout();
        fields.setAutoResponsive(true);
        fields.setExpandFields(true);
        fields.setExpandColumns(true);
        fields.setMaxColumns(2);
        fields.setColumnWidth("12em");
        Div content = new Div();
        content.getStyle().set("display", "grid").set("gap", "14px");
        String help = kind.type() + ".help." + action.name();
        if (texts.has(help)) {
            content.add(new Paragraph(texts.get(help)));
        }
        RecordContext context = editors.names().services().records.context(request.caller());
        for (Field<?> field : action.asks()) {
            List<OfferedValue> choices = offered.get(field);
            String id = prefix + "-" + field.name();
            FieldEditor<?, ?> editor = choices == null ? editors.of(field, id) : editors.choice(field, choices, id);
            if (action.demands().contains(field) || choices != null) {
                editor.mark(true, editors.needed(field));
            }
            if (choices == null || !choices.isEmpty()) {
                editor.show(begin(action, field, choices, row, context));
                keep(field, editor);
                inputs.put(field, editor);
                editor.join(errors, field.name());
                marks.follow(editor);
                fields.add(Form.wide(editor.input()));
            }
        }
        for (Lines of : action.fills()) {
            LinesEditor sheet = new LinesEditor(kind, of, editors, request, errors, field -> field.isThereIn(action))
                    .keptAs(drafted(action, row) + of.name())
                    .marked(marks);
            sheet.show(row.lines(of), row.head().edition());
            sheets.put(of, sheet);
            setWidth("min(64rem, 96vw)");
            content.add(sheet);
        }
        new ConditionalInputs(kind, row, editors, context, inputs, sheets).follow();
        if (action.isConfirmed()) {
            content.add(new Paragraph(texts.get(kind.type() + ".confirm." + action.name())));
        }
        if (factor) {
            code.setId(prefix + "-second-factor");
            code.setLabel(texts.get("records.second-factor"));
            code.setHelperText(texts.get("records.second-factor.help"));
            code.getElement().setAttribute("autocomplete", "one-time-code");
            code.setRequiredIndicatorVisible(true);
            errors.field("second-factor", code);
            fields.add(Form.wide(code));
        }
        if (action.asksWhy()) {
            reason.setId(prefix + "-reason");
            reason.setLabel(texts.get("records.reason"));
            reason.setMinRows(3);
            reason.setRequiredIndicatorVisible(true);
            errors.field("reason", reason);
            request.draft().bind(drafted(action, row) + "-why", reason); // begins as no name of a field does
            fields.add(Form.wide(reason));
        }
        content.add(errors, fields);
        add(content);
        Button back = new Button(texts.get("records.back"), press -> close());
        back.setId(prefix + "-back");
        go = new Button(label, Icons.of(action.icon()), press -> run());
        go.setId(prefix + "-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(back, go);
    }

    /**
     * With which all begins that is kept of a dialog. What was typed belongs to this action of this record as it stands now: beside a list
     * one record follows the other.
     */
    static String drafted(Action action, RecordRow row) {
        return action.name() + "-" + row.id() + "-" + row.head().edition() + "-";
    }

    /** Puts what was kept of a field over what stands there, and keeps what is typed: no dialog is bound with its view. */
    private void keep(Field<?> field, FieldEditor<?, ?> editor) {
        if (!field.isSensitive() && !(field.type() instanceof FieldType.FileList)) {
            request.draft().bind(drafted(action, row) + field.name(), editor.input());
        }
    }

    /** The only choice, what the action begins with, what the record says, or what usually stands there. */
    private static @Nullable Object begin(
            Action action, Field<?> field, @Nullable List<OfferedValue> choices, RecordRow row, RecordContext context) {
        if (choices != null && choices.size() == 1) {
            return choices.getFirst().value();
        }
        Object there = action.begun(field, row, context).orElse(row.raw(field));
        return there == null || there.equals("") ? field.usual(row, context).orElse(there) : there;
    }

    private RecordDraft withoutLines() {
        RecordDraft draft = new RecordDraft();
        inputs.forEach((field, editor) -> draft.with(field, editor.value()));
        return draft;
    }

    private Optional<TypingCheck.Entry> entry() {
        return Optional.of(
                new TypingCheck.Entry(request.caller(), Optional.of(row), Optional.of(action), withoutLines()));
    }

    private void run() {
        errors.clear();
        marks.clear();
        RecordDraft draft = withoutLines().provedBy(code.getValue());
        sheets.forEach((of, sheet) -> draft.with(of, sheet.drafts()));
        try {
            request.attempt(() -> {
                List<Problem> problems = work.apply(draft, reason.getValue());
                if (problems.isEmpty()) {
                    close();
                } else {
                    sheets.values().forEach(sheet -> sheet.reveal(problems));
                    errors.show(problems);
                }
            });
        } finally {
            go.setEnabled(true);
        }
    }
}
