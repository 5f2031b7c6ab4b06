package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.LevelService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Timeline;

/** The levels of a paper: who was asked in which post, opinion, day and note, old passes first; read from above on a phone too. Source: core E-23, CORE-66. */
final class LevelTrail {
    private final Texts texts;

    LevelTrail(Texts texts) {
        this.texts = texts;
    }

    Component of(LevelService desk, Caller caller, RecordRow paper) {
        LevelKind kind = desk.kind();
        List<RecordRow> levels = desk.levels(caller, paper);
        Map<PersonId, Person> people = desk.papers().people(caller, levels);
        List<Timeline.Event> events = new ArrayList<>();
        for (RecordRow level : levels) {
            String post = post(kind, level);
            String name = desk.papers()
                    .asked(level)
                    .map(people::get)
                    .map(Person::fullName)
                    .orElse("");
            events.add(new Timeline.Event(
                    tone(kind, level),
                    icon(kind, level),
                    name.isEmpty() ? post : name,
                    (name.isEmpty() ? "" : post + " · ") + answer(kind, level),
                    when(kind, level),
                    level.get(kind.opinion),
                    List.of()));
        }
        return events.isEmpty() ? new Paragraph(texts.get("documents.inbox.no-levels")) : new Timeline(events);
    }

    private String post(LevelKind kind, RecordRow level) {
        if (!level.get(kind.signLine).isEmpty()) {
            return level.get(kind.signLine);
        }
        return level.get(kind.label).isEmpty()
                ? texts.get(
                        "documents.choice.chain-actor." + level.get(kind.actor).name())
                : level.get(kind.label);
    }

    private String when(LevelKind kind, RecordRow level) {
        String day = level.get(kind.decidedAt)
                .map(ScreenDates.in(texts.locale())::listDateTime)
                .orElse("");
        int pass = level.get(kind.pass);
        String again = pass == 1 ? "" : texts.get("documents.level.field.pass") + " " + pass;
        return day.isEmpty() || again.isEmpty() ? day + again : day + " · " + again;
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
