package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.personal.SensitiveDataService.Shown;
import org.khet.portal.api.ui.ViewRequest;

/**
 * A sensitive field: masked, with a button that asks for the purpose and shows it for {@link SensitiveDataService#SECONDS}. The
 * button is there for whoever may see the field. Element ids: {@code <id>}, {@code <id>-ask}, {@code <id>-hide},
 * {@code <id>-purpose}, {@code <id>-go}. Source: core E-63, CORE-127, DESIGN 16.
 */
public final class SensitiveValue extends Div {
    /** The browser masks it by itself, also when the server does not answer any more. */
    private static final String MASKED_LATER =
            "return new Promise(done => setTimeout(() => { this.textContent = $1; done(true) }, $0))";

    private static final int MILLISECONDS = 1000;
    private final transient ViewRequest request;
    private final transient SensitiveDataService data;
    private final transient Texts texts;
    private final transient What what;
    private final Button ask;
    private final Button hide;
    private Span value = new Span();

    /**
     * Which field of which record.
     *
     * @param field  its name, as the keeper announced it
     * @param label  how the reader calls it
     * @param record key of the record
     * @param masked what everybody may see
     */
    public record What(String field, String label, long record, String masked) {}

    /**
     * A masked field.
     *
     * @param id begin of the element ids
     */
    public SensitiveValue(ViewRequest request, SensitiveDataService data, String id, What what) {
        this.request = request;
        this.data = data;
        this.texts = data.texts(request.texts().locale());
        this.what = what;
        addClassName("k-sensitive");
        setId(id);
        ask = button(id + "-ask", "eye", texts.get("core.sensitive.ask"), this::ask);
        ask.setAriaLabel(texts.get("core.sensitive.ask.named", what.label()));
        hide = button(id + "-hide", "eye-off", texts.get("core.sensitive.hide"), this::mask);
        mask();
    }

    private static Button button(String id, String icon, String label, Runnable action) {
        Button button = new Button(label, Icons.of(icon), press -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask() {
        var asking = new PurposeBox.Asking(
                texts,
                "core.sensitive",
                texts.get("core.sensitive.ask.named", what.label()),
                texts.get("core.sensitive.go", SensitiveDataService.SECONDS),
                data::requirePurpose);
        PurposeBox.open(request, asking, getId().orElseThrow(), this::show);
    }

    private void show(String purpose) {
        request.attempt(() -> show(data.show(request.caller(), what.field(), what.record(), purpose)));
    }

    /** Each showing has an element of its own, so that the end of an earlier one does not hide a later one. */
    private void show(Shown shown) {
        Span clear = place(shown.value(), hide);
        clear.getElement().setAttribute("role", "status");
        clear.getElement()
                .executeJs(MASKED_LATER, SensitiveDataService.SECONDS * MILLISECONDS, what.masked())
                .then(passed -> {
                    if (Objects.equals(value, clear)) {
                        mask();
                    }
                });
    }

    private void mask() {
        boolean allowed = data.mayShow(request.caller(), what.field());
        place(what.masked(), allowed ? ask : null);
    }

    private Span place(String text, @Nullable Button action) {
        Span fresh = new Span(text);
        value = fresh;
        removeAll();
        add(fresh);
        if (action != null) {
            add(action);
        }
        return fresh;
    }
}
