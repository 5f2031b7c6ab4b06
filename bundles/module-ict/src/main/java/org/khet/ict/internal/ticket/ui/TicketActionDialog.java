package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;

/** Asks for what an action must have; keeps everything typed when the action is refused. */
final class TicketActionDialog extends Dialog {
    private final ViewRequest request;
    private final Texts texts;
    private final ErrorSummary errors;
    private final Div content = new Div();
    private final FormLayout fields = new FormLayout();
    private final Button go;
    private final String prefix;
    private Supplier<List<Problem>> work = List::of;

    TicketActionDialog(ViewRequest request, TicketAction action) {
        this.request = request;
        this.texts = request.texts();
        prefix =
                "ict-ticket-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        setId(prefix + "-dialog");
        setHeaderTitle(texts.get("ict.ticket.do." + action));
        setWidth("min(34rem, 94vw)");
        setCloseOnOutsideClick(false);
        errors = new ErrorSummary(texts, "ict.ticket.dialog.incomplete");
        fields.setAutoResponsive(true);
        fields.setExpandFields(true);
        fields.setExpandColumns(true);
        fields.setMaxColumns(2);
        fields.setColumnWidth("12em");
        String help = "ict.ticket.help." + action;
        if (texts.has(help)) {
            content.add(new Paragraph(texts.get(help)));
        }
        content.getStyle().set("display", "grid").set("gap", "14px");
        content.add(errors, fields);
        add(content);
        Button back = new Button(texts.get("ict.ticket.dialog.back"), press -> close());
        back.setId(prefix + "-back");
        go = new Button(texts.get("ict.ticket.do." + action), Icons.of(TicketTones.icon(action)), press -> run());
        go.setId(prefix + "-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        getFooter().add(back, go);
    }

    /** Something to know first, above the fields. */
    TicketActionDialog note(Component note) {
        content.addComponentAsFirst(note);
        return this;
    }

    /** Something below the fields. */
    TicketActionDialog below(Component more) {
        content.add(more);
        return this;
    }

    /** Adds a field under the name by which the service refuses it; texts end in the same name. */
    <C extends Component & HasValue<?, ?>> C field(String name, C field) {
        field.setId(prefix + "-" + name);
        errors.field(name, field);
        fields.add(Form.wide(field));
        return field;
    }

    /** Label of a field of this module's dialogs. */
    String label(String name) {
        return texts.get("ict.ticket.field." + name);
    }

    /** Words of this module. */
    String word(String key, Object... args) {
        return texts.get(key, args);
    }

    /** What the button does; returns the problems of the fields. */
    TicketActionDialog onGo(Supplier<List<Problem>> action) {
        work = action;
        return this;
    }

    private void run() {
        errors.clear();
        try {
            request.attempt(() -> {
                List<Problem> problems = work.get();
                if (problems.isEmpty()) {
                    close();
                } else {
                    errors.show(problems);
                }
            });
        } finally {
            go.setEnabled(true);
        }
    }
}
