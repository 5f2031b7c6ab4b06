package org.khet.ict.internal.ticket.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedFilter;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** The register of tickets for reports: whatever its reader sees in the list of repairs, and no field that the page of a ticket hides. */
final class CountedTicketRegister implements CountedRegister {
    private static final int BATCH = 500;
    private final TicketRepository tickets;
    private final OfficeId office;
    private final TicketReach reach;
    private final CountedTicketValues words;
    private final Texts texts;

    CountedTicketRegister(
            TicketRepository tickets, OfficeId office, TicketReach reach, CountedTicketValues words, Texts texts) {
        this.tickets = tickets;
        this.office = office;
        this.reach = reach;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String type() {
        return TicketEvents.RECORD;
    }

    @Override
    public String plural() {
        return texts.get("ict.counted.plural");
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<CountedField> fields() {
        return Stream.of(
                        fields(
                                List.of(
                                        "state",
                                        "kind",
                                        "category",
                                        "priority",
                                        "channel",
                                        "unit",
                                        "school",
                                        "technician",
                                        "cause",
                                        "result",
                                        "rating"),
                                Use.GROUP,
                                Use.FILTER),
                        fields(List.of("cost", "minutes", "stars"), Use.MEASURE),
                        fields(List.of("created", "received", "returned"), Use.DAY))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<CountedField> fields(List<String> names, Use... uses) {
        return names.stream().map(name -> CountedField.of(name, texts.get("ict.counted." + name), uses));
    }

    @Override
    public String words(CountedField field, String key) {
        return words.of(field.name(), key);
    }

    @Override
    public List<String> offered(CountedField field, int most) {
        return words.offered(field.name()).stream().limit(most).toList();
    }

    @Override
    public void each(CountedFilter filter, Predicate<CountedRecord> goesOn) {
        TicketFilter asked = asked(filter);
        long last = 0;
        List<Ticket> batch;
        do {
            batch = tickets.after(office, reach, asked, last, BATCH);
            for (Ticket ticket : batch) {
                if (!goesOn.test(new CountedTicket(ticket))) {
                    return;
                }
                last = TicketRepository.numberKey(ticket.number());
            }
        } while (batch.size() == BATCH);
    }

    /** Units and schools limit each other here, and stand beside each other there: so only one of them is asked for. */
    private static TicketFilter asked(CountedFilter filter) {
        Map<String, Set<String>> chosen = filter.chosen();
        Set<UnitId> units = ids(chosen, "unit", UnitId::new);
        Set<SchoolId> schools = units.isEmpty() ? ids(chosen, "school", SchoolId::new) : Set.of();
        Set<TicketState> states = Stream.of(TicketState.values())
                .filter(state -> chosen.getOrDefault("state", Set.of()).contains(state.name()))
                .collect(Collectors.toSet());
        return TicketFilter.OPEN
                .in(TicketFilter.Tab.ALL)
                .at(new TicketFilter.Places(units, schools))
                .about(chosen.getOrDefault("category", Set.of()))
                .with(new TicketFilter.Work(Set.of(), ids(chosen, "technician", PersonId::new), states));
    }

    private static <T> Set<T> ids(Map<String, Set<String>> chosen, String field, Function<Long, T> made) {
        return chosen.getOrDefault(field, Set.of()).stream()
                .filter(key -> key.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .map(made)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, String> titles(List<CountedRecord> records) {
        return records.stream()
                .map(CountedTicket.class::cast)
                .map(CountedTicket::ticket)
                .collect(Collectors.toMap(Ticket::id, ticket -> ticket.number().text() + " " + ticket.title()));
    }

    @Override
    public String address(CountedRecord record) {
        return "ict/repairs/" + record.id();
    }
}
