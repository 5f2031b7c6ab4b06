package org.khet.forms.internal.ui;

import com.vaadin.flow.component.html.Span;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.entry.EntryAccess;
import org.khet.portal.api.record.ui.RecordViewOverrides;

/** In lists nobody reads what is sensitive: a record is opened for it, which is noted. Source: kinds-processes.md §5; core E-63. */
final class SensitiveCells {
    private static final String MASK = "•••••";

    private SensitiveCells() {}

    /** The list of a register, and what stands beside it. */
    static RecordViewOverrides masked(DataKind kind) {
        RecordViewOverrides screens = new RecordViewOverrides();
        EntryAccess.sensitive(kind)
                .forEach(field -> screens.cell(field, (request, row) -> {
                    Span mask = new Span(row.has(field) ? MASK : "");
                    mask.setTitle(request.texts().get("forms.register.masked"));
                    return mask;
                }));
        return screens;
    }
}
