package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.textfield.IntegerField;

/** Several cells of a spreadsheet were pasted into a field; one number is pasted as the browser does it. */
@DomEvent(value = "paste", filter = CellPasteEvent.SEVERAL)
public final class CellPasteEvent extends ComponentEvent<IntegerField> {
    static final String PASTED = "event.clipboardData.getData('text')";

    /** Only what fills several fields. */
    static final String SEVERAL = "/[\\n\\t]/.test(" + PASTED + ".trim()) && (event.preventDefault(), true)";

    private final String text;

    /** For Vaadin. */
    public CellPasteEvent(IntegerField source, boolean fromClient, @EventData(PASTED) String text) {
        super(source, fromClient);
        this.text = text;
    }

    /** Lines, with tabs between the cells. */
    public String text() {
        return text;
    }
}
