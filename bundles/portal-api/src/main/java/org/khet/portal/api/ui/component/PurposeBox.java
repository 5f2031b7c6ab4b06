package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;

/** Asks what a list that tells about people is taken out for. Source: core CORE-129. */
final class PurposeBox extends Dialog {
    private final TextArea purpose;
    private final ErrorSummary errors;
    private final transient ListExports exports;
    private final transient ListKind list;
    private final transient Consumer<String> taken;

    /**
     * A box.
     *
     * @param id    begin of the element ids
     * @param taken called once with a purpose that will do
     */
    PurposeBox(ViewRequest request, ListExports exports, String id, ListKind list, Consumer<String> taken) {
        this.exports = exports;
        Texts texts = exports.texts(request.texts().locale());
        this.list = list;
        this.taken = taken;
        purpose = new TextArea(texts.get("core.export.purpose"));
        purpose.setId(id + "-purpose");
        purpose.setHelperText(texts.get("core.export.purpose.help"));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setMaxLength(ListExports.MOST_PURPOSE * 2); // too much is refused with words and stays
        purpose.setWidthFull();
        request.draft().skip(purpose);
        Button back = new Button(texts.get("core.export.back"), press -> close());
        back.setId(id + "-back");
        Button go = new Button(texts.get("core.export.go"), press -> go());
        go.setId(id + "-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        errors = new ErrorSummary(texts, "core.export.refused").field("purpose", purpose);
        setHeaderTitle(texts.get("core.export.personal"));
        add(errors, purpose);
        getFooter().add(back, go);
        setWidth("min(560px, 96vw)");
    }

    static void open(ViewRequest request, ListExports exports, String id, ListKind list, Consumer<String> taken) {
        PurposeBox box = new PurposeBox(request, exports, id, list, taken);
        box.open();
        box.purpose.focus();
    }

    private void go() {
        errors.clear();
        String typed = purpose.getValue().strip();
        try {
            exports.requirePurpose(list, typed);
        } catch (Rejected refused) {
            errors.show(refused.problems());
            return;
        }
        close();
        taken.accept(typed);
    }
}
