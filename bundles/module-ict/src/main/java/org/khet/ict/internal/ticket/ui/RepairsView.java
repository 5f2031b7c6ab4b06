package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.KeptFilterChips;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;

/** The repair register, or what somebody reported: tabs, filters, rows, the chosen ticket beside them. */
final class RepairsView extends Div implements RepairsPresenter.Screen {
    private final ViewRequest request;
    private final Texts texts;
    private final boolean desk;
    private final PageHeader head;
    private final Span cut = new Span();
    private final FilterBar filters;
    private final KeptFilterChips kept;
    final Register<TicketRow> register;
    final RepairsPresenter presenter;
    private int news;

    RepairsView(ViewRequest request, RepairListFactory parts, boolean desk) {
        this.request = request;
        this.texts = request.texts();
        this.desk = desk;
        addClassName("k-page");
        presenter = parts.presenter(request, desk, this);
        presenter.address(request.query());
        var columns = parts.columns(request);
        register = new Register<>("ict-repairs-grid", texts.get(title()), presenter::rows, presenter::count);
        filters = parts.filters(request, desk, this::filter);
        kept = parts.kept(request, desk, () -> KeptFilterChips.set(presenter.set(), value(Tab.OPEN)), this::apply);
        filters.end(cut, kept.button(), parts.columns(request, columns, register));
        filters.values(request.query());
        request.draft().skip(filters.words());
        register.tabs(tabs(), value(presenter.tab()), this::tab)
                .filters(filters)
                .above(kept)
                .besideDetail(RepairColumns::staysBesideDetail)
                .card(columns::card)
                .detail(row -> parts.panel(request, row.id(), this::changed))
                .onOpen(row -> request.open(TicketNeighbours.address(row.id(), request.query())))
                .empty(empty());
        register.grid().setPartNameGenerator(row -> parts.late(request, row) ? "k-row-late" : null);
        if (desk) {
            register.above(parts.bulk(request, register, this::changed).toArray(Component[]::new));
        }
        head = new PageHeader(texts.get("ict.place"), texts.get(title()));
        head.crumb("", texts.get("ict.home"));
        head.here(texts.get(title()));
        head.actions(actions(parts));
        add(head, register);
        changed();
    }

    private String title() {
        return desk ? "ict.repairs.title" : "ict.my-repairs.title";
    }

    private Component[] actions(RepairListFactory parts) {
        Button add = new Button(
                texts.get(presenter.records() ? "ict.repairs.add" : "ict.repairs.report"),
                Icons.of("plus"),
                press -> request.open("ict/repair-form"));
        add.setId("ict-repairs-add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        register.onNew(add::click);
        List<Component> all = new java.util.ArrayList<>(parts.downloads(request, presenter));
        all.add(add);
        return all.toArray(Component[]::new);
    }

    private Map<String, String> tabs() {
        TicketRegister.Counts counts = presenter.counts();
        Map<String, String> tabs = new LinkedHashMap<>();
        tab(tabs, Tab.OPEN, counts.open());
        if (presenter.works()) {
            tab(tabs, Tab.MINE, counts.mine());
        }
        if (desk) {
            tab(tabs, Tab.UNASSIGNED, counts.unassigned());
            tab(tabs, Tab.OVERDUE, counts.overdue());
        }
        tab(tabs, Tab.TO_CONFIRM, counts.toConfirm());
        if (presenter.directs()) {
            tabs.put(value(Tab.LOW), texts.get("ict.repairs.tab." + Tab.LOW));
        }
        tabs.put("all", texts.get("ict.repairs.tab.ALL"));
        return tabs;
    }

    private void tab(Map<String, String> tabs, Tab tab, int count) {
        tabs.put(value(tab), texts.get("ict.repairs.tab." + tab) + String.format(Locale.ROOT, " %,d", count));
    }

    private static String value(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    private EmptyState empty() {
        Button report =
                new Button(texts.get("ict.repairs.report"), Icons.of("plus"), press -> request.open("ict/repair-form"));
        return new EmptyState(
                        BadgeTone.IDLE,
                        "inbox",
                        texts.get("ict.repairs.empty.title"),
                        texts.get("ict.repairs.empty.text"),
                        report)
                .bare();
    }

    private void tab(String name) {
        request.query(presenter.tab(name));
        changed();
    }

    private void filter(Map<String, List<String>> values) {
        cut.setText("");
        request.query(presenter.filters(values));
        changed();
    }

    /** Sets tab and filters at once. */
    private void apply(Map<String, List<String>> values) {
        cut.setText("");
        filters.values(values);
        request.query(presenter.all(values));
        register.tab(value(presenter.tab()));
        changed();
    }

    /** Reads rows and counts anew. */
    void changed() {
        news = 0;
        register.refresh();
        kept.show();
        register.tabLabels(tabs());
        String shown = texts.get("ict.repairs.count", presenter.count());
        String sums = presenter
                .cost()
                .map(sum -> shown + " · " + texts.get("ict.repairs.cost", BahtText.inFigures(sum)))
                .orElse(shown);
        register.foot(sums, texts.get("ict.repairs.keys"));
        head.sub(texts.get(
                desk ? "ict.repairs.sub" : "ict.my-repairs.sub",
                presenter.counts().open()));
    }

    /** Something happened to a ticket that the caller may see: says so above the rows and renews the counts. */
    void heard(long id) {
        if (presenter.concerns(id)) {
            news++;
            register.news(texts.get("ict.repairs.news", news));
            register.tabLabels(tabs());
        }
    }

    @Override
    public void showCut(int shown) {
        cut.setText(texts.get("ict.repairs.cut", shown));
    }

    @Override
    public void showNoSearch() {
        cut.setText(texts.get("ict.repairs.no-search"));
    }
}
