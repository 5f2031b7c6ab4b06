package org.khet.portal.admin.internal.round.ui;

import java.time.LocalDate;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;

/**
 * Rounds in words.
 *
 * @param texts in the person's language
 */
record RoundMessages(Texts texts) {
    String system(DataSystem system) {
        return texts.choose(system.thai(), system.english());
    }

    String name(DataRound round) {
        return texts.choose(round.thai(), round.english());
    }

    /** {@code ปีการศึกษา 2569}. */
    String year(DataSystem system, DataRound round) {
        return year(system, RoundYears.buddhist(round.key().year()));
    }

    String year(DataSystem system, int buddhist) {
        return texts.get("admin.rounds.year." + system.years(), String.valueOf(buddhist));
    }

    /** {@code DMC · ภาคเรียนที่ 1 · ปีการศึกษา 2569}. */
    String full(RoundStatus status) {
        return status.system().code() + " · " + name(status.round()) + " · " + year(status.system(), status.round());
    }

    String day(LocalDate day) {
        return ScreenDates.in(texts.locale()).listDate(day);
    }

    String days(DataRound round) {
        return day(round.days().opensOn()) + " – " + day(round.days().closesOn());
    }

    String origin(DataRound round) {
        return texts.get(round.own() ? "admin.rounds.own" : "admin.rounds.standard");
    }

    /** Working days until it closes; empty while that does not matter. */
    String left(RoundStatus status) {
        return status.isOpen() ? texts.get("admin.rounds.left", status.workingDaysLeft()) : "";
    }

    StatusBadge badge(RoundStatus status) {
        String word = texts.get("admin.rounds.state." + status.state());
        return switch (status.state()) {
            case COMING -> new StatusBadge(BadgeTone.IDLE, word);
            case OPEN -> new StatusBadge(BadgeTone.RUN, word);
            case CLOSING -> new StatusBadge(BadgeTone.NEAR, word);
            case CLOSED -> new StatusBadge(BadgeTone.DONE, word);
        };
    }
}
