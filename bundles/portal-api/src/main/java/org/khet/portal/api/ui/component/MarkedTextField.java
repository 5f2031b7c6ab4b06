package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.text.MarkedText;
import org.khet.portal.api.text.MarkedTyping;

/**
 * A text of several lines with buttons for bold words, lists and tables, and below it how it will look as soon as it has any such mark.
 * What it holds is a {@link MarkedText} as it is typed: whoever wants to, types the marks.
 */
public final class MarkedTextField extends CustomField<String> {
    private static final String PLACE =
            "const i = this.inputElement; return i ? i.selectionStart + ',' + i.selectionEnd : '0,0';";
    private static final String CHOOSE =
            "setTimeout(() => { const i = this.inputElement; if (i) { i.focus(); i.setSelectionRange($0, $1); } }, 0);";
    private final Texts texts;
    private final TextArea area = new TextArea();
    private final MarkedTextView view = new MarkedTextView("");
    private final Div preview = new Div();
    private final Div tools = new Div();
    private final List<OfferedValue> pieces = new ArrayList<>();

    /** @param texts words of the buttons */
    public MarkedTextField(Texts texts) {
        super("");
        this.texts = texts;
        addClassName("k-marked-field");
        area.setMinRows(4);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setManualValidation(true); // what is wrong stands at the whole field
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
            }
            drawn();
        });
        tools.add(
                button("heading", MarkedTyping::heading),
                button("bold", MarkedTyping::bold),
                button("numbered", MarkedTyping::numbered),
                button("bulleted", MarkedTyping::bulleted),
                button(
                        "table",
                        typed -> typed.table(
                                texts.get("records.marked.first"),
                                texts.get("records.marked.second"),
                                texts.get("records.marked.third"))));
        tools.addClassName("k-marked-tools");
        tools.getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", texts.get("records.marked.tools"));
        Span head = new Span(texts.get("records.marked.preview"));
        head.addClassName("k-hint");
        preview.add(head, view);
        preview.addClassName("k-marked-preview");
        preview.setVisible(false);
        add(tools, area, preview);
    }

    /** Offers pieces to be put where somebody types; in the preview their words stand for them. */
    public MarkedTextField inserting(List<OfferedValue> offered) {
        pieces.addAll(offered);
        ComboBox<OfferedValue> box = new ComboBox<>();
        box.setItems(offered);
        box.setItemLabelGenerator(OfferedValue::words);
        box.setPlaceholder(texts.get("records.marked.insert"));
        box.setAriaLabel(texts.get("records.marked.insert"));
        box.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                String piece = String.valueOf(chosen.getValue().value());
                box.clear();
                type(typed -> typed.put(piece));
            }
        });
        tools.add(box);
        return this;
    }

    /** Marks that it has to be filled in, or not; the input says so too. */
    public void setNeeded(boolean needed) {
        setClassName("k-needed", needed);
        area.setRequiredIndicatorVisible(needed);
    }

    /** Whether it is marked as one that has to be filled in. */
    public boolean isNeeded() {
        return area.isRequiredIndicatorVisible();
    }

    private String read(String typed) {
        String read = typed;
        for (OfferedValue piece : pieces) {
            read = read.replace(String.valueOf(piece.value()), "[" + piece.words() + "]");
        }
        return read;
    }

    private Button button(String name, UnaryOperator<MarkedTyping> does) {
        Button button = new Button(texts.get("records.marked." + name), press -> type(does));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Does something to the text where the person is in it. */
    private void type(UnaryOperator<MarkedTyping> does) {
        area.getElement().executeJs(PLACE).then(String.class, place -> {
            int comma = place.indexOf(',');
            MarkedTyping typed = does.apply(new MarkedTyping(
                    area.getValue(),
                    Integer.parseInt(place.substring(0, comma)),
                    Integer.parseInt(place.substring(comma + 1))));
            area.setValue(typed.text());
            updateValue();
            area.getElement().executeJs(CHOOSE, typed.from(), typed.to());
        });
    }

    private void drawn() {
        String typed = area.getValue();
        boolean marked = new MarkedText(typed).isMarked() || (!pieces.isEmpty() && !typed.isBlank());
        preview.setVisible(marked);
        if (marked) {
            view.show(read(typed));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        area.setAriaLabel(getLabel() == null ? "" : getLabel());
    }

    @Override
    protected String generateModelValue() {
        return area.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value == null ? "" : value);
        drawn();
    }
}
