package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.khet.portal.api.i18n.Texts;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.entry.PastedFigures;
import org.khet.rounds.internal.sheet.LayoutItem;

/** Takes cells of a spreadsheet that are pasted into a field of a section, and says how many it took. */
final class CellPaste {
    private final Map<CellKey, IntegerField> fields;
    private final List<List<Optional<CellKey>>> table = new ArrayList<>();
    private final Texts texts;
    private final Consumer<String> told;

    /** @param told hears what was taken, in words */
    CellPaste(EntrySheet sheet, String section, Map<CellKey, IntegerField> fields, Texts texts, Consumer<String> told) {
        this.fields = fields;
        this.texts = texts;
        this.told = told;
        List<LayoutItem> items = sheet.layout().items(section);
        items.stream()
                .map(LayoutItem::rowCodes)
                .findFirst()
                .orElse(List.of())
                .forEach(row -> table.add(places(items, row)));
    }

    private static List<Optional<CellKey>> places(List<LayoutItem> items, String row) {
        List<Optional<CellKey>> places = new ArrayList<>();
        for (LayoutItem item : items) {
            item.cells(row).forEach(cell -> places.add(Optional.of(cell)));
            if (item.split().bySex()) {
                places.add(Optional.empty());
            }
        }
        return places;
    }

    void listen() {
        fields.forEach((cell, field) ->
                ComponentUtil.addListener(field, CellPasteEvent.class, event -> paste(cell, event.text())));
    }

    private void paste(CellKey from, String text) {
        for (int line = 0; line < table.size(); line++) {
            int column = table.get(line).indexOf(Optional.of(from));
            if (column >= 0) {
                fill(PastedFigures.of(text).into(table, line, column));
                return;
            }
        }
    }

    private void fill(PastedFigures.Filled filled) {
        int done = 0;
        int left = filled.left();
        for (var one : filled.cells().entrySet()) {
            IntegerField field = fields.get(one.getKey());
            if (field == null || field.isReadOnly()) {
                left++;
            } else {
                field.setValue(one.getValue());
                done++;
            }
        }
        told.accept(
                left + filled.bad() == 0
                        ? texts.get("rounds.entry.pasted", done)
                        : texts.get("rounds.entry.pasted.left", done, left, filled.bad()));
    }
}
