package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.LevelService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Timeline;

/** The levels of a paper with opinions, days and notes, old passes first; read from above on a phone too. Source: core E-23, CORE-66. */
final class LevelTrail {
    private final Texts texts;

    LevelTrail(Texts texts) {
        this.texts = texts;
    }

    Component of(LevelService desk, Caller caller, RecordRow paper) {
        LevelKind kind = desk.kind();
        List<Timeline.Event> events = new ArrayList<>();
        for (RecordRow level : desk.levels(caller, paper)) {
            events.add(new Timeline.Event(
                    tone(kind, level),
                    icon(kind, level),
                    who(kind, level),
                    answer(kind, level),
                    level.get(kind.decidedAt)
                            .map(at -> ThaiDate.longDate(OfficeTime.day(at)))
                            .orElse(""),
                    level.get(kind.opinion),
                    List.of()));
        }
        return events.isEmpty() ? new Paragraph(texts.get("documents.inbox.no-levels")) : new Timeline(events);
    }

    private String who(LevelKind kind, RecordRow level) {
        String place = level.get(kind.label).isEmpty()
                ? texts.get(
                        "documents.choice.chain-actor." + level.get(kind.actor).name())
                : level.get(kind.label);
        return level.get(kind.pass) + "." + level.get(kind.levelNo) + " " + place;
    }

    private String answer(LevelKind kind, RecordRow level) {
        if (level.state().equals(kind.skipped)) {
            String key = "documents.level.note." + level.get(kind.note);
            return texts.has(key) ? texts.get(key) : level.get(kind.note);
        }
        return level.get(kind.answer)
                .map(one -> texts.get("documents.choice.level-answer." + one.name()))
                .orElseGet(
                        () -> texts.get("documents.level.state." + level.state().name()));
    }

    private static BadgeTone tone(LevelKind kind, RecordRow level) {
        if (level.state().equals(kind.open)) {
            return BadgeTone.WAIT;
        }
        return level.get(kind.answer)
                .map(one -> one == LevelAnswer.REFUSED || one == LevelAnswer.RETURNED ? BadgeTone.LATE : BadgeTone.DONE)
                .orElse(BadgeTone.IDLE);
    }

    private static String icon(LevelKind kind, RecordRow level) {
        if (level.state().equals(kind.open)) {
            return "clock";
        }
        return level.get(kind.answer)
                .map(one -> switch (one) {
                    case SIGNED -> "pen-line";
                    case RETURNED -> "undo-2";
                    case REFUSED -> "ban";
                    default -> "check";
                })
                .orElse("circle-dashed");
    }
}
