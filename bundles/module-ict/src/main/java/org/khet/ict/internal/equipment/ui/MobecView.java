package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.CountingSystem;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.equipment.MobecRegister.ClassSum;
import org.khet.ict.internal.equipment.ui.MobecList.Row;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * The counts of the register beside those of EMIS or M-OBEC: added up by class, then where schools differ; of the newest year with figures,
 * or of the system and year and with all lines as the address asks. Without figures the counts stand alone. Source: ict ICT-44.
 */
final class MobecView extends Div {
    private static final String PATH = "ict/mobec";
    private final Texts texts;
    private final CountingSystem system;
    private final String told;
    private final FiscalYear year;
    private final boolean all;

    MobecView(ViewRequest request, MobecList list, EquipmentMessages words) {
        texts = request.texts();
        String title = texts.get("ict.mobec.title");
        request.title(title);
        addClassName("k-page");
        system = CountingSystem.named(asked(request, "system"));
        told = name(texts, system);
        List<FiscalYear> years = list.register().years(request.caller());
        FiscalYear now = list.register().now();
        year = offered(years, now)
                .filter(one -> String.valueOf(one.buddhist()).equals(asked(request, "year")))
                .findFirst()
                .orElseGet(() -> years.stream().findFirst().orElse(now));
        all = request.query().containsKey("all");
        List<Row> every = list.rows(request.caller(), system, year, words);
        List<Row> rows =
                all ? every : every.stream().filter(row -> row.line().differs()).toList();
        String name = texts.get("ict.mobec.of", told, String.valueOf(year.buddhist()));
        long differ = every.stream().filter(row -> row.line().differs()).count();
        PageHeader head = new PageHeader(texts.get("ict.place"), title);
        head.crumb("", texts.get("ict.home")).here(title);
        head.sub(name + " · " + texts.get("ict.mobec.sub", differ));
        if (request.caller().may(IctPermissions.EQUIPMENT_EXPORT)) {
            head.actions(
                    new ExportMenu(request, list.exports(), "ict-mobec", () -> list.file(rows, told, year, texts)));
        }
        add(head, links(offered(years, now).toList()));
        if (every.stream().allMatch(row -> row.line().mobec() == null)) {
            add(new EmptyState(
                    BadgeTone.IDLE,
                    "clipboard-list",
                    texts.get("ict.mobec.empty.title", told, String.valueOf(year.buddhist())),
                    texts.get("ict.mobec.empty.text"),
                    ways(request)));
        } else if (!year.equals(now)) {
            add(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get("ict.mobec.past", told, String.valueOf(year.buddhist())),
                    texts.get("ict.mobec.past.text")));
        }
        if (!every.isEmpty()) {
            String sums = texts.get("ict.mobec.sums");
            add(new Section(sums, sums(sums, every, words)).flush(), new Section(name, table(name, rows)).flush());
        }
    }

    private static String asked(ViewRequest request, String what) {
        return request.query().getOrDefault(what, List.of("")).getFirst();
    }

    private static String name(Texts texts, CountingSystem of) {
        return texts.get("ict.choice.counting-system." + of.name());
    }

    /** Years with figures and that of today, the newest first. */
    private static Stream<FiscalYear> offered(List<FiscalYear> years, FiscalYear now) {
        return Stream.concat(years.stream(), Stream.of(now))
                .distinct()
                .sorted(Comparator.comparingInt(FiscalYear::buddhist).reversed());
    }

    private Div links(List<FiscalYear> years) {
        Div links = new Div();
        links.addClassName("k-buttons");
        for (CountingSystem one : CountingSystem.values()) {
            if (one != system) {
                links.add(Links.to(address(one, year, all), texts.get("ict.mobec.other", name(texts, one))));
            }
        }
        years.forEach(one -> links.add(
                Links.to(address(system, one, all), texts.get("ict.mobec.year", String.valueOf(one.buddhist())))));
        links.add(Links.to(address(system, year, !all), texts.get(all ? "ict.mobec.differing" : "ict.mobec.all")));
        return links;
    }

    private static String address(CountingSystem of, FiscalYear in, boolean everything) {
        return PATH + "?system=" + of.name() + "&year=" + in.buddhist() + (everything ? "&all=yes" : "");
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

    private Component sums(String name, List<Row> every, EquipmentMessages words) {
        List<List<String>> cells = MobecRegister.rolledUp(
                        every.stream().map(Row::line).toList())
                .stream()
                .sorted(Comparator.comparing(sum -> words.classOf(sum.classCode()), ThaiOrder.of()))
                .map(sum -> sum(sum, words))
                .toList();
        return new SmallTable(
                        name,
                        List.of(
                                texts.get("ict.mobec.column.sort"),
                                texts.get("ict.mobec.column.ours"),
                                texts.get("ict.mobec.column.mobec", told),
                                texts.get("ict.mobec.column.difference")),
                        cells)
                .stacking();
    }

    private static List<String> sum(ClassSum sum, EquipmentMessages words) {
        return List.of(
                words.classOf(sum.classCode()),
                NumberFormatter.whole(sum.ours()),
                NumberFormatter.whole(sum.theirs()),
                signed(sum.difference()));
    }

    private Component table(String name, List<Row> rows) {
        List<String> heads = List.of(
                texts.get("ict.mobec.column.school"),
                texts.get("ict.mobec.column.sort"),
                texts.get("ict.mobec.column.ours"),
                texts.get("ict.mobec.column.mobec", told),
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
        return rows.isEmpty()
                ? new Div(texts.get("ict.mobec.same", told))
                : new SmallTable(name, heads, cells).stacking();
    }

    private static String signed(int difference) {
        return (difference > 0 ? "+" : "") + NumberFormatter.whole(difference);
    }
}
