package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.figure.OpenByUrgency;
import org.khet.ict.internal.ticket.figure.OpenByUrgency.Urgent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

/**
 * Cards on the home page: the desk's open tickets by urgency for who works there and who leads the office, and what somebody
 * repairs or reported; none where there is nothing of it. The first follows what happens while it is open. Source: ict I.2.7, F.
 */
final class RepairCards {
    private static final int MOST = 5;
    private static final TicketFilter WORK = TicketFilter.OPEN.in(TicketFilter.Tab.MINE);
    private static final TicketFilter REPORTED = TicketFilter.OPEN.reportedOnly(true);

    private static final Duration A_WHILE = Duration.ofSeconds(3);

    private final TicketRegister register;
    private final Function<ViewRequest, RepairColumns> columns;
    private final EventPublisher events;
    private final Executor soon;

    /** @param soon runs something in a while, so that what happens until then is counted at once; {@link #inAWhile} */
    RepairCards(
            TicketRegister register,
            Function<ViewRequest, RepairColumns> columns,
            EventPublisher events,
            Executor soon) {
        this.register = register;
        this.columns = columns;
        this.events = events;
        this.soon = soon;
    }

    static void inAWhile(Runnable action) {
        Thread.ofVirtual().name("khet-page-card").start(() -> {
            LockSupport.parkNanos(A_WHILE.toNanos());
            action.run();
        });
    }

    List<CardEntry> entries() {
        return List.of(
                new CardEntry("open-repairs", IctPermissions.REPAIR_VIEW, 30, this::open)
                        .when(caller -> register.seesAll(caller) && register.count(caller, TicketFilter.OPEN) > 0),
                new CardEntry("my-work", IctPermissions.REPAIR_WORK, 31, this::work)
                        .when(caller -> caller.may(IctPermissions.REPAIR_VIEW) && register.count(caller, WORK) > 0),
                new CardEntry("my-repairs", IctPermissions.REPAIR_CONFIRM, 40, this::mine)
                        .when(caller ->
                                caller.may(IctPermissions.REPAIR_VIEW) && register.count(caller, REPORTED) > 0));
    }

    private Component open(ViewRequest request) {
        Div card = new Div();
        follow(request, () -> fill(card, request));
        fill(card, request);
        return card;
    }

    private void fill(Div card, ViewRequest request) {
        Texts texts = request.texts();
        var counts = register.counts(request.caller(), TicketFilter.OPEN);
        String unit = texts.get("ict.card.unit");
        List<Component> counted = List.of(
                new FigureStrip(List.of(
                        figure(texts, "open", counts.open(), unit, BadgeTone.RUN),
                        figure(texts, "unassigned", counts.unassigned(), unit, BadgeTone.WAIT),
                        figure(texts, "overdue", counts.overdue(), unit, BadgeTone.LATE),
                        figure(texts, "to_confirm", counts.toConfirm(), unit, BadgeTone.WAIT))),
                byUrgency(texts, new OpenByUrgency(register).of(request.caller())));
        card.removeAll();
        card.add(counted);
    }

    /** Who leads has no notice of most of what happens at the desk. */
    private void follow(ViewRequest request, Runnable renewed) {
        var waits = new AtomicBoolean();
        var subscription = events.follow(request.caller().office(), happening -> {
            if (happening.recordType().equals(TicketEvents.RECORD) && waits.compareAndSet(false, true)) {
                soon.execute(() -> {
                    waits.set(false);
                    request.later(renewed);
                });
            }
        });
        request.onClose(subscription::close);
    }

    /** All bars in the scale of the longest, so that their lengths can be compared. */
    private static PartBars byUrgency(Texts texts, List<Urgent> all) {
        int longest = all.stream().mapToInt(Urgent::open).max().orElse(0);
        return new PartBars(all.stream()
                .map(one -> new Bar(
                        texts.get("ict.ticket.priority." + one.priority()),
                        "ict/repairs?tab=open&priority=" + one.priority(),
                        BigDecimal.valueOf(longest),
                        Stream.of(
                                        new Part(
                                                BadgeTone.LATE,
                                                one.late(),
                                                texts.get("ict.card.desk.late", one.late())),
                                        new Part(
                                                BadgeTone.RUN,
                                                one.open() - one.late(),
                                                texts.get("ict.card.desk.in-time", one.open() - one.late())))
                                .filter(part -> part.size().signum() > 0)
                                .toList(),
                        Optional.empty()))
                .toList());
    }

    private static Figure figure(Texts texts, String tab, int count, String unit, BadgeTone tone) {
        return new Figure(
                NumberFormatter.whole(count),
                unit,
                texts.get("ict.repairs.tab." + tab.toUpperCase(java.util.Locale.ROOT)),
                count == 0 ? null : tone,
                "ict/repairs?tab=" + tab);
    }

    private Component work(ViewRequest request) {
        return list(request, WORK, "ict/repairs?tab=mine");
    }

    private Component mine(ViewRequest request) {
        return list(request, REPORTED, "ict/my-repairs");
    }

    private Component list(ViewRequest request, TicketFilter filter, String address) {
        RepairColumns cells = columns.apply(request);
        Div list = new Div();
        for (TicketRow row : register.page(request.caller(), filter, new PageRequest(0, MOST, List.of()))) {
            list.add(Links.to("ict/repairs/" + row.id(), cells.card(row)));
        }
        list.add(Links.to(address, request.texts().get("ict.card.all")));
        return list;
    }
}
