package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;

/** Asks what somebody wants data about people for. Source: core CORE-127, CORE-129. */
final class PurposeBox extends Dialog {
    private final TextArea purpose;
    private final ErrorSummary errors;
    private final transient Consumer<String> check;
    private final transient Consumer<String> taken;

    /**
     * What is asked.
     *
     * @param texts with {@code <words>.purpose}, {@code .purpose.help}, {@code .refused} and {@code .back}
     * @param words begin of these keys
     * @param title of the box
     * @param go    label of the button that goes on
     * @param check throws {@link Rejected} with field {@code purpose} for one that will not do
     */
    record Asking(Texts texts, String words, String title, String go, Consumer<String> check) {
        static Asking ofList(ListExports exports, Locale locale, ListKind list) {
            Texts texts = exports.texts(locale);
            return new Asking(
                    texts,
                    "core.export",
                    texts.get("core.export.personal"),
                    texts.get("core.export.go"),
                    typed -> exports.requirePurpose(list, typed));
        }
    }

    /**
     * A box.
     *
     * @param id    begin of the element ids
     * @param taken called once with a purpose that will do
     */
    PurposeBox(ViewRequest request, Asking asking, String id, Consumer<String> taken) {
        this.check = asking.check();
        this.taken = taken;
        Texts texts = asking.texts();
        purpose = new TextArea(texts.get(asking.words() + ".purpose"));
        purpose.setId(id + "-purpose");
        purpose.setHelperText(texts.get(asking.words() + ".purpose.help"));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setMaxLength(ListExports.MOST_PURPOSE * 2); // too much is refused with words and stays
        purpose.setWidthFull();
        request.draft().skip(purpose);
        Button back = new Button(texts.get(asking.words() + ".back"), press -> close());
        back.setId(id + "-back");
        Button go = new Button(asking.go(), press -> go());
        go.setId(id + "-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        errors = new ErrorSummary(texts, asking.words() + ".refused").field("purpose", purpose);
        setHeaderTitle(asking.title());
        add(errors, purpose);
        getFooter().add(back, go);
        setWidth("min(560px, 96vw)");
    }

    static void open(ViewRequest request, Asking asking, String id, Consumer<String> taken) {
        PurposeBox box = new PurposeBox(request, asking, id, taken);
        box.open();
        box.purpose.focus();
    }

    private void go() {
        errors.clear();
        String typed = purpose.getValue().strip();
        try {
            check.accept(typed);
        } catch (Rejected refused) {
            errors.show(refused.problems());
            return;
        }
        close();
        taken.accept(typed);
    }
}
