package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.html.NativeTableRow;

/** Somebody goes on from a line of a sheet to something else; from one of its cells to the next the browser tells nothing. */
@DomEvent(value = "focusout", filter = "!element.contains(event.relatedTarget)")
public final class LineLeftEvent extends ComponentEvent<NativeTableRow> {
    /** For Vaadin. */
    public LineLeftEvent(NativeTableRow source, boolean fromClient) {
        super(source, fromClient);
    }
}
