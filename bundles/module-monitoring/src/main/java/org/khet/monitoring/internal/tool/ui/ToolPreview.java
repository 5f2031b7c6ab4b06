package org.khet.monitoring.internal.tool.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** A form of follow-up as whoever answers it sees it, with nothing in it. Source: monitoring ME-04, MON-03. */
public final class ToolPreview {
    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");
    private final ToolKind kind;

    /** Of forms. */
    public ToolPreview(ToolKind kind) {
        this.kind = kind;
    }

    /** The section beside a form. */
    public List<Component> of(ViewRequest request, RecordRow tool) {
        List<Component> fields = new ArrayList<>();
        String part = "";
        int no = 0;
        for (RecordLine line : tool.lines(kind.questions)) {
            if (!line.get(kind.part).equals(part)) {
                part = line.get(kind.part);
                fields.add(new Div(part));
            }
            no++;
            fields.add(field(request.texts(), no, line));
        }
        return List.of(new Section(request.texts().get("monitoring.tool.preview"), fields.toArray(Component[]::new)));
    }

    private Component field(Texts texts, int no, RecordLine line) {
        String label = no + ". " + line.get(kind.question) + (line.get(kind.needed) ? " *" : "");
        List<String> choices = QuestionKind.choices(line.get(kind.choices));
        QuestionKind of = line.get(kind.kind);
        return switch (of) {
            case NUMBER, PERCENT -> number(label);
            case TEXT -> area(label);
            case CHOICE -> radio(label, choices);
            case SCALE -> radio(label, SCALE);
            case MULTI -> boxes(label, choices);
            case TABLE -> new Div(new Div(label), new SmallTable(label, choices, List.of()));
            case FILE, DATE -> text(label, texts.get("monitoring.choice.question-kind." + of.name()));
        };
    }

    private static Component number(String label) {
        BigDecimalField field = NumberTyping.eased(new BigDecimalField(label));
        field.setReadOnly(true);
        return field;
    }

    private static Component area(String label) {
        TextArea field = new TextArea(label);
        field.setReadOnly(true);
        return field;
    }

    private static Component text(String label, String hint) {
        TextField field = new TextField(label);
        field.setHelperText(hint);
        field.setReadOnly(true);
        return field;
    }

    private static Component radio(String label, List<String> choices) {
        RadioButtonGroup<String> field = new RadioButtonGroup<>(label);
        field.setItems(choices);
        field.setReadOnly(true);
        return field;
    }

    private static Component boxes(String label, List<String> choices) {
        CheckboxGroup<String> field = new CheckboxGroup<>(label);
        field.setItems(choices);
        field.setReadOnly(true);
        return field;
    }
}
