package org.khet.portal.shell.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** A person signs in, opens a form, and is called away. Source: core CORE-15, E-74. */
class IdleWatchTest {
    private static final AccountId CLERK = new AccountId(13);
    private static final long VISIT = 7;

    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeSessions sessions = new FakeSessions();
    private final List<AccountId> signedOut = new ArrayList<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final IdleWatch watch =
            new IdleWatch(sessions, (account, address) -> signedOut.add(account), clock, clockwork);
    private final OpenSession browser = new OpenSession();

    @BeforeEach
    void signedIn() {
        var presence = new UserSession(
                CLERK,
                "kt1-13",
                new UserSession.Owed(false, false),
                false,
                0,
                null,
                new UserSession.Visit(VISIT, clock.instant()));
        browser.locked(() -> {
            presence.keepIn(browser);
            browser.page().add(new Div("แบบแจ้งซ่อม"));
        });
        watch.add(browser);
        use();
    }

    @AfterEach
    void endOfClockwork() {
        clockwork.shutdownNow();
    }

    @Test
    void afterTwentyEightMinutesThePersonIsWarned_andStillSignedIn() {
        look(Duration.ofMinutes(27));
        assertThat(warnings()).isEmpty();

        look(Duration.ofMinutes(1));
        assertThat(warnings()).hasSize(1);
        look(Duration.ofSeconds(10));
        assertThat(warnings()).as("one, however often is looked").hasSize(1);
        assertThat(browser.shown()).anyMatch(part -> part.getId().orElse("").equals("shell-idle-stay"));
        assertThat(browser.shown())
                .as("tells the server that it opened, as if the person had done something")
                .noneMatch(Notification.class::isInstance);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void whoeverDoesSomethingIsWarnedNoMore() {
        look(Duration.ofMinutes(29));
        assertThat(warnings()).hasSize(1);

        use();
        look(Duration.ofSeconds(10));

        assertThat(warnings()).isEmpty();
        look(Duration.ofMinutes(27));
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void afterThirtyMinutesTheSessionEnds_andWhatWasTypedIsKeptBeforeThePageGoes() {
        List<String> order = new ArrayList<>();
        browser.locked(() -> SessionEndListener.keepIn(browser.page(), action -> {
            order.add("draft kept, page has " + browser.page().getChildren().count());
            action.run();
        }));
        look(Duration.ofMinutes(29));
        look(Duration.ofMinutes(1));

        assertThat(isSignedIn()).isFalse();
        assertThat(reason()).isEqualTo(EndReason.IDLE);
        assertThat(signedOut).containsExactly(CLERK);
        assertThat(sessions.ended(Set.of(VISIT))).containsExactly(VISIT);
        assertThat(order).singleElement().asString().startsWith("draft kept").doesNotEndWith(" 0");
        assertThat(browser.shown()).isEmpty();
    }

    @Test
    void officeThatWantsItShorterGetsItShorter() {
        browser.locked(() -> new IdleMinutes(5, 14).keepIn(browser));

        look(Duration.ofMinutes(3));
        assertThat(warnings()).hasSize(1);
        look(Duration.ofMinutes(2));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void sessionThatIsUsedAllDayEndsAfterItsHours() {
        for (int hour = 0; hour < 14; hour++) {
            assertThat(isSignedIn()).isTrue();
            clock.pass(Duration.ofHours(1));
            use();
            watch.look();
        }
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void sessionThatWasEndedInAnotherBrowserSaysSo() {
        sessions.over(VISIT);

        look(Duration.ofSeconds(10));

        assertThat(isSignedIn()).isFalse();
        assertThat(reason()).isEqualTo(EndReason.ENDED_ELSEWHERE);
        assertThat(signedOut).isEmpty();
    }

    @Test
    void signedOutEverywhere_theOtherBrowserEnds_andLeavesTheList() {
        long stamp = sessions.endAll(CLERK);
        assertThat(stamp).isNotZero();

        look(Duration.ofSeconds(10));

        assertThat(reason()).isEqualTo(EndReason.ENDED_ELSEWHERE);
        assertThat(sessions.ended(Set.of(VISIT))).containsExactly(VISIT);
    }

    @Test
    void twentyBrowsers_areAskedForTogether() {
        List<OpenSession> others = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            var other = new OpenSession();
            var presence = new UserSession(
                    new AccountId(100 + number),
                    "kt1-" + number,
                    new UserSession.Owed(false, false),
                    false,
                    0,
                    null,
                    new UserSession.Visit(100 + number, clock.instant()));
            other.locked(() -> {
                presence.keepIn(other);
                other.setLastRequestTimestamp(clock.instant().toEpochMilli());
            });
            watch.add(other);
            others.add(other);
        }
        look(Duration.ofSeconds(10));
        int before = sessions.questions();

        look(Duration.ofSeconds(10));

        assertThat(sessions.questions() - before).isEqualTo(1);
        long stamp = sessions.endAll(new AccountId(105));
        assertThat(stamp).isNotZero();
        look(Duration.ofSeconds(10));
        assertThat(sessions.ended(Set.of(104L, 105L, 106L))).containsExactly(105L);
        assertThat(others).hasSize(20);
    }

    @Test
    void sessionThatIsGone_leavesTheList() {
        browser.locked(() -> watch.remove(browser));

        assertThat(sessions.ended(Set.of(VISIT))).containsExactly(VISIT);
        browser.locked(() -> watch.remove(browser));
        assertThat(signedOut).isEmpty();
    }

    @Test
    void faultInOneLook_leavesTheOthersToGoOn() {
        sessions.fail(new IllegalStateException("a row that nobody expected"));
        look(Duration.ofMinutes(29));
        assertThat(warnings()).hasSize(1);

        look(Duration.ofMinutes(1));

        assertThat(isSignedIn()).isFalse();
        sessions.fail(null);
    }

    @Test
    void browserThatNobodyTouches_isNotWrittenAgain() {
        var watches = new IdleWatch(sessions, (account, address) -> {}, new Ticking(), clockwork);
        watches.add(browser);
        lookForMinutes(watches, 4);
        assertThat(sessions.notes()).hasSize(1);

        use();
        lookForMinutes(watches, 2);
        assertThat(sessions.notes()).hasSize(2);
    }

    private void lookForMinutes(IdleWatch watches, int minutes) {
        for (int look = 0; look < 6 * minutes; look++) {
            clock.pass(Duration.ofSeconds(10));
            watches.look();
        }
    }

    /** A clock that goes on between two questions, as real ones do. */
    private final class Ticking extends Clock {
        private long questions;

        @Override
        public Instant instant() {
            questions++;
            return clock.instant().plusNanos(questions);
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("no story travels");
        }
    }

    private void use() {
        Instant now = clock.instant();
        browser.locked(() -> browser.setLastRequestTimestamp(now.toEpochMilli()));
    }

    private void look(Duration later) {
        clock.pass(later);
        watch.look();
    }

    /** The warnings that the page shows. */
    private List<Component> warnings() {
        return browser.shown().stream()
                .filter(part -> part.getElement().getClassList().contains("k-toast-idle"))
                .toList();
    }

    private boolean isSignedIn() {
        var found = new ArrayList<UserSession>();
        browser.locked(() -> UserSession.in(browser).ifPresent(found::add));
        return !found.isEmpty();
    }

    private @Nullable EndReason reason() {
        var found = new ArrayList<@Nullable EndReason>();
        browser.locked(() -> found.add(browser.getAttribute(EndReason.class)));
        return found.getFirst();
    }
}
