package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.snapshot.PublishedTables;

/** Published figures for everybody who is signed in; small ones are masked. Source: ict ICT-71, E-R44. */
final class PublishedView extends Div {
    private final Texts texts;

    PublishedView(ViewRequest request, RoundsRegisters registers) {
        texts = request.texts();
        request.title(texts.get("rounds.published.title"));
        LocalDate today = OfficeTime.day(registers.portal().clock.instant());
        int least = registers.portal().settings.get(request.caller().office(), RoundsSettings.SMALL_CELL, today);
        addClassName("k-page");
        add(new PageHeader(texts.get("rounds.entry.place"), texts.get("rounds.published.title"))
                .sub(texts.get("rounds.published.masked", least)));
        var tables = new PublishedTables(
                registers.snapshots(),
                registers.portal(),
                registers.sheets().items().kind());
        show(from -> tables.of(request.caller().office(), today, from), 0);
        if (getComponentCount() == 1) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("rounds.published.empty"), ""));
        }
    }

    /** Some tables, and a button that brings older ones where there may be some. */
    private void show(IntFunction<List<PublishedTables.Table>> tables, int from) {
        List<PublishedTables.Table> next = tables.apply(from);
        next.forEach(table -> add(section(table)));
        if (next.size() == PublishedTables.PAGE) {
            Button older = new Button(texts.get("rounds.published.older"));
            older.addClickListener(click -> {
                remove(older);
                show(tables, from + PublishedTables.PAGE);
            });
            add(older);
        }
    }

    private Section section(PublishedTables.Table table) {
        List<String> heads = new ArrayList<>(List.of(texts.get("rounds.entry.row")));
        if (table.bySex()) {
            heads.add(texts.get("rounds.entry.male"));
            heads.add(texts.get("rounds.entry.female"));
            heads.add(texts.get("rounds.published.sum"));
        } else {
            heads.add(texts.get("rounds.entry.number")); // its sum over one column would say the same again
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.cells().size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(i < table.rows().size() ? table.rows().get(i) : texts.get("rounds.published.sum"));
            table.cells().get(i).stream().limit(heads.size() - 1L).forEach(cell -> cells.add(text(cell)));
            rows.add(cells);
        }
        String day = ScreenDates.in(texts.locale()).longDate(table.asOf());
        return new Section(table.name(), new SmallTable(table.name(), heads, rows).stacking())
                .hint(day + " · " + table.unit())
                .flush();
    }

    private static String text(Optional<Integer> cell) {
        return cell.map(value -> NumberFormatter.whole(value)).orElse("–");
    }
}
