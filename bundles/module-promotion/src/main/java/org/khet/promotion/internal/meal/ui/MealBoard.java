package org.khet.promotion.internal.meal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.AskedFormParts;
import org.khet.promotion.internal.meal.MealCheckKind;
import org.khet.promotion.internal.meal.MealForm;

/** How many schools answered a follow-up by form, with the way to their answers. Source: other-groups PROM-14. */
public final class MealBoard {
    private static final AskedFormParts PARTS = new AskedFormParts("promotion.form", "promotion-meal-form");
    private final MealForm form;

    /** Over what was asked. */
    public MealBoard(MealForm form) {
        this.form = form;
    }

    /** The section of a follow-up; none where it is by letter. */
    public List<Component> of(MealCheckKind kind, ViewRequest request, RecordRow check) {
        return form.of(kind, check).<Component>map(asked -> PARTS.board(request.texts(), asked)).stream()
                .toList();
    }
}
