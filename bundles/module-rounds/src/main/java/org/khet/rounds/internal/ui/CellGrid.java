package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.sheet.LayoutItem;

/**
 * The cells of a section as a table of number fields with their sums; on a phone each row is a block of its own. Each field has an id,
 * so that the portal keeps what was typed until the server said yes. DESIGN 08, 21.
 */
final class CellGrid extends Div {
    private final EntrySheet sheet;
    private final String section;
    private final Texts texts;
    private final Map<CellKey, IntegerField> fields = new LinkedHashMap<>();
    private final Map<String, NativeTableCell> sums = new HashMap<>();
    private final boolean editable;
    private final List<RowSteps.Step> rows = new ArrayList<>();
    private @Nullable RowSteps steps;

    CellGrid(EntrySheet sheet, String section, Texts texts, boolean editable) {
        this.sheet = sheet;
        this.section = section;
        this.texts = texts;
        this.editable = editable;
        addClassName("k-table-box");
        getElement().setAttribute("role", "region").setAttribute("aria-label", section);
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-table-stacked");
        table.setCaptionText(section);
        heads(table);
        List<CodeList.Code> codes = sheet.layout().rows(section);
        if (codes.isEmpty()) {
            row(table, "", texts.get("rounds.entry.number"));
        }
        codes.forEach(row -> row(table, row.code(), texts.choose(row.thai(), row.english())));
        add(table);
        if (rows.size() > 1) {
            addClassName("k-row-stepped");
            steps = new RowSteps(texts, rows);
            add(steps);
        }
        total(table);
        renew();
    }

    private void heads(NativeTable table) {
        NativeTableRow head = table.getHead().addRow();
        head(head, texts.get("rounds.entry.row"));
        for (LayoutItem item : sheet.layout().items(section)) {
            if (item.split().bySex()) {
                head(head, item.name() + " " + texts.get("rounds.entry.male"));
                head(head, item.name() + " " + texts.get("rounds.entry.female"));
                head(head, item.name() + " " + texts.get("rounds.entry.sum"));
            } else {
                head(head, item.name());
            }
        }
    }

    private static void head(NativeTableRow row, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        row.add(cell);
    }

    private void row(NativeTable table, String code, String name) {
        NativeTableRow line = table.getBody().addRow();
        line.add(new NativeTableCell(name));
        List<IntegerField> inputs = new ArrayList<>();
        for (LayoutItem item : sheet.layout().items(section)) {
            for (CellKey cell : item.cells(code)) {
                IntegerField input = field(cell, item, name);
                inputs.add(input);
                NativeTableCell box = new NativeTableCell(input);
                box.getElement().setAttribute("data-head", label(cell, item));
                line.add(box);
            }
            if (item.split().bySex()) {
                sum(line, item.code() + "|" + code, item.name() + " " + texts.get("rounds.entry.sum"));
            }
        }
        rows.add(new RowSteps.Step(name, line, inputs));
    }

    private void total(NativeTable table) {
        if (sheet.layout().rows(section).isEmpty()) {
            return;
        }
        NativeTableRow line = table.getBody().addRow();
        line.add(new NativeTableCell(texts.get("rounds.entry.sum")));
        for (LayoutItem item : sheet.layout().items(section)) {
            if (item.split().bySex()) {
                sum(line, item.code() + "||" + CellKey.MALE, item.name() + " " + texts.get("rounds.entry.male"));
                sum(line, item.code() + "||" + CellKey.FEMALE, item.name() + " " + texts.get("rounds.entry.female"));
            }
            sum(line, item.code() + "||", item.name());
        }
    }

    private void sum(NativeTableRow line, String key, String head) {
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("k-number", true);
        cell.getElement().setAttribute("data-head", head);
        sums.put(key, cell);
        line.add(cell);
    }

    private String label(CellKey cell, LayoutItem item) {
        return switch (cell.sex()) {
            case CellKey.MALE -> item.name() + " " + texts.get("rounds.entry.male");
            case CellKey.FEMALE -> item.name() + " " + texts.get("rounds.entry.female");
            default -> item.name();
        };
    }

    private IntegerField field(CellKey cell, LayoutItem item, String row) {
        IntegerField field = NumberTyping.eased(new IntegerField());
        field.setId("rounds-entry-" + cell.text().replace('|', '-').toLowerCase(java.util.Locale.ROOT));
        field.setAriaLabel(row + " " + label(cell, item));
        field.setMin(0);
        field.setMax(CellValues.MOST);
        field.setWidth("6rem");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setReadOnly(!editable || sheet.held().contains(cell.item()));
        sheet.section(section).values().get(cell).ifPresent(field::setValue);
        int before = sheet.before().get(cell).orElse(-1);
        if (before >= 0) {
            field.setHelperText(texts.get("rounds.entry.before", before));
        }
        fields.put(cell, field);
        return field;
    }

    /** Number of the row that a phone shows, from 0. */
    int step() {
        return steps == null ? 0 : steps.now();
    }

    /** Goes on with that row on a phone. */
    CellGrid at(int step) {
        if (steps != null) {
            steps.go(step);
        }
        return this;
    }

    private void reveal(IntegerField field) {
        if (steps != null) {
            steps.reveal(field);
        }
    }

    /** Shows the row of the first cell with a problem, on a phone too, before its field takes the focus. */
    void reveal(List<Problem> problems) {
        fields.entrySet().stream()
                .filter(one -> problems.stream()
                        .anyMatch(problem -> problem.field().equals(one.getKey().text())))
                .findFirst()
                .ifPresent(one -> reveal(one.getValue()));
    }

    /** Leads to the first field that holds no number, if there is one. */
    boolean focusUnreadable() {
        Optional<IntegerField> bad = unreadable().stream().findFirst();
        bad.ifPresent(field -> {
            reveal(field);
            field.focus();
        });
        return bad.isPresent();
    }

    /** Called whenever a number was changed. */
    CellGrid changed(Runnable listener) {
        fields.values()
                .forEach(field -> field.addValueChangeListener(change -> {
                    renew();
                    listener.run();
                }));
        return this;
    }

    /** Cells of a spreadsheet may be pasted; what was taken is told. */
    CellGrid pasted(Consumer<String> told) {
        if (editable) {
            new CellPaste(sheet, section, fields, texts, told).listen();
        }
        return this;
    }

    /** What stands in the fields; an empty one has no number. */
    Map<CellKey, @Nullable Integer> typed() {
        Map<CellKey, @Nullable Integer> typed = new HashMap<>();
        fields.forEach((cell, field) -> typed.put(cell, field.getValue()));
        return typed;
    }

    /** Whether something stands in the fields that was not stored. */
    boolean unsaved() {
        CellValues stored = sheet.section(section).values();
        return !unreadable().isEmpty()
                || fields.entrySet().stream()
                        .anyMatch(one -> !stored.get(one.getKey())
                                .equals(Optional.ofNullable(one.getValue().getValue())));
    }

    /** The same as values; what is no number is left out. */
    CellValues values() {
        CellValues values = CellValues.EMPTY;
        for (Map.Entry<CellKey, IntegerField> one : fields.entrySet()) {
            values = values.with(one.getKey(), one.getValue().getValue());
        }
        return values;
    }

    /** Fields by cell, for marks. */
    Map<CellKey, IntegerField> fields() {
        return java.util.Collections.unmodifiableMap(fields);
    }

    /** Whether some field holds something that is no number. */
    List<IntegerField> unreadable() {
        return fields.values().stream().filter(IntegerField::isInvalid).toList();
    }

    private void renew() {
        CellValues values = values();
        sums.forEach((key, cell) -> {
            String[] parts = key.split("\\|", -1);
            boolean total = parts[1].isEmpty() && parts.length == 3;
            String sex = total ? parts[2] : "";
            Optional<Integer> sum = total
                    ? values.only(one -> sex.isEmpty() || one.sex().equals(sex)).total(parts[0])
                    : values.row(parts[0], parts[1]);
            cell.setText(sum.map(NumberFormatter::whole).orElse("–"));
        });
    }
}
