package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.PhoneCards;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Groups, units and sections of the office as they stand on a day (core CORE-03). */
final class StructureSection extends Div {
    /** Last part of the address of the duties that nobody does. */
    static final String VACANT = "duties";

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient UnitAccess book;
    private final Div tools = new Div();
    private final Grid<Unit> grid = new Grid<>();
    private final transient PhoneCards<Unit> cards;
    private final transient Map<UnitId, Integer> duties;
    private transient LocalDate shown;
    private transient Map<UnitId, List<UnitHeads.Head>> heads = Map.of();

    StructureSection(ViewRequest request, Texts texts, UnitAccess book) {
        this.request = request;
        this.texts = texts;
        this.book = book;
        this.shown = book.today();
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        grid.setId("admin-units-grid");
        grid.setAriaLabel(texts.get("admin.units.title"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(unit -> new TwoLineCell(
                        new Span((unit.parent() == null ? "" : "– ") + unit.name()), english(unit.nameEnglish())))
                .setHeader(texts.get("admin.unit.name.label"))
                .setFlexGrow(3);
        grid.addComponentColumn(unit -> thai(unit.shortName())).setHeader(texts.get("admin.unit.shortName.label"));
        grid.addComponentColumn(this::head)
                .setHeader(texts.get("admin.units.head"))
                .setKey("head")
                .setFlexGrow(2);
        duties = book.duties().shown().all(request.caller().office()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
        grid.addColumn(unit -> duties.getOrDefault(unit.id(), 0))
                .setHeader(texts.get("admin.units.duties"))
                .setFooter(NumberFormatter.whole(
                        duties.values().stream().mapToInt(Integer::intValue).sum()))
                .setKey("duties");
        grid.addColumn(Unit::code).setHeader(texts.get("admin.unit.code.label"));
        grid.addColumn(Unit::phone).setHeader(texts.get("admin.unit.phone.label"));
        cards = new PhoneCards<>(grid, texts.get("admin.units.title"), this::card, () -> {});
        grid.addItemClickListener(click -> Optional.ofNullable(click.getItem())
                .ifPresent(unit -> open(String.valueOf(unit.id().value()))));
        show(book.today());
        add(new Section(texts.get("admin.units.title"), day(), grid)
                .flush()
                .hint(texts.get("admin.units.hint"))
                .action(tools));
        tools.addClassName("k-header-actions");
        if (request.caller().scope(Offices.CONFIGURE).wholeOffice()) {
            tools.add(AdminPage.button(
                    "admin-units-import", "file-input", texts.get("admin.units.import.open"), () -> open("import")));
        }
        if (request.caller().may(People.VIEW)) {
            tools.add(AdminPage.button(
                    "admin-units-vacant", "list-checks", texts.get("admin.gaps.title"), () -> open(VACANT)));
        }
        tools.add(AdminPage.button("admin-units-add", "plus", texts.get("admin.units.add"), () -> open("new")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        cards.attached(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        cards.detached();
        super.onDetach(detach);
    }

    /** Adds the button by which the list of the day is taken out. */
    StructureSection exporting(ListExports exports) {
        tools.addComponentAsFirst(
                new ExportMenu(request, exports, "admin-units", () -> new UnitList(texts, units(), shown).all()));
        return this;
    }

    private ThaiDatePicker day() {
        ThaiDatePicker day = new ThaiDatePicker(texts.get("admin.units.day"), texts.locale());
        day.setId("admin-units-day");
        day.setValue(book.today());
        day.getStyle().set("margin", "12px 14px"); // the padding that a flush section leaves out
        day.setMaxWidth("280px");
        request.draft().skip(day);
        day.addValueChangeListener(change -> show(change.getValue() == null ? book.today() : change.getValue()));
        return day;
    }

    /** Who heads the unit on the day that is shown; who acts says so (DESIGN-2: a chip names who acts). */
    private Component head(Unit unit) {
        Div all = new Div();
        for (UnitHeads.Head head : heads.getOrDefault(unit.id(), List.of())) {
            all.add(
                    head.as() == ActingCapacity.OWN
                            ? new Div(thai(head.name()))
                            : new TwoLineCell(
                                    thai(head.name()),
                                    new StatusBadge(BadgeTone.RUN, texts.get("admin.acting.capacity." + head.as()))));
        }
        return all;
    }

    private Component card(Unit unit) {
        List<UnitHeads.Head> all = heads.getOrDefault(unit.id(), List.of());
        Component acting = all.stream()
                .filter(head -> head.as() != ActingCapacity.OWN)
                .findFirst()
                .<Component>map(head -> new StatusBadge(BadgeTone.RUN, texts.get("admin.acting.capacity." + head.as())))
                .orElseGet(Span::new);
        Stream<String> names = all.stream().map(UnitHeads.Head::name);
        return new CardRow(
                Stream.of(unit.code(), unit.phone())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                acting,
                (unit.parent() == null ? "" : "– ") + texts.choose(unit.name(), unit.nameEnglish()),
                Stream.concat(names, Stream.of(texts.get("admin.units.card.duties", duties.getOrDefault(unit.id(), 0))))
                        .collect(Collectors.joining(" · ")),
                false);
    }

    private void show(LocalDate day) {
        shown = day;
        heads = book.heads().on(request.caller().office(), day);
        grid.setItems(units());
    }

    private List<Unit> units() {
        return book.units().on(request.caller().office(), shown);
    }

    private void open(String key) {
        request.open("admin/office/" + key);
    }

    private static Span thai(String name) {
        Span words = new Span(name);
        words.getElement().setAttribute("lang", "th");
        return words;
    }

    private static Span english(String name) {
        Span words = new Span(name);
        words.getElement().setAttribute("lang", "en");
        return words;
    }
}
