package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.OwedData;
import org.khet.rounds.internal.paper.DataCalendar;
import org.khet.rounds.internal.setting.RoundsPermissions;

/** What the own school has to hand in, the next due first, and the calendar of the year, on the home page. Source: policyplan PLAN-47, PLAN-95; DESIGN 26. */
final class OwedCard {
    private static final int MOST = 5;
    private final RoundsRegisters registers;

    OwedCard(RoundsRegisters registers) {
        this.registers = registers;
    }

    /** The round of the calendar that closes next beside those that are owed, whether it asks this school or not. */
    private Optional<RoundStatus> next(Caller caller, List<OwedData.Owed> owed) {
        return new DataCalendar(registers.portal())
                .next(
                        caller.office(),
                        OfficeTime.day(registers.portal().clock.instant()),
                        owed.stream().map(OwedData.Owed::key).collect(Collectors.toSet()));
    }

    /** Whether there is anything to tell somebody of a school. */
    boolean tells(Caller caller) {
        return !caller.scope(RoundsPermissions.RECORD).schools().isEmpty()
                && (!new OwedData(registers.collections()).of(caller).isEmpty()
                        || next(caller, List.of()).isPresent());
    }

    Component of(ViewRequest request) {
        Div list = new Div();
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        List<OwedData.Owed> owed = new OwedData(registers.collections()).of(request.caller());
        owed.stream()
                .limit(MOST)
                .forEach(one -> list.add(new Div(Links.to(
                        "rounds/entry/" + one.submission(),
                        one.round() + " · "
                                + request.texts().get("rounds.submission.state." + one.state()) + " · "
                                + dates.listDate(one.due())))));
        if (owed.isEmpty()) {
            list.add(new Div(request.texts().get("rounds.card.entry.none")));
        }
        list.add(new Div(Links.to("rounds/calendar", calendar(request, next(request.caller(), owed), dates))));
        return list;
    }

    /** The way to the calendar of the year, with what comes next in it. */
    private static String calendar(ViewRequest request, Optional<RoundStatus> next, ScreenDates dates) {
        return next.map(one -> request.texts().get("rounds.calendar.next") + " · "
                        + one.system().code() + " "
                        + request.texts().choose(one.round().thai(), one.round().english())
                        + " · "
                        + dates.listDate(one.round().days().closesOn()))
                .orElseGet(() -> request.texts().get("rounds.calendar.title"));
    }
}
