package org.khet.supervision.internal.visit.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.supervision.internal.visit.VisitForms;

/** Opens the instrument of a visit, to be filled on the spot. Source: other-groups SUP-02. */
public final class InstrumentButton {
    private final VisitForms forms;

    /** Over the forms of the office. */
    public InstrumentButton(VisitForms forms) {
        this.forms = forms;
    }

    /** The button of a visit that has an instrument which is not filled yet. */
    public List<Button> of(ViewRequest request, RecordRow visit) {
        return forms.toFill(request.caller(), visit).stream()
                .map(form -> {
                    Button button = new Button(
                            request.texts().get("supervision.visit.fill", form.name()),
                            Icons.of("notebook-pen"),
                            press -> request.open(form.address()));
                    button.setId("supervision-visit-fill");
                    return button;
                })
                .toList();
    }
}
