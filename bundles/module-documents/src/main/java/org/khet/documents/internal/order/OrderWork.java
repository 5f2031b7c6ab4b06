package org.khet.documents.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;

/** Orders with the frames in them: what may be merged, what comes into force on its day, what ends with it. Source: core B-05, E-24, E-28, E-29. */
public final class OrderWork implements FrameKind.FrameRules {
    private final People people;
    private final RecordService<OrderKind> orders;
    private final RecordService<FrameKind> frames;

    private final AssignmentModel model;
    private final OrderParts parts;
    private final FrameFiller filler;
    private final Callers callers;
    private final DutyOrders duties;

    /** Gives both kinds to the portal. */
    public OrderWork(OrderRegistrars registrars, PaperFlow flow, PrintServices portal, DutyOrders duties) {
        this.duties = duties;
        this.people = portal.people();
        this.callers = portal.callers();
        orders = registrars.papers().apply(new OrderKind(flow, this::framesOf, this::named, this::copied));
        frames = registrars.records().register(new FrameKind(this));
        parts = new OrderParts(people);
        model = new AssignmentModel(frames.kind(), portal);
        filler = new FrameFiller(portal);
    }

    /** The people of an assignment order by unit or of a working group, what it replaces, or whom a certificate is about. */
    private Map<String, Object> named(RecordRow order) {
        OfficeId office = order.head().office();
        Map<String, Object> named = new HashMap<>();
        if (orders.kind().isAssignment(order)) {
            named.put("groups", model.groups(office, framesOf(order, callers.system(office))));
        }
        named.put("parts", parts.of(order));
        order.get(orders.kind().repeals)
                .filter(key -> order.get(orders.kind().repealsText).isEmpty())
                .flatMap(key -> orders.find(office, key))
                .ifPresent(former -> named.put("repeals", cited(former)));
        order.get(orders.kind().person).flatMap(key -> people.find(office, key)).ifPresent(person -> {
            named.put("person", person.fullName());
            named.put("personPosition", person.position());
        });
        return named;
    }

    private String cited(RecordRow former) {
        String day = former.get(orders.kind().dated).map(ThaiDate::longDate).orElse("");
        String subject = former.get(orders.kind().secret) ? "" : " เรื่อง " + former.get(orders.kind().subject);
        return "คำสั่งที่ " + former.get(orders.kind().number) + (day.isEmpty() ? "" : " ลงวันที่ " + day) + subject;
    }

    /**
     * Who keeps the kinds.
     *
     * @param papers  keeps a kind of papers
     * @param records keeps any kind
     */
    public record OrderRegistrars(
            java.util.function.Function<OrderKind, RecordService<OrderKind>> papers, RecordRegistrar records) {}

    /** Orders. */
    public RecordService<OrderKind> orders() {
        return orders;
    }

    /** The words of frames on paper. */
    AssignmentModel model() {
        return model;
    }

    /** Frames. */
    public RecordService<FrameKind> frames() {
        return frames;
    }

    private void copied(RecordRow before, RecordRow next, RecordContext now) {
        if (orders.kind().isAssignment(before)) {
            new FrameCopies(frames, people, duties).into(framesOf(before, now.caller()), next, now);
        }
    }

    private Optional<Problem> framesOf(RecordRow row, RecordContext now) {
        OrderKind kind = orders.kind();
        if (!kind.isAssignment(row)) {
            return Optional.empty();
        }
        List<RecordRow> all = in(row.id(), now.caller());
        return all.isEmpty() ? Optional.of(Problem.of("", "documents.error.no-frames")) : Optional.empty();
    }

    private List<RecordRow> in(long order, Caller caller) {
        FrameKind kind = frames.kind();
        return frames.internal()
                .all(caller, RecordFilter.of(kind.order.is(order), kind.in(kind.merged, kind.inForce, kind.ended)));
    }

    @Override
    public RecordRow filled(FrameKind kind, RecordRow row, RecordContext now) {
        return filler.filled(kind, row, now);
    }

    /** A letter that the unit has not leads to no duty; whatever is typed is taken where nobody knows them. Source: core CORE-21. */
    @Override
    public Optional<Problem> letters(FrameKind kind, RecordRow row, RecordContext now) {
        List<String> known = duties.letters(now.office(), row.get(kind.unit));
        return row.lines(kind.duties).stream()
                .map(line -> line.get(kind.letter))
                .filter(letter -> !letter.isEmpty() && !known.isEmpty() && !known.contains(letter))
                .findFirst()
                .map(letter ->
                        Problem.of(kind.duties.name(), "documents.error.duty-letter", letter, String.join(" ", known)));
    }

    /** The deputies of all frames that stand or are coming, with this one. */
    @Override
    public Optional<Problem> circle(FrameKind kind, RecordRow row, RecordContext now) {
        Map<PersonId, List<PersonId>> deputies = new HashMap<>();
        frames.internal().all(now.caller(), RecordFilter.of(kind.in(kind.proposed, kind.merged))).stream()
                .filter(one -> one.id() != row.id())
                .flatMap(one -> frames.find(now.office(), one.id()).stream())
                .forEach(one -> deputies.put(one.get(kind.person), numbered(kind, one)));
        PersonId begin = row.get(kind.person);
        deputies.put(begin, numbered(kind, row));
        return way(deputies, begin)
                .map(way ->
                        Problem.of(kind.deputies.name(), "documents.error.deputy-circle", names(now.office(), way)));
    }

    private static List<PersonId> numbered(FrameKind kind, RecordRow row) {
        return row.lines(kind.deputies).stream()
                .filter(line -> line.get(kind.deputyNo).isPresent())
                .map(line -> line.get(kind.deputy))
                .toList();
    }

    /** The way that leads back to its begin. */
    private static Optional<List<PersonId>> way(Map<PersonId, List<PersonId>> deputies, PersonId begin) {
        Deque<List<PersonId>> open = new ArrayDeque<>(List.of(List.of(begin)));
        Set<PersonId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            List<PersonId> way = open.poll();
            for (PersonId next : deputies.getOrDefault(way.getLast(), List.of())) {
                List<PersonId> longer = new ArrayList<>(way);
                longer.add(next);
                if (next.equals(begin)) {
                    return Optional.of(longer);
                }
                if (seen.add(next)) {
                    open.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    private String names(OfficeId office, List<PersonId> way) {
        return way.stream()
                .map(one -> people.find(office, one).map(Person::shortName).orElse(""))
                .collect(Collectors.joining(" → "));
    }

    @Override
    public Optional<Problem> mergeable(FrameKind kind, RecordRow row, RecordContext now) {
        long key = row.get(kind.order).orElse(0L);
        boolean draft = orders.find(now.office(), key)
                .filter(order ->
                        orders.kind().isAssignment(order) && order.state().equals(orders.kind().draft))
                .isPresent();
        if (!draft) {
            return Optional.of(Problem.of(kind.order.name(), "documents.error.frame-order"));
        }
        boolean twice = in(key, now.caller()).stream()
                .anyMatch(one -> one.id() != row.id() && one.get(kind.person).equals(row.get(kind.person)));
        return twice ? Optional.of(Problem.of(kind.order.name(), "documents.error.frame-twice")) : Optional.empty();
    }

    /** The frames of an order with their lines, by unit and person. */
    public List<RecordRow> framesOf(RecordRow order, Caller caller) {
        return in(order.id(), caller).stream()
                .flatMap(one -> frames.find(caller.office(), one.id()).stream())
                .toList();
    }

    /** The frame of a person that is in force. */
    public Optional<RecordRow> inForce(Caller caller, PersonId person) {
        FrameKind kind = frames.kind();
        return frames.internal().all(caller, RecordFilter.of(kind.person.is(person), kind.in(kind.inForce))).stream()
                .findFirst()
                .flatMap(one -> frames.find(caller.office(), one.id()));
    }
}
