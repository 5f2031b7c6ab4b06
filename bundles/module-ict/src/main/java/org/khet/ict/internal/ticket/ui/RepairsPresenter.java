package org.khet.ict.internal.ticket.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Decides what the register shows: keeps tab and filters as they stand in the address and asks for pages and counts.
 * Imports no Vaadin class.
 */
final class RepairsPresenter {
    /** What the presenter may ask of the register. */
    interface Screen {
        /** The text filter gives no more than this many of all. */
        void showCut(int shown);

        /** Words cannot be searched now; the other filters go on. */
        void showNoSearch();
    }

    private static final Set<Tab> BY_TIME = Set.of(Tab.OPEN, Tab.MINE, Tab.UNASSIGNED, Tab.OVERDUE);
    private static final List<PageRequest.Sort> TIME_LEFT = List.of(new PageRequest.Sort("left", false));

    private final TicketRegister register;
    private final IctCodeLists codes;
    private final Caller caller;
    private final Screen screen;
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final TicketFilter standard;
    private TicketFilter filter;

    /** @param reported only what the caller's side reported */
    RepairsPresenter(TicketRegister register, IctCodeLists codes, Caller caller, boolean reported, Screen screen) {
        this.standard = TicketFilter.OPEN.reportedOnly(reported);
        this.filter = standard;
        this.register = register;
        this.codes = codes;
        this.caller = caller;
        this.screen = screen;
    }

    /** Takes over an address; unknown values are passed over. */
    void address(Map<String, List<String>> address) {
        query.clear();
        query.putAll(address);
        filter = read();
    }

    /** Chooses a tab and gives the new address. */
    Map<String, List<String>> tab(String name) {
        query.put("tab", List.of(name));
        filter = read();
        return Map.copyOf(query);
    }

    /** Takes over the filters of the bar and gives the new address. */
    Map<String, List<String>> filters(Map<String, List<String>> values) {
        List<String> tab = query.get("tab");
        query.clear();
        if (tab != null) {
            query.put("tab", tab);
        }
        query.putAll(values);
        filter = read();
        return Map.copyOf(query);
    }

    /** Takes over tab and filters at once and gives the new address. */
    Map<String, List<String>> all(Map<String, List<String>> values) {
        address(values);
        return Map.copyOf(query);
    }

    /** Tab and filters as they stand in the address. */
    Map<String, List<String>> set() {
        return Map.copyOf(query);
    }

    /** Name of the open tab. */
    Tab tab() {
        return filter.tab();
    }

    /** The present filter. */
    TicketFilter filter() {
        return filter;
    }

    /** What is open is sorted by the time left, unless somebody sorts it otherwise. DESIGN 04. */
    List<TicketRow> rows(PageRequest page) {
        boolean byTime = page.sort().isEmpty() && !standard.reported() && BY_TIME.contains(filter.tab());
        return register.page(caller, filter, byTime ? new PageRequest(page.offset(), page.limit(), TIME_LEFT) : page);
    }

    int count() {
        return register.count(caller, filter);
    }

    /** What the tickets of the list cost in baht; empty when they are too many to sum up. */
    Optional<BigDecimal> cost() {
        return register.cost(caller, filter);
    }

    /** What was chosen under this name, as in the address. */
    List<String> chosen(String name) {
        return values(name);
    }

    /** The same without values that mean nothing. */
    List<String> accepted(String name) {
        return values(name).stream()
                .filter(value -> switch (name) {
                    case "year" ->
                        value.matches("\\d{4}")
                                && filter.years().contains(FiscalYear.ofBuddhist(Integer.parseInt(value)));
                    case "priority" ->
                        value.matches("[1-4]") && filter.work().priorities().contains(Integer.parseInt(value));
                    case "state" ->
                        filter.work().states().stream()
                                .anyMatch(state -> state.name().equals(value));
                    default -> true;
                })
                .toList();
    }

    /** Counts for the tabs, over all years and places. */
    TicketRegister.Counts counts() {
        return register.counts(caller, standard);
    }

    /** Whether the caller works at the desk and looks at its register. */
    boolean works() {
        return !standard.reported() && register.atDesk(caller);
    }

    /** Whether the caller directs the desk, and so follows up what was rated low. */
    boolean directs() {
        return !standard.reported() && caller.may(IctPermissions.REPAIR_DIRECT);
    }

    /** Whether the caller writes down what others report. */
    boolean records() {
        return !standard.reported() && register.mayRecord(caller);
    }

    /** Whether a ticket of which something was heard is one that the caller may see. */
    boolean concerns(long id) {
        try {
            return register.open(caller, id).id() == id;
        } catch (NoLongerThere notOurs) {
            return false;
        }
    }

    private TicketFilter read() {
        Tab tab = values("tab").stream()
                .flatMap(
                        name -> Arrays.stream(Tab.values()).filter(t -> t.name().equalsIgnoreCase(name)))
                .findFirst()
                .orElse(Tab.OPEN);
        Set<String> chosen = Set.copyOf(values("category"));
        return standard.in(tab)
                .of(numbers("year", 2400, 2999).stream()
                        .map(year -> FiscalYear.ofBuddhist(year.intValue()))
                        .collect(Collectors.toSet()))
                .at(new TicketFilter.Places(keys("place", "u", UnitId::new), keys("place", "s", SchoolId::new)))
                .about(chosen.isEmpty() ? Set.of() : codes.withChildren(caller.office(), IctCodes.CATEGORY, chosen))
                .with(new TicketFilter.Work(
                        numbers("priority", 1, 4).stream().map(Long::intValue).collect(Collectors.toSet()),
                        keys("technician", "", PersonId::new),
                        Arrays.stream(TicketState.values())
                                .filter(state -> values("state").contains(state.name()))
                                .collect(Collectors.toSet())))
                .among(found());
    }

    private @Nullable List<Long> found() {
        String text = String.join(" ", values("q"));
        try {
            Search.Ids ids = register.find(caller, text);
            if (ids != null && ids.total() > ids.ids().size()) {
                screen.showCut(ids.ids().size());
            }
            return ids == null ? null : ids.ids();
        } catch (OutOfService search) {
            screen.showNoSearch();
            return null;
        }
    }

    private List<String> values(String name) {
        return query.getOrDefault(name, List.of());
    }

    private List<Long> numbers(String name, long least, long most) {
        List<Long> numbers = new ArrayList<>();
        for (String value : values(name)) {
            if (value.matches("\\d{1,18}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most) {
                numbers.add(Long.parseLong(value));
            }
        }
        return numbers;
    }

    private <T> Set<T> keys(String name, String kind, LongFunction<T> made) {
        return values(name).stream()
                .filter(value -> value.matches(kind + "[1-9]\\d{0,17}"))
                .map(value -> made.apply(Long.parseLong(value.substring(kind.length()))))
                .collect(Collectors.toSet());
    }
}
