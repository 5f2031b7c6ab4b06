package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.inbox.SigningFigures;
import org.khet.documents.internal.letter.AssignedLetters;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.DueList;
import org.khet.portal.api.ui.component.DueList.Due;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;

/** Cards of the home page: papers that wait for somebody's signature, and letters that somebody was given. Source: core F, CORE-46, 68. */
public final class PaperCards {
    private static final int MOST = 5;
    private static final String INBOX = "documents/inbox";
    private static final String MINE = "documents/unit-entries?tab=mine";
    private final Supplier<SigningFigures> signing;
    private final Supplier<AssignedLetters> letters;
    private final Clock clock;

    /** Over papers and letters. */
    public PaperCards(Supplier<SigningFigures> signing, Supplier<AssignedLetters> letters, Clock clock) {
        this.signing = signing;
        this.letters = letters;
        this.clock = clock;
    }

    /** The cards; each is there for those for whom something waits. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("to-sign", PaperPermissions.INBOX, 10, this::toSign)
                        .when(caller -> signing.get().of(caller).count() > 0),
                new CardEntry("my-letters", LetterPermissions.VIEW, 11, this::mine)
                        .when(caller -> letters.get().count(caller) > 0));
    }

    private Component toSign(ViewRequest request) {
        Texts texts = request.texts();
        SigningFigures.Waiting waiting = signing.get().of(request.caller());
        return new FigureStrip(List.of(
                figure(texts, "to-sign.count", waiting.count(), "paper", BadgeTone.WAIT, INBOX),
                figure(texts, "to-sign.oldest", waiting.oldest(), "days", null, INBOX),
                figure(texts, "to-sign.late", waiting.late(), "paper", BadgeTone.LATE, INBOX)));
    }

    private Component mine(ViewRequest request) {
        Texts texts = request.texts();
        AssignedLetters all = letters.get();
        UnitEntryKind kind = all.kind();
        var today = OfficeTime.day(clock.instant());
        return new Div(
                new FigureStrip(List.of(
                        figure(texts, "my-letters.count", all.count(request.caller()), "letter", BadgeTone.RUN, MINE),
                        figure(
                                texts,
                                "my-letters.late",
                                all.late(request.caller(), today),
                                "letter",
                                BadgeTone.LATE,
                                MINE))),
                new DueList(
                        texts,
                        "documents.card.due",
                        today,
                        all.first(request.caller(), MOST).stream()
                                .map(row -> new Due(
                                        texts.get("documents.card.letter", row.get(kind.centralNo)),
                                        row.get(kind.subject),
                                        row.get(kind.due).orElse(today),
                                        kind.pageAddress(row.id())))
                                .toList()));
    }

    private static Figure figure(
            Texts texts, String name, int count, String unit, @Nullable BadgeTone tone, String address) {
        return new Figure(
                NumberFormatter.whole(count),
                texts.get("documents.card.unit." + unit),
                texts.get("documents.card." + name),
                count == 0 ? null : tone,
                address);
    }
}
