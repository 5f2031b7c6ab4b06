package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.OwedData;

/** What the own school has to hand in, the next due first, on the home page. Source: policyplan PLAN-95; DESIGN 26. */
final class OwedCard {
    private static final int MOST = 5;
    private final RoundsRegisters registers;

    OwedCard(RoundsRegisters registers) {
        this.registers = registers;
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
            list.setText(request.texts().get("rounds.card.entry.none"));
        }
        return list;
    }
}
