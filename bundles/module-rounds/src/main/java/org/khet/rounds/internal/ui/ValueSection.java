package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.entry.EvidenceGaps;
import org.khet.rounds.internal.sheet.LayoutItem;

/** What a school hands in, item by item beside the round before: what its head sees before certifying, also on a phone. Source: DESIGN 26. */
final class ValueSection {
    private final RoundsRegisters registers;

    ValueSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    List<Component> of(ViewRequest request, RecordRow row) {
        Texts texts = request.texts();
        EntrySheet sheet = registers.entries().open(request.caller(), row.id());
        CellValues values = sheet.values();
        List<List<String>> rows = new ArrayList<>();
        for (LayoutItem item : sheet.layout().items()) {
            rows.add(List.of(item.name(), number(values, item), number(sheet.before(), item)));
        }
        String title = texts.get("rounds.values.title");
        List<String> heads = List.of(
                texts.get("rounds.entry.row"), texts.get("rounds.values.now"), texts.get("rounds.values.before"));
        List<Component> sections = new ArrayList<>(List.of(new ReturnedSection(request, registers, row)));
        sections.addAll(new FormSection(registers).notice(request, row));
        sections.add(new Section(title, new SmallTable(title, heads, rows).stacking()).flush());
        List<String> gaps = new EvidenceGaps(registers.collections(), registers.entries()).of(request.caller(), row);
        if (!gaps.isEmpty()) {
            sections.add(new Div(
                    new InlineNotice(BadgeTone.NEAR, texts.get("rounds.values.no-photo"), String.join(", ", gaps))));
        }
        return sections;
    }

    private static String number(CellValues values, LayoutItem item) {
        return values.total(item.code()).map(NumberFormatter::whole).orElse("–");
    }
}
