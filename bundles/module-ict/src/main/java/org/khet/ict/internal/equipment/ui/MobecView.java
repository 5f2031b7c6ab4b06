package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.ui.MobecList.Row;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * Where the register and M-OBEC differ, of the newest year with figures, or of the year and with all lines as the address asks.
 * Source: ict ICT-44.
 */
final class MobecView extends Div {
    private static final String PATH = "ict/mobec";

    MobecView(ViewRequest request, MobecList list, EquipmentMessages words) {
        Texts texts = request.texts();
        String title = texts.get("ict.mobec.title");
        request.title(title);
        addClassName("k-page");
        PageHeader head = new PageHeader(texts.get("ict.place"), title);
        head.crumb("", texts.get("ict.home")).here(title);
        add(head);
        List<FiscalYear> years = list.register().years(request.caller());
        if (years.isEmpty()) {
            add(new EmptyState(
                    BadgeTone.IDLE,
                    "clipboard-list",
                    texts.get("ict.mobec.empty.title"),
                    texts.get("ict.mobec.empty.text"),
                    ways(request)));
            return;
        }
        String asked = request.query().getOrDefault("year", List.of("")).getFirst();
        FiscalYear year = years.stream()
                .filter(one -> String.valueOf(one.buddhist()).equals(asked))
                .findFirst()
                .orElseGet(years::getFirst);
        boolean all = request.query().containsKey("all");
        List<Row> rows = list.rows(request.caller(), year, all, words);
        String name = texts.get("ict.mobec.year", String.valueOf(year.buddhist()));
        long differ = rows.stream().filter(row -> row.line().differs()).count();
        head.sub(name + " · " + texts.get("ict.mobec.sub", differ));
        if (request.caller().may(IctPermissions.EQUIPMENT_EXPORT)) {
            head.actions(new ExportMenu(request, list.exports(), "ict-mobec", () -> list.file(rows, year, texts)));
        }
        Div links = new Div();
        links.addClassName("k-buttons");
        years.forEach(one -> links.add(Links.to(
                PATH + "?year=" + one.buddhist() + (all ? "&all=yes" : ""),
                texts.get("ict.mobec.year", String.valueOf(one.buddhist())))));
        links.add(Links.to(
                PATH + "?year=" + year.buddhist() + (all ? "" : "&all=yes"),
                texts.get(all ? "ict.mobec.differing" : "ict.mobec.all")));
        add(links, new Section(name, table(rows, name, texts)).flush());
    }

    /** To the import of figures and to the form, for who may. */
    private static Component[] ways(ViewRequest request) {
        return request.caller().scope(IctPermissions.EQUIPMENT_EDIT).wholeOffice()
                ? new Component[] {
                    Links.to("admin/imports/ict.mobec-counts", request.texts().get("ict.mobec.empty.import")),
                    Links.to("ict/mobec-count", request.texts().get("ict.mobec-count.new"))
                }
                : new Component[0];
    }

    private static Component table(List<Row> rows, String name, Texts texts) {
        List<String> heads = List.of(
                texts.get("ict.mobec.column.school"),
                texts.get("ict.mobec.column.sort"),
                texts.get("ict.mobec.column.ours"),
                texts.get("ict.mobec.column.mobec"),
                texts.get("ict.mobec.column.difference"));
        List<List<String>> cells = rows.stream()
                .map(row -> List.of(
                        row.school(),
                        row.sort(),
                        NumberFormatter.whole(row.line().ours()),
                        row.line().mobec() == null
                                ? texts.get("ict.mobec.untold")
                                : NumberFormatter.whole(row.line().mobec()),
                        signed(row.line().difference())))
                .toList();
        return rows.isEmpty() ? new Div(texts.get("ict.mobec.same")) : new SmallTable(name, heads, cells).stacking();
    }

    private static String signed(int difference) {
        return (difference > 0 ? "+" : "") + NumberFormatter.whole(difference);
    }
}
