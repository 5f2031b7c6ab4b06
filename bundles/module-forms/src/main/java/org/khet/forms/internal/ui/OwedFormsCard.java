package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.DueList;
import org.khet.portal.api.ui.component.DueList.Due;
import org.khet.portal.api.ui.component.Links;

/** Forms that somebody, the own unit or school still has to answer, the first due first, on the home page. Source: core CORE-53. */
public final class OwedFormsCard {
    private static final int MOST = 5;
    private final AnswerService service;
    private final Answers kind;
    private final Clock clock;

    /** Over what is asked. */
    public OwedFormsCard(AnswerService service, Answers kind, Clock clock) {
        this.service = service;
        this.kind = kind;
        this.clock = clock;
    }

    /** The card; for those who owe an answer. */
    public CardEntry entry() {
        return new CardEntry("owed", FormsPermissions.ANSWER_GIVE, 14, this::of)
                .when(caller -> !service.owed(caller).isEmpty());
    }

    private Component of(ViewRequest request) {
        var owed = service.owed(request.caller());
        Div card = new Div(new DueList(
                request.texts(),
                "forms.card.due",
                OfficeTime.day(clock.instant()),
                owed.stream()
                        .limit(MOST)
                        .map(row -> new Due(
                                row.get(kind.participant),
                                row.get(kind.title),
                                row.get(kind.due),
                                kind.pageAddress(row.id())))
                        .toList()));
        if (owed.size() > MOST) {
            card.add(Links.to("forms/answers?tab=owed", request.texts().get("forms.card.owed.all")));
        }
        return card;
    }
}
