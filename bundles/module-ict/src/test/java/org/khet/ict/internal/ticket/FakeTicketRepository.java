package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.ict.internal.ticket.deadline.TicketDeadlines;
import org.khet.ict.internal.ticket.store.HandlingPart;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;

/** Tickets in memory. */
public final class FakeTicketRepository implements TicketRepository {
    private final Map<Long, Ticket> rows = new LinkedHashMap<>();
    private final Map<Long, List<TicketStep>> steps = new LinkedHashMap<>();
    private final Map<Long, List<FileId>> photos = new LinkedHashMap<>();
    private final Map<Long, TicketDeadlines> deadlines = new LinkedHashMap<>();
    private long last = 1000;

    @Override
    public Ticket add(Ticket draft, TicketStep first, List<FileId> files) {
        long id = ++last;
        Ticket stored = versioned(draft, id, 1);
        rows.put(id, stored);
        steps.put(id, new ArrayList<>(List.of(first)));
        photos.put(id, List.copyOf(files));
        return stored;
    }

    private static Ticket versioned(Ticket t, long id, int version) {
        return new Ticket(
                new Ticket.Key(id, version, t.key().office()),
                t.number(),
                t.standing(),
                t.report(),
                t.handling(),
                t.outcome());
    }

    @Override
    public Optional<Ticket> find(OfficeId office, long id) {
        return all(office).filter(t -> t.id() == id).findFirst();
    }

    @Override
    public Optional<Ticket> findByToken(OfficeId office, String token) {
        return all(office).filter(t -> t.report().token().equals(token)).findFirst();
    }

    @Override
    public Optional<Ticket> hold(OfficeId office, long id) {
        return find(office, id);
    }

    @Override
    public Ticket store(Ticket changed, TicketStep step) {
        Ticket stored = versioned(changed, changed.id(), changed.key().version() + 1);
        rows.put(changed.id(), stored);
        steps.get(changed.id()).add(step);
        return stored;
    }

    @Override
    public void keep(Ticket ticket, TicketDeadlines known) {
        deadlines.put(ticket.id(), known);
    }

    @Override
    public List<TicketStep> steps(OfficeId office, long id) {
        return List.copyOf(steps.get(id));
    }

    @Override
    public Map<Long, List<TicketStep>> stepsOf(OfficeId office, List<Long> ids) {
        Map<Long, List<TicketStep>> all = new LinkedHashMap<>();
        ids.forEach(id -> all.put(id, steps(office, id)));
        return all;
    }

    @Override
    public void addPhotos(Ticket ticket, List<FileId> files) {
        List<FileId> all = new ArrayList<>(photos.getOrDefault(ticket.id(), List.of()));
        all.addAll(files);
        photos.put(ticket.id(), all);
    }

    @Override
    public List<FileId> photos(OfficeId office, long id) {
        return photos.get(id);
    }

    @Override
    public List<TicketRow> page(OfficeId office, TicketReach reach, TicketFilter filter, PageRequest page) {
        return matching(office, reach, filter)
                .sorted(Comparator.comparingLong((Ticket t) -> TicketRepository.numberKey(t.number()))
                        .reversed())
                .skip(page.offset())
                .limit(page.limit())
                .map(this::row)
                .toList();
    }

    private TicketRow row(Ticket t) {
        return new TicketRow(
                t.id(),
                t.number().text(),
                t.title(),
                t.report().requester().unitName(),
                t.state(),
                t.handling().triage().priority(),
                t.report().trouble().impact().priority(t.report().trouble().urgency()),
                HandlingPart.name(t.handling().technician()),
                t.report().reportedAt(),
                t.handling().triage().category(),
                t.standing().since(),
                t.outcome().done().cost(),
                new TicketRow.Progress(false, turns(t)));
    }

    private List<TicketRow.Turn> turns(Ticket t) {
        return t.state().isOpen()
                ? steps.get(t.id()).stream()
                        .filter(step -> step.way().from() != step.way().to())
                        .map(step -> new TicketRow.Turn(step.way().to(), step.at()))
                        .toList()
                : List.of();
    }

    @Override
    public int count(OfficeId office, TicketReach reach, TicketFilter filter) {
        return (int) matching(office, reach, filter).count();
    }

    @Override
    public Map<TicketState, Integer> openByState(OfficeId office, TicketReach reach, TicketFilter filter) {
        Map<TicketState, Integer> counts = new EnumMap<>(TicketState.class);
        matching(office, reach, filter).forEach(t -> counts.merge(t.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<Integer, Integer> byPriority(OfficeId office, TicketReach reach, TicketFilter filter) {
        Map<Integer, Integer> counts = new TreeMap<>();
        matching(office, reach, filter)
                .map(this::row)
                .forEach(row -> counts.merge(row.priority() > 0 ? row.priority() : row.expected(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Ticket> after(OfficeId office, TicketReach reach, TicketFilter filter, long afterKey, int limit) {
        return matching(office, reach, filter)
                .filter(t -> TicketRepository.numberKey(t.number()) > afterKey)
                .limit(limit)
                .toList();
    }

    private Stream<Ticket> matching(OfficeId office, TicketReach reach, TicketFilter filter) {
        return all(office).filter(reach::covers).filter(t -> switch (filter.tab()) {
            case OPEN -> t.state().isOpen();
            case MINE ->
                t.state().isOpen()
                        && t.handling().technician() != null
                        && t.handling().technician().id().equals(reach.own());
            case UNASSIGNED -> t.state() == TicketState.SUBMITTED || t.state() == TicketState.RECEIVED;
            case OVERDUE -> {
                TicketDeadlines known = deadlines.get(t.id());
                Instant late = known == null ? null : known.late();
                yield late != null && !late.isAfter(filter.at());
            }
            case TO_CONFIRM -> t.state() == TicketState.RETURNED;
            case LOW ->
                t.state() == TicketState.CLOSED
                        && t.outcome().verdict() != null
                        && t.outcome().verdict().rating() <= 2;
            case ALL -> true;
        });
    }

    private Stream<Ticket> all(OfficeId office) {
        return rows.values().stream().filter(t -> t.key().office().equals(office));
    }

    @Override
    public BigDecimal cost(OfficeId office, TicketReach reach, TicketFilter filter) {
        return matching(office, reach, filter)
                .map(t -> t.outcome().done().cost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public boolean inWorkshop(OfficeId office, long equipment, long except) {
        return all(office)
                .anyMatch(t -> t.id() != except
                        && Long.valueOf(equipment).equals(t.report().item().equipment())
                        && t.handling().mode() == WorkMode.CARRIED_IN
                        && TicketState.IN_WORKSHOP.contains(t.state()));
    }

    @Override
    public void clear(OfficeId office) {
        rows.values().removeIf(t -> t.key().office().equals(office));
    }

    /** All tickets of an office. */
    public List<Ticket> of(OfficeId office) {
        return all(office).toList();
    }
}
