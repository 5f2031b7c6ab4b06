package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.entry.RegisterSummary;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The summary of a register below the list of registers. Source: core CORE-153; policyplan PLAN-55, PLAN-56. */
final class RegisterSummarySection extends Div {
    private static final int MOST = 50;
    private final Texts texts;
    private final DataKind kind;

    RegisterSummarySection(Texts module, DataKind kind, String name, RegisterSummary.Summed summed) {
        texts = new DataTexts(module, kind.definition());
        this.kind = kind;
        add(new Section(texts.get("forms.summary.title", name), table(name, summed)));
        if (!summed.fileless().isEmpty()) {
            add(rows("forms.summary.fileless", summed.fileless()));
        }
        if (!summed.unchecked().isEmpty()) {
            add(rows("forms.summary.unchecked", summed.unchecked()));
        }
    }

    private Component table(String name, RegisterSummary.Summed summed) {
        List<String> heads = new ArrayList<>(List.of(
                texts.get("forms.summary.year"),
                texts.get("forms.summary.choice"),
                texts.get("forms.summary.records"),
                texts.get("forms.summary.closed")));
        summed.figures().forEach(key -> heads.add(label(key)));
        List<List<String>> rows = summed.lines().stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(
                            line.year().isEmpty() ? "–" : line.year(),
                            line.choice().isEmpty() ? "–" : line.choice(),
                            NumberFormatter.whole(line.records()),
                            NumberFormatter.whole(line.closed())));
                    summed.figures()
                            .forEach(key -> cells.add(
                                    line.figures().containsKey(key)
                                            ? line.figures().get(key).toPlainString()
                                            : "–"));
                    return List.copyOf(cells);
                })
                .toList();
        return new SmallTable(texts.get("forms.summary.title", name), heads, rows).stacking();
    }

    private String label(String key) {
        return kind.fieldNamed(key)
                .map(field -> texts.get(RecordTexts.field(kind, field)))
                .orElse(key);
    }

    private Section rows(String title, List<RecordRow> rows) {
        Section section = new Section(texts.get(title, rows.size()));
        rows.stream()
                .limit(MOST)
                .forEach(row -> section.add(new Div(Links.to(kind.pageAddress(row.id()), title(row)))));
        return section;
    }

    private String title(RecordRow row) {
        String words = String.join(
                " · ", row.titleParts().stream().map(Object::toString).toList());
        return words.isEmpty() ? String.valueOf(row.id()) : words;
    }
}
