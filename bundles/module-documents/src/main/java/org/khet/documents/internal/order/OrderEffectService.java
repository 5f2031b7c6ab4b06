package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.duty.DutyOrders.OrderDeputy;
import org.khet.portal.api.duty.DutyOrders.OrderFunction;
import org.khet.portal.api.duty.DutyOrders.OrderShare;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/**
 * Lets orders come into force and end on their days, with their frames and with what they give in the registers of the portal. What
 * was cut off is done by the next run: the registers first, then the states in one transaction. Source: core B-05, E-28, CORE-22, CORE-23.
 */
public final class OrderEffectService {
    private static final int MOST = 2000;
    private final RecordService<OrderKind> orders;
    private final RecordService<FrameKind> frames;
    private final DutyOrders duties;
    private final Transactions transactions;
    private final People people;
    private OrderAppointments appointments = OrderAppointments.NONE;

    /** Over orders, frames, the registers of the portal, and people for their names. */
    public OrderEffectService(
            RecordService<OrderKind> orders,
            RecordService<FrameKind> frames,
            DutyOrders duties,
            Transactions transactions,
            People people) {
        this.people = people;
        this.orders = orders;
        this.frames = frames;
        this.duties = duties;
        this.transactions = transactions;
    }

    /** Told once, before anything comes into force. */
    public void keep(OrderAppointments kept) {
        appointments = kept;
        OrderKind kind = orders.kind();
        List.of(kind.submit, kind.signedOnPaper)
                .forEach(action -> action.when((row, now) ->
                        row.get(kind.committee).flatMap(committee -> kept.unappointable(now.office(), committee))));
    }

    /**
     * Lets orders come into force and end as of today, the earliest first; an order that comes into force ends the one that it repeals,
     * and the one of which it is a new version, also before these came into force. Frames of orders that ended so, were refused, withdrawn
     * or cancelled are free for the next order. May run at any time, not in a transaction: each order by itself, once.
     *
     * @return how many began or ended
     */
    public int turn(RecordContext now) {
        OrderKind kind = orders.kind();
        int turned = 0;
        LocalDate tomorrow = now.today().plusDays(1);
        List<RecordRow> due = all(now, RecordFilter.of(kind.in(kind.issued), kind.effective.below(tomorrow))).stream()
                .sorted(Comparator.comparing(this::first).thenComparingLong(RecordRow::id))
                .toList();
        for (RecordRow row : due) {
            Optional<RecordRow> open = orders.find(now.office(), row.id())
                    .filter(one -> one.state().equals(kind.issued)); // unless one before it ended it
            Optional<Action> never = overtaken(row, due);
            open.ifPresent(order -> never.ifPresentOrElse(
                    how -> expire(order, first(order).minusDays(1), how, now), () -> begin(order, now)));
            turned += open.isPresent() ? 1 : 0;
        }
        for (RecordRow row : all(now, RecordFilter.of(kind.in(kind.inForce), kind.until.below(now.today())))) {
            expire(row, row.get(kind.until).orElse(now.today()), kind.expire, now);
            turned++;
        }
        return turned + endedByHand(now) + givenBack(now);
    }

    private LocalDate first(RecordRow order) {
        return order.get(orders.kind().effective).orElseThrow();
    }

    /** How an order ends without having been in force: another one takes its place on the same day or before. */
    private Optional<Action> overtaken(RecordRow order, List<RecordRow> due) {
        OrderKind kind = orders.kind();
        List<RecordRow> others = due.stream()
                .filter(one -> one.id() != order.id() && !first(one).isAfter(first(order)))
                .toList();
        Optional<Long> key = Optional.of(order.id());
        if (others.stream().anyMatch(one -> one.get(kind.replaces).equals(key))) {
            return Optional.of(kind.replace);
        }
        return others.stream().anyMatch(one -> one.get(kind.repeals).equals(key))
                ? Optional.of(kind.expire)
                : Optional.empty();
    }

    private List<RecordRow> all(RecordContext now, RecordFilter filter) {
        return orders.internal().all(now.caller(), filter);
    }

    private void begin(RecordRow order, RecordContext now) {
        OrderKind kind = orders.kind();
        LocalDate first = order.get(kind.effective).orElse(now.today());
        order.get(kind.repeals)
                .flatMap(key -> orders.find(now.office(), key))
                .filter(this::stands)
                .ifPresent(old -> expire(old, first.minusDays(1), kind.expire, now));
        order.get(kind.replaces)
                .flatMap(key -> orders.find(now.office(), key))
                .filter(this::stands)
                .ifPresent(old -> expire(old, first.minusDays(1), kind.replace, now));
        String former = order.get(kind.repealsText).strip();
        if (!former.isEmpty() && former.length() <= DutyOrders.MOST_ORDER && kind.isAssignment(order)) {
            var _ = duties.end(now.caller(), former, first.minusDays(1));
        }
        List<RecordRow> merged = framesOf(order, now).stream()
                .filter(frame -> frame.state().equals(frames.kind().merged))
                .toList();
        String refused = given(order, merged, first, now);
        transactions.run(() -> {
            orders.internal().act(now.caller(), order, kind.begin, new RecordDraft().with(kind.notGiven, refused), "");
            merged.forEach(frame -> frames.internal().act(now.caller(), frame, frames.kind().begin));
            order.get(kind.committee)
                    .ifPresent(committee -> appointments.appoint(
                            now,
                            committee,
                            order.get(kind.number),
                            order.get(kind.dated).orElse(first)));
        });
    }

    private boolean stands(RecordRow order) {
        return List.of(orders.kind().issued, orders.kind().inForce).contains(order.state());
    }

    private String given(RecordRow order, List<RecordRow> merged, LocalDate first, RecordContext now) {
        OrderKind kind = orders.kind();
        List<OrderShare> shares = merged.stream()
                .flatMap(frame -> frames.find(now.office(), frame.id()).stream())
                .map(this::share)
                .toList();
        String words =
                duties
                        .give(
                                now.caller(),
                                cited(order),
                                first,
                                order.get(kind.until).orElse(null),
                                shares)
                        .stream()
                        .map(line -> people.find(now.office(), line.person())
                                        .map(Person::fullName)
                                        .orElse("")
                                + " " + line.what())
                        .collect(Collectors.joining("\n"));
        return words.substring(0, Math.min(MOST, words.length()));
    }

    private OrderShare share(RecordRow frame) {
        FrameKind kind = frames.kind();
        List<String> letters = frame.lines(kind.duties).stream()
                .map(line -> line.get(kind.letter))
                .filter(letter -> !letter.isEmpty())
                .distinct()
                .toList();
        List<OrderDeputy> deputies = new ArrayList<>();
        for (RecordLine line : frame.lines(kind.deputies)) {
            deputies.add(new OrderDeputy(
                    line.get(kind.deputy),
                    line.get(kind.deputyNo).orElse(0),
                    line.get(kind.capacity),
                    line.get(kind.most).orElse(null),
                    line.get(kind.papers).orElse(Set.of())));
        }
        List<OrderFunction> functions = frame.lines(kind.functions).stream()
                .map(line -> new OrderFunction(
                        line.get(kind.function), line.get(kind.place).orElse(null)))
                .toList();
        return new OrderShare(frame.get(kind.person), frame.get(kind.unit), letters, deputies, functions);
    }

    /** The order as the registers of the portal cite it. */
    String cited(RecordRow order) {
        OrderKind kind = orders.kind();
        String day = order.get(kind.dated).map(ThaiDate::longDate).orElse("");
        return ("คำสั่งที่ " + order.get(kind.number) + " ลงวันที่ " + day).strip();
    }

    private void expire(RecordRow order, LocalDate lastDay, Action how, RecordContext now) {
        var _ = duties.end(now.caller(), cited(order), lastDay);
        transactions.run(() -> {
            orders.internal().act(now.caller(), order, how);
            finish(framesOf(order, now), now);
        });
    }

    /** Orders that somebody ended: their frames still stand until then. */
    private int endedByHand(RecordContext now) {
        FrameKind kind = frames.kind();
        List<RecordRow> gone = frames.internal().all(now.caller(), RecordFilter.of(kind.in(kind.inForce))).stream()
                .flatMap(frame -> frame.get(kind.order).stream())
                .distinct()
                .flatMap(key -> orders.find(now.office(), key).stream())
                .filter(order -> !order.state().equals(orders.kind().inForce))
                .toList();
        for (RecordRow order : gone) {
            var _ = duties.end(now.caller(), cited(order), now.today());
            transactions.run(() -> finish(framesOf(order, now), now));
        }
        return gone.size();
    }

    /** Frames of orders that ended before they were in force, with the reason of their end. */
    private int givenBack(RecordContext now) {
        FrameKind kind = frames.kind();
        int back = 0;
        for (RecordRow frame : frames.internal().all(now.caller(), RecordFilter.of(kind.in(kind.merged)))) {
            Optional<RecordRow> over = frame.get(kind.order)
                    .flatMap(key -> orders.find(now.office(), key))
                    .filter(order -> !order.state().open());
            over.ifPresent(order -> transactions.run(
                    () -> frames.internal().act(now.caller(), frame, kind.back, new RecordDraft(), why(order))));
            back += over.isPresent() ? 1 : 0;
        }
        return back;
    }

    private static String why(RecordRow order) {
        String reason = order.head().reason();
        return reason.isBlank() ? ((OrderKind) order.kind()).reading().openTitle(order) : reason;
    }

    private void finish(List<RecordRow> all, RecordContext now) {
        all.stream()
                .filter(frame -> frame.state().equals(frames.kind().inForce))
                .forEach(frame -> frames.internal().act(now.caller(), frame, frames.kind().finish));
    }

    private List<RecordRow> framesOf(RecordRow order, RecordContext now) {
        FrameKind kind = frames.kind();
        return frames.internal().all(now.caller(), RecordFilter.of(kind.order.is(order.id())));
    }
}
