package org.khet.portal.shell.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Why a sign-in was refused: the same for wrong passwords and unknown names, with tries left or the end of the pause. */
final class RefusalMessages {
    private final Clock clock;

    RefusalMessages(Clock clock) {
        this.clock = clock;
    }

    FaultMessage of(Refused refused, Locale locale) {
        if (!refused.pause().isZero()) {
            String until = ScreenDates.in(locale)
                    .time(clock.instant().plus(refused.pause()).plusSeconds(59));
            return new FaultMessage(
                    BadgeTone.LATE,
                    ShellMessages.of(locale, "shell.signin.pause.title", minutes(refused.pause())),
                    ShellMessages.of(locale, "shell.signin.pause.text", until));
        }
        return new FaultMessage(
                BadgeTone.LATE,
                ShellMessages.of(locale, "shell.signin.refused.title"),
                ShellMessages.of(locale, "shell.signin.refused.text", refused.triesLeft()));
    }

    /** Whole minutes, at least one. */
    static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }
}
