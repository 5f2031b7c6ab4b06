package org.khet.portal.admin.internal.link.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khet.portal.admin.internal.link.OfficeLink;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.Icons;

/** Links one below the other, each with title and address, to be put into order. */
final class LinkListField extends Div {
    private final transient Texts texts;
    private final transient AdminForm form;
    private final List<Row> rows = new ArrayList<>();
    private final Button add;
    private int made;

    /** One link while it is typed; its number names its fields, wherever it stands. */
    private final class Row extends Div {
        private final int number = ++made;
        private final TextField title;
        private final TextField address;

        Row(OfficeLink link) {
            title = field("title", "name", link.title(), OfficeLink.MOST_TITLE);
            address = field("address", "address", link.address(), OfficeLink.MOST_ADDRESS);
            address.setPlaceholder("https://");
            addClassName("k-link-row");
            add(
                    title,
                    address,
                    tool("up", "arrow-up", () -> move(this, -1)),
                    tool("down", "arrow-down", () -> move(this, 1)),
                    tool("remove", "trash-2", () -> drop(this)));
        }

        private TextField field(String name, String label, String value, int most) {
            TextField field = new TextField(texts.get("admin.office-links." + label));
            form.named(name + "-" + number, field);
            field.setManualValidation(true);
            field.setMaxLength(most);
            field.setValue(value);
            return field;
        }

        private Button tool(String name, String icon, Runnable action) {
            Button button = new Button(Icons.of(icon), press -> action.run());
            button.setId("admin-office-links-" + name + "-" + number);
            button.setAriaLabel(texts.get("admin.office-links." + name));
            return button;
        }

        boolean isBlank() {
            return title.getValue().isBlank() && address.getValue().isBlank();
        }

        OfficeLink link() {
            return new OfficeLink(title.getValue().strip(), address.getValue().strip());
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (!link().hasTitle()) {
                problems.add(Problem.of("title-" + number, "admin.office-links.title.refused"));
            }
            if (!link().hasAddress()) {
                problems.add(Problem.of("address-" + number, "admin.office-links.address.refused"));
            }
            return problems;
        }
    }

    LinkListField(Texts texts, AdminForm form, List<OfficeLink> links) {
        this.texts = texts;
        this.form = form;
        this.add = new Button(texts.get("admin.office-links.add"), Icons.of("plus"), press -> {
            append(new OfficeLink("", "")).title.focus();
            show();
        });
        add.setId("admin-office-links-add");
        links.forEach(this::append);
        if (links.isEmpty()) {
            append(new OfficeLink("", ""));
        }
        show();
    }

    private Row append(OfficeLink link) {
        Row row = new Row(link);
        rows.add(row);
        return row;
    }

    private void move(Row row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            show();
        }
    }

    private void drop(Row row) {
        rows.remove(row);
        show();
    }

    private void show() {
        removeAll();
        rows.forEach(this::add);
        add.setEnabled(rows.size() < OfficeLink.MOST);
        add(add);
    }

    /**
     * The links in their order; blank rows are none.
     *
     * @throws Rejected at each field that does not do
     */
    List<OfficeLink> links() {
        List<Row> typed = rows.stream().filter(row -> !row.isBlank()).toList();
        List<Problem> problems =
                typed.stream().flatMap(row -> row.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return typed.stream().map(Row::link).toList();
    }
}
