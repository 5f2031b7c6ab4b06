package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** The codes of a list, a row each: names in both languages, in use or ended, place. */
final class CodeTable extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final boolean levels;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    /** @param levels whether codes may stand below others */
    CodeTable(ViewRequest request, Texts texts, List<Code> codes, boolean levels) {
        this.request = request;
        this.texts = texts;
        this.levels = levels;
        codes.forEach(code -> rows.add(new Row(code)));
        Button more = AdminPage.button("admin-codes-add", "plus", texts.get("admin.codes.add"), () -> {
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
        List<String> tops = rows.stream()
                .filter(Row::isTop)
                .map(row -> row.code.getValue().strip())
                .toList();
        rows.forEach(row -> {
            row.tops(tops);
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
        private final ComboBox<String> parent = new ComboBox<>();
        private final boolean stored;

        Row(@Nullable Code before) {
            stored = before != null;
            setWrap(true);
            setAlignItems(Alignment.BASELINE);
            above();
            if (before != null) {
                code.setValue(before.code());
                code.setReadOnly(true);
                parent.setItems(Stream.ofNullable(before.parent()).toList());
                parent.setValue(before.parent());
                parent.setReadOnly(true);
                thai.setValue(before.thai());
                english.setValue(before.english());
                active.setValue(before.active());
            }
            request.draft().skip(active);
            Button up = new Button(texts.get("admin.codes.up"), Icons.of("arrow-up"), press -> up(this));
            up.setId("admin-codes-up-" + (rows.size() + 1));
            up.addThemeVariants(ButtonVariant.TERTIARY);
            add(code, parent, thai, english, active, up);
        }

        private void above() {
            parent.setVisible(levels);
            parent.setAriaLabel(texts.get("admin.codes.parent"));
            parent.setPlaceholder(texts.get("admin.codes.parent.none"));
            parent.setWidth("9rem");
            parent.setClearButtonVisible(true);
            parent.setId("admin-codes-parent-" + (rows.size() + 1));
            request.draft().skip(parent);
        }

        private boolean isTop() {
            return parent.getValue() == null && !code.getValue().isBlank();
        }

        /** Codes below which this one may stand; a stored code stays where it is. */
        private void tops(List<String> codes) {
            if (!stored) {
                String chosen = parent.getValue();
                parent.setItems(codes);
                parent.setValue(codes.contains(chosen) ? chosen : null);
            }
        }

        /** The first row's labels stand above all rows; the others are named for screen readers. */
        private void label(boolean first) {
            for (TextField field : List.of(code, thai, english)) {
                field.setLabel(first ? field.getAriaLabel().orElse("") : null);
            }
            parent.setLabel(first ? texts.get("admin.codes.parent") : null);
        }

        private TextField field(String name) {
            TextField field = new TextField();
            field.setAriaLabel(texts.get("admin.codes." + name));
            field.setWidth(name.equals("code") ? "9rem" : "15rem");
            field.setMaxLength(name.equals("code") ? CodeList.CODE_MAX : CodeList.NAME_MAX + CodeList.NAME_MAX / 2);
            request.draft().skip(field);
            return field;
        }

        Code value() {
            return new Code(
                    code.getValue().strip(),
                    parent.getValue(),
                    thai.getValue().strip(),
                    english.getValue().strip(),
                    active.getValue());
        }
    }
}
