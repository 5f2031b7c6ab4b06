package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;

/** A kind of finding: what it means, an example, the choice, what follows, and the way to its rows. For one page. */
final class FindingKindRow {
    private final ImportContext context;
    private final Found found;
    private final String id;

    FindingKindRow(ImportContext context, Found found) {
        this.context = context;
        this.found = found;
        this.id = word(found.kind());
    }

    private static String word(FindingKind kind) {
        return kind.id().substring(kind.id().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Element id of the choice of a kind. */
    static String choiceId(FindingKind kind) {
        return "admin-imports-choice-" + word(kind);
    }

    /**
     * Adds itself.
     *
     * @param chosen told the choice of a person
     * @param rows   opens the rows of the kind
     */
    void into(ChoiceTable list, BiConsumer<FindingKind, FindingChoice> chosen, Consumer<FindingKind> rows) {
        list.row(new Span(context.text(found.kind().id())), words(rows), field(chosen), result());
    }

    private Component words(Consumer<FindingKind> rows) {
        Div words = new Div(line(new Span(context.text(found.kind().helpKey()))));
        if (!found.before().isEmpty()) {
            String after = found.after();
            words.add(line(
                    new Span(context.text("admin.imports.kind.example")),
                    ImportContext.fromFile(after.isEmpty() ? found.before() : found.before() + " → " + after)));
        }
        Button show = new Button(
                context.text("admin.imports.kind.rows", NumberFormatter.whole(found.rows())),
                press -> rows.accept(found.kind()));
        show.setId("admin-imports-rows-" + id);
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(context.text(
                "admin.imports.kind.rows.of",
                NumberFormatter.whole(found.rows()),
                context.text(found.kind().id())));
        words.add(show);
        return words;
    }

    private static Div line(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("k-choice-text");
        return line;
    }

    private Component field(BiConsumer<FindingKind, FindingChoice> chosen) {
        if (found.kind().choices().size() == 1) {
            return new Span(context.text("admin.imports.kind.fixed"));
        }
        ComboBox<FindingChoice> field = new ComboBox<>();
        field.setId(choiceId(found.kind()));
        field.setAriaLabel(context.text(
                "admin.imports.kind.choice", context.text(found.kind().id())));
        field.setItems(found.kind().choices());
        field.setItemLabelGenerator(choice -> context.text(choice.titleKey()));
        field.setValue(found.choice());
        context.request().draft().skip(field);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(found.kind(), change.getValue());
            } else {
                field.setValue(change.getOldValue());
            }
        });
        return field;
    }

    private StatusBadge result() {
        if (found.open() > 0) {
            return badge(BadgeTone.LATE, "open", found.open());
        }
        if (found.leftOut() > 0) {
            return badge(BadgeTone.NEAR, "leftOut", found.leftOut());
        }
        boolean hint = found.kind().weight() == Weight.HINT;
        return badge(hint ? BadgeTone.IDLE : BadgeTone.DONE, "taken", found.rows());
    }

    private StatusBadge badge(BadgeTone state, String name, int rows) {
        return new StatusBadge(state, context.text("admin.imports.kind." + name, NumberFormatter.whole(rows)));
    }
}
