package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.admin.personal.ProcessingRegister.Filter;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.personal.ProcessingSource.Proposal;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The register of processing, and what modules propose for it (core CORE-128). */
final class ProcessingsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ProcessingList list;
    private transient Filter filter;

    ProcessingsView(ViewRequest request, ProcessingList list, ListExports exports) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
        this.filter = filter(request.query());
        String title = texts.get("admin.processing.title");
        Register<ProcessingActivity> register = new Register<>(
                "admin-processing-grid",
                title,
                page -> list.register().page(request.caller(), filter, page),
                () -> list.register().count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "clipboard-list",
                                texts.get("admin.processing.empty.title"),
                                texts.get("admin.processing.empty.text"))
                        .bare());
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.processing.sub"))
                .actions(actions(
                        new ExportMenu(request, exports, "admin-processing", () -> list.all(filter, bar.sentence()))));
        page.with(register);
        List<Proposal> proposals = list.register().proposals(request.caller());
        if (mayEdit() && !proposals.isEmpty()) {
            page.with(proposed(proposals));
        }
    }

    private boolean mayEdit() {
        return request.caller().scope(ProcessingRegister.EDIT).wholeOffice();
    }

    private Component[] actions(ExportMenu export) {
        List<Component> all = new ArrayList<>(List.of(export));
        if (mayEdit()) {
            all.add(AdminPage.primary(
                    "admin-processing-add",
                    "plus",
                    texts.get("admin.processing.add"),
                    () -> request.open("admin/processing/new")));
        }
        return all.toArray(Component[]::new);
    }

    /** Each leads to the form, filled with the words of the module. */
    private Section proposed(List<Proposal> proposals) {
        Section section = new Section(texts.get("admin.processing.proposed"));
        section.hint(texts.get("admin.processing.proposed.hint"));
        section.setId("admin-processing-proposed");
        section.content(proposals.stream()
                .map(one -> new Div(Links.to("admin/processing/" + one.key(), texts.get(one.key() + ".name"))))
                .toArray(Component[]::new));
        return section;
    }

    private void open(ProcessingActivity one) {
        request.open("admin/processing/" + one.id().value());
    }

    private String basis(ProcessingActivity one) {
        return list.finder().basis(texts, request.caller().office(), one.facts().basis());
    }

    private String unit(ProcessingActivity one) {
        return list.finder().unit(texts, request.caller().office(), one.unit());
    }

    private void columns(Grid<ProcessingActivity> grid) {
        column(
                        grid,
                        "name",
                        one -> new TwoLineCell(one.facts().name(), one.facts().purpose()))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(grid, "basis", one -> new Span(basis(one)));
        column(
                grid,
                "data",
                one -> new TwoLineCell(one.facts().data(), one.facts().people()));
        column(grid, "retention", one -> new Span(one.facts().retention()));
        column(grid, "unit", one -> new TwoLineCell(new Span(unit(one)), badge(one)));
    }

    private Component badge(ProcessingActivity one) {
        return one.isOn(list.finder().today())
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.processing.state.on"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.processing.state.off"));
    }

    private Grid.Column<ProcessingActivity> column(
            Grid<ProcessingActivity> grid, String name, ValueProvider<ProcessingActivity, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.processing." + name + ".label"))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private CardRow card(ProcessingActivity one) {
        return new CardRow(one.facts().name(), badge(one), basis(one), unit(one), false);
    }

    private FilterBar bar(Register<ProcessingActivity> register) {
        FilterBar bar = new FilterBar("admin-processing", texts.get("admin.processing.search"), values -> {
            filter = filter(values);
            request.query(values);
            register.refresh();
        });
        bar.chip(
                "basis",
                texts.get("admin.processing.basis.label"),
                list.finder().bases(request.caller().office(), "").stream()
                        .map(one -> new FilterBar.Choice(one.code(), texts.choose(one.thai(), one.english())))
                        .toList());
        bar.chip(
                "ended",
                texts.get("admin.processing.until.label"),
                List.of(new FilterBar.Choice("also", texts.get("admin.processing.ended"))));
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static Filter filter(Map<String, List<String>> values) {
        return new Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                Set.copyOf(values.getOrDefault("basis", List.of())),
                values.getOrDefault("ended", List.of()).contains("also"));
    }
}
