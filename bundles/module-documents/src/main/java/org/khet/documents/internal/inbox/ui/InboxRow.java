package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StatusBadge;

/** A paper that waits in one row: sort, subject, who asks from which group, the sum, since when. Source: DESIGN 07. */
final class InboxRow {
    private final Texts texts;
    private final LevelKind kind;

    InboxRow(Texts texts, LevelKind kind) {
        this.texts = texts;
        this.kind = kind;
    }

    /** The row, which leads to the paper; without who asks when the paper is away. */
    Anchor of(RecordRow level, AskedPapers.@Nullable Waiting paper) {
        String part =
                texts.get("documents.choice.chain-part." + level.get(kind.part).name());
        String head = paper == null ? part : texts.get(paper.row().kind().type() + ".title") + " · " + part;
        String since = level.get(kind.openedAt)
                .map(at -> ScreenDates.in(texts.locale()).listDate(OfficeTime.day(at)))
                .orElse("");
        String sub = Stream.of(
                        paper == null ? "" : paper.asker().name(),
                        paper == null ? "" : paper.asker().unit(),
                        sum(level),
                        since)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        boolean urgent = !level.get(kind.urgency).equals("NORMAL");
        Anchor link = Links.to(
                "documents/inbox/" + level.id(),
                new CardRow(
                        head,
                        new StatusBadge(
                                urgent ? BadgeTone.NEAR : BadgeTone.WAIT, texts.get("documents.level.state.OPEN")),
                        level.get(kind.subject),
                        sub,
                        urgent));
        link.setId("documents-inbox-" + level.id());
        return link;
    }

    /** The sum of a level in words of the screen, empty without one. */
    String sum(RecordRow level) {
        return level.get(kind.baht)
                .map(baht -> BahtText.inFigures(baht) + " " + texts.get("documents.inbox.baht"))
                .orElse("");
    }
}
