package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkshopServices;
import org.khet.ict.internal.ticket.deadline.TimeLeft;
import org.khet.ict.internal.ticket.paper.RegisterList;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.api.ui.component.KeptFilterChips;
import org.khet.portal.api.ui.component.KeptFilters;
import org.khet.portal.api.ui.component.Register;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Parts of the register that need services: filters, columns, exports, the panel beside the rows. */
@org.osgi.service.component.annotations.Component(service = RepairListFactory.class)
public final class RepairListFactory {
    private static final String COLUMNS = "ict.repairs.columns";
    private static final int YEARS = 10;

    private final TicketServices desks;
    private final TicketReportChoices picks;
    private final ReportPlaces places;
    private final RegisterList list;
    private final Preferences preferences;
    private final WorkshopServices workshop;

    /** For the component runtime. */
    @Activate
    public RepairListFactory(
            @Reference TicketServices desks,
            @Reference TicketReportChoices picks,
            @Reference ReportPlaces places,
            @Reference RegisterList list,
            @Reference Preferences preferences,
            @Reference WorkshopServices workshop) {
        this.desks = desks;
        this.picks = picks;
        this.places = places;
        this.list = list;
        this.preferences = preferences;
        this.workshop = workshop;
    }

    WorkshopServices workshop() {
        return workshop;
    }

    TicketMessages words(ViewRequest request) {
        return new TicketMessages(
                request.texts(), picks.codes(), request.caller().office());
    }

    RepairColumns columns(ViewRequest request) {
        var register = desks.register();
        return new RepairColumns(
                words(request),
                row -> register.late(request.caller(), row),
                row -> register.left(request.caller(), row));
    }

    RepairsPresenter presenter(ViewRequest request, boolean desk, RepairsPresenter.Screen screen) {
        return new RepairsPresenter(desks.register(), picks.codes(), request.caller(), !desk, screen);
    }

    TicketPanel panel(ViewRequest request, long id, Runnable changed) {
        return new TicketPanel(request, desks, workshop, words(request), id, changed);
    }

    /** Several tickets at once, for who gives them away; nothing for others. */
    List<Component> bulk(ViewRequest request, Register<TicketRow> register, Runnable changed) {
        return request.caller().may(IctPermissions.REPAIR_ASSIGN)
                ? List.of(new RepairBulkBar(request, desks.desk(), register, changed))
                : List.of();
    }

    /** Whether a ticket is late to be received or to be solved. */
    boolean late(ViewRequest request, TicketRow row) {
        var register = desks.register();
        return register.late(request.caller(), row)
                || register.left(request.caller(), row).filter(TimeLeft::late).isPresent();
    }

    KeptFilterChips kept(
            ViewRequest request,
            boolean desk,
            Supplier<Map<String, List<String>>> now,
            Consumer<Map<String, List<String>>> apply) {
        var kept = new KeptFilters(preferences, request.caller().account(), desk ? "ict/repairs" : "ict/my-repairs");
        return new KeptFilterChips("ict-repairs", request, kept, now, apply);
    }

    FilterBar filters(ViewRequest request, boolean desk, Consumer<Map<String, List<String>>> changed) {
        Texts texts = request.texts();
        var office = request.caller().office();
        FilterBar bar = new FilterBar("ict-repairs", texts.get("ict.repairs.search"), changed);
        bar.chip("year", texts.get("ict.repairs.filter.year"), this::years);
        if (desk) {
            bar.chip("place", texts.get("ict.repairs.filter.place"), () -> places.choices(office, picks.today()));
        }
        bar.chip("state", texts.get("ict.repairs.filter.state"), () -> states(texts));
        bar.chip("category", texts.get("ict.repairs.filter.category"), () -> categories(texts, office));
        bar.chip("priority", texts.get("ict.repairs.filter.priority"), () -> priorities(texts));
        if (desk) {
            bar.chip("technician", texts.get("ict.repairs.filter.technician"), () -> technicians(request));
        }
        return bar;
    }

    private List<Choice> years() {
        int now = FiscalYear.of(picks.today()).buddhist();
        return IntStream.range(0, YEARS)
                .mapToObj(i -> new Choice(String.valueOf(now - i), String.valueOf(now - i)))
                .toList();
    }

    private static List<Choice> states(Texts texts) {
        return Arrays.stream(TicketState.values())
                .filter(state -> state != TicketState.DRAFT)
                .map(state -> new Choice(state.name(), texts.get("ict.ticket.state." + state)))
                .toList();
    }

    private List<Choice> categories(Texts texts, OfficeId office) {
        return picks.codes().active(office, IctCodes.CATEGORY).stream()
                .filter(code -> code.parent() == null)
                .map(code -> new Choice(code.code(), texts.choose(code.thai(), code.english())))
                .toList();
    }

    private static List<Choice> priorities(Texts texts) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Choice(String.valueOf(i), texts.get("ict.ticket.priority." + i)))
                .toList();
    }

    Component columns(ViewRequest request, RepairColumns columns, Register<TicketRow> register) {
        var account = request.caller().account();
        Map<String, String> all = columns.all();
        Set<String> shown = Stream.of(
                        preferences.of(account).getOrDefault(COLUMNS, "").split("\n"))
                .filter(all::containsKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (shown.isEmpty()) {
            shown.addAll(columns.standard());
        }
        shown.add(all.keySet().iterator().next());
        register.hide(columns.show(register.grid(), shown));
        String label = request.texts().get("ict.repairs.columns");
        return new ColumnChoice("ict-repairs-columns", label, all, shown, chosen -> {
            register.hide(columns.show(register.grid(), chosen));
            preferences.set(account, COLUMNS, String.join("\n", chosen));
        });
    }

    List<Component> downloads(ViewRequest request, RepairsPresenter presenter) {
        if (!request.caller().may(IctPermissions.REPAIR_EXPORT)) {
            return List.of();
        }
        return List.of(new ExportMenu(
                request,
                list.exports(),
                "ict-repairs",
                () -> list.all(request.caller(), presenter.filter(), words(request), sentence(request, presenter))));
    }

    private String sentence(ViewRequest request, RepairsPresenter presenter) {
        List<Choice> named = new ArrayList<>(places.choices(request.caller().office(), picks.today()));
        named.addAll(technicians(request));
        return new FilterMessages(presenter, words(request), named).sentence();
    }

    private List<Choice> technicians(ViewRequest request) {
        return desks.desk().technicians(request.caller()).stream()
                .map(person -> new Choice(String.valueOf(person.id().value()), person.name()))
                .toList();
    }
}
