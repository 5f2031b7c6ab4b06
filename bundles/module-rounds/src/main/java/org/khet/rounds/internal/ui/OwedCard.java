package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
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

/** What the own school has to hand in, the next due first, on the home page. Source: policyplan PLAN-95; DESIGN 26. */
final class OwedCard {
    private static final int MOST = 5;
    private final RoundsRegisters registers;

    OwedCard(RoundsRegisters registers) {
        this.registers = registers;
    }

    /** The round of the calendar that closes next, whether it asks this school or not. */
    private Optional<RoundStatus> next(Caller caller) {
        return new DataCalendar(registers.portal())
                .next(caller.office(), OfficeTime.day(registers.portal().clock.instant()));
    }

    /** Whether there is anything to tell somebody of a school. */
    boolean tells(Caller caller) {
        return !caller.scope(RoundsPermissions.RECORD).schools().isEmpty()
                && (!new OwedData(registers.collections()).of(caller).isEmpty()
                        || next(caller).isPresent());
    }

    Component of(ViewRequest request) {
        Div list = new Div();
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        new OwedData(registers.collections())
                .of(request.caller()).stream()
                        .limit(MOST)
                        .forEach(one -> list.add(new Div(Links.to(
                                "rounds/entry/" + one.submission(),
                                one.round() + " · "
                                        + request.texts().get("rounds.submission.state." + one.state()) + " · "
                                        + dates.listDate(one.due())))));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new Div(request.texts().get("rounds.card.entry.none")));
            next(request.caller())
                    .ifPresent(one -> list.add(new Div(Links.to(
                            "rounds/calendar",
                            request.texts().get("rounds.calendar.next") + " · "
                                    + one.system().code() + " "
                                    + request.texts()
                                            .choose(
                                                    one.round().thai(),
                                                    one.round().english())
                                    + " · "
                                    + dates.listDate(one.round().days().closesOn())))));
        }
        return list;
    }
}
