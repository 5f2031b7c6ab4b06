package org.khet.portal.shell.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.admin.security.Sessions.Stamped;
import org.khet.portal.api.security.AccountId;

/** Browsers of a node that are signed in. */
class SessionExpiryPollerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final Stamped SOMCHAI = new Stamped(new AccountId(31), 0);
    private final FakeSessions sessions = new FakeSessions();
    private final SessionExpiryPoller watch = new SessionExpiryPoller(sessions);

    @Test
    void endedElsewhere_isKnownAtTheNextLook() {
        watch.seen(7, SOMCHAI, NOW);
        watch.look();
        assertThat(watch.hasEnded(7)).isFalse();

        sessions.over(7);
        watch.seen(7, SOMCHAI, NOW);
        watch.look();

        assertThat(watch.hasEnded(7)).isTrue();
        assertThat(watch.hasEnded(8)).isFalse();
    }

    @Test
    void lastUseIsNotedOnceAMinute_andOnlyWhenItChanged() {
        for (int look = 0; look < 6; look++) {
            watch.seen(7, SOMCHAI, NOW.plusSeconds(look));
            watch.look();
        }
        assertThat(sessions.notes()).containsExactly(Map.of(7L, NOW));

        watch.seen(7, SOMCHAI, NOW.plusSeconds(5));
        watch.look();
        assertThat(sessions.notes()).hasSize(2).last().isEqualTo(Map.of(7L, NOW.plusSeconds(5)));
    }

    @Test
    void sessionThatIsUsedAllDay_endsAfterTheHoursOfTheOffice() {
        var visit = new UserSession.Visit(7, NOW);
        assertThat(visit.isOver(NOW.plus(Duration.ofHours(14)).minusSeconds(1), 14))
                .isFalse();
        assertThat(visit.isOver(NOW.plus(Duration.ofHours(14)), 14)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0                | computer Firefox
                    Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | phone Chrome
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | computer Edge
                    Mozilla/5.0 (iPhone) AppleWebKit/605.1 Version/26.0 Mobile/15E148 Safari/604.1       | phone Safari
                    curl/8.5.0                                                                           | computer
                    """)
    void peopleKnowTheirDevicesAgain(String agent, String device) {
        assertThat(BrowserDevice.of(agent)).isEqualTo(device);
    }
}
