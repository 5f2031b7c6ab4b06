package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.RegisterSummary;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The summary of a register below the list of registers. Source: core CORE-153; policyplan PLAN-55, PLAN-56. */
final class RegisterSummarySection extends Div {
    static final ListKind KIND = ListKind.impersonal("forms.summary", FormsPermissions.REGISTER_USE);

    private static final int MOST = 50;
    private final Texts texts;
    private final DataKind kind;
    private final RegisterSummary.Summed summed;
    private final String heading;

    /** @param name of the register */
    RegisterSummarySection(Texts module, DataKind kind, String name, RegisterSummary.Summed summed) {
        texts = new DataTexts(module, kind.definition());
        this.kind = kind;
        this.summed = summed;
        heading = texts.get("forms.summary.title", name);
    }

    /**
     * Shows it.
     *
     * @param groups by which group it is chosen
     * @param export takes it out
     */
    RegisterSummarySection shown(List<Component> groups, Component export) {
        Section section = new Section(heading).action(export);
        List<Component> content = new ArrayList<>(groups);
        content.add(table());
        section.content(content.toArray(Component[]::new));
        add(section);
        if (!summed.fileless().isEmpty()) {
            add(rows("forms.summary.fileless", summed.fileless()));
        }
        if (!summed.unchecked().isEmpty()) {
            add(rows("forms.summary.unchecked", summed.unchecked()));
        }
        return this;
    }

    /**
     * The summary as a list that leaves the portal, also on paper; it names nobody.
     *
     * @param group whose records, in words; empty for all
     */
    ExportList<RegisterSummary.Line> list(String group) {
        List<Column<RegisterSummary.Line>> columns = new ArrayList<>();
        columns.add(Column.text(texts.get("forms.summary.year"), 12, RegisterSummary.Line::year));
        columns.add(Column.text(texts.get("forms.summary.choice"), 30, RegisterSummary.Line::choice));
        columns.add(Column.number(texts.get("forms.summary.records"), 12, RegisterSummary.Line::records));
        columns.add(Column.number(texts.get("forms.summary.closed"), 12, RegisterSummary.Line::closed));
        for (String key : summed.figures()) {
            columns.add(Column.number(label(key), 16, line -> line.figures().get(key)));
        }
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(heading, group, texts.locale()),
                columns,
                ExportList.Source.of(summed.lines()));
    }

    private Component table() {
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
        return new SmallTable(heading, heads, rows).stacking();
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
