package org.khet.documents.internal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.duty.DutyOrders.OrderDeputy;
import org.khet.portal.api.duty.DutyOrders.OrderFunction;
import org.khet.portal.api.duty.DutyOrders.OrderShare;
import org.khet.portal.api.persistence.Transactions;
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
    private OrderAppointments appointments = OrderAppointments.NONE;

    /** Over orders, frames and the registers of the portal. */
    public OrderEffectService(
            RecordService<OrderKind> orders,
            RecordService<FrameKind> frames,
            DutyOrders duties,
            Transactions transactions) {
        this.orders = orders;
        this.frames = frames;
        this.duties = duties;
        this.transactions = transactions;
    }

    /** Told once, before anything comes into force. */
    public void keep(OrderAppointments kept) {
        appointments = kept;
    }

    /**
     * Lets orders come into force and end as of today; an order that comes into force ends the one that it repeals,
     * and the one of which it is a new version. May run at any
     * time, not in a transaction: each order by itself, once.
     *
     * @return how many began or ended
     */
    public int turn(RecordContext now) {
        OrderKind kind = orders.kind();
        int turned = 0;
        LocalDate tomorrow = now.today().plusDays(1);
        for (RecordRow row : all(now, RecordFilter.of(kind.in(kind.issued), kind.effective.below(tomorrow)))) {
            begin(row, now);
            turned++;
        }
        for (RecordRow row : all(now, RecordFilter.of(kind.in(kind.inForce), kind.until.below(now.today())))) {
            expire(row, row.get(kind.until).orElse(now.today()), kind.expire, now);
            turned++;
        }
        return turned + endedByHand(now);
    }

    private List<RecordRow> all(RecordContext now, RecordFilter filter) {
        return orders.internal().all(now.caller(), filter);
    }

    private void begin(RecordRow order, RecordContext now) {
        OrderKind kind = orders.kind();
        LocalDate first = order.get(kind.effective).orElse(now.today());
        order.get(kind.repeals)
                .flatMap(key -> orders.find(now.office(), key))
                .filter(old -> old.state().equals(kind.inForce))
                .ifPresent(old -> expire(old, first.minusDays(1), kind.expire, now));
        order.get(kind.replaces)
                .flatMap(key -> orders.find(now.office(), key))
                .filter(old -> old.state().equals(kind.inForce))
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
                        .map(line -> name(merged, line) + " " + line.what())
                        .collect(Collectors.joining("\n"));
        return words.substring(0, Math.min(MOST, words.length()));
    }

    private String name(List<RecordRow> merged, DutyOrders.RefusedLine line) {
        FrameKind kind = frames.kind();
        return merged.stream()
                .filter(frame -> frame.get(kind.person).equals(line.person()))
                .findFirst()
                .map(frame -> frame.get(kind.post))
                .orElse("");
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
