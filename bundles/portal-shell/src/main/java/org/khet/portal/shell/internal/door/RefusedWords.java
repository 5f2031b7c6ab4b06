package org.khet.portal.shell.internal.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.khet.portal.api.security.SignInResult.Refused;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.word.Words;

/** Why a sign-in was refused: the same for wrong passwords and unknown names, with tries left or the end of the pause. */
final class RefusedWords {
    private final Clock clock;

    RefusedWords(Clock clock) {
        this.clock = clock;
    }

    Told of(Refused refused, Locale locale) {
        if (!refused.pause().isZero()) {
            String until = DateWords.in(locale)
                    .time(clock.instant().plus(refused.pause()).plusSeconds(59));
            return new Told(
                    State.LATE,
                    Words.of(locale, "shell.signin.pause.title", minutes(refused.pause())),
                    Words.of(locale, "shell.signin.pause.text", until));
        }
        return new Told(
                State.LATE,
                Words.of(locale, "shell.signin.refused.title"),
                Words.of(locale, "shell.signin.refused.text", refused.triesLeft()));
    }

    /** Whole minutes, at least one. */
    static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }
}
