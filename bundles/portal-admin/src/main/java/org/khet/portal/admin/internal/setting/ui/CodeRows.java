package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** The codes of a list, a row each: names in both languages, in use or ended, place. */
final class CodeRows extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    CodeRows(ViewRequest request, Texts texts, List<Code> codes) {
        this.request = request;
        this.texts = texts;
        codes.forEach(code -> rows.add(new Row(code)));
        Button more = Page.button("admin-codes-add", "plus", texts.get("admin.codes.add"), () -> {
            rows.add(new Row(null));
            draw();
        });
        draw();
        add(list, more);
        getElement().setAttribute("colspan", "2");
    }

    List<Code> value() {
        return rows.stream().map(Row::value).toList();
    }

    private void draw() {
        list.removeAll();
        rows.forEach(row -> {
            row.label(row.equals(rows.getFirst()));
            list.add(row);
        });
    }

    private void up(Row row) {
        int place = rows.indexOf(row);
        if (place > 0) {
            Collections.swap(rows, place, place - 1);
            draw();
        }
    }

    private final class Row extends HorizontalLayout {
        private final TextField code = field("code");
        private final TextField thai = field("thai");
        private final TextField english = field("english");
        private final Checkbox active = new Checkbox(texts.get("admin.codes.active"), true);
        private final transient @Nullable String parent;

        Row(@Nullable Code stored) {
            setWrap(true);
            setAlignItems(Alignment.BASELINE);
            parent = stored == null ? null : stored.parent();
            if (stored != null) {
                code.setValue(stored.code());
                code.setReadOnly(true);
                thai.setValue(stored.thai());
                english.setValue(stored.english());
                active.setValue(stored.active());
            }
            request.draft().skip(active);
            Button up = new Button(texts.get("admin.codes.up"), Icons.of("arrow-up"), press -> up(this));
            up.setId("admin-codes-up-" + (rows.size() + 1));
            up.addThemeVariants(ButtonVariant.TERTIARY);
            add(code, thai, english, active, up);
        }

        /** The first row's labels stand above all rows; the others are named for screen readers. */
        private void label(boolean first) {
            for (TextField field : List.of(code, thai, english)) {
                field.setLabel(first ? field.getAriaLabel().orElse("") : null);
            }
        }

        private TextField field(String name) {
            TextField field = new TextField();
            field.setAriaLabel(texts.get("admin.codes." + name));
            field.setWidth(name.equals("code") ? "9rem" : "15rem");
            field.setMaxLength(300);
            request.draft().skip(field);
            return field;
        }

        Code value() {
            return new Code(
                    code.getValue().strip(),
                    parent,
                    thai.getValue().strip(),
                    english.getValue().strip(),
                    active.getValue());
        }
    }
}
