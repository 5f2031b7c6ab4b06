package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.DIRECTOR;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.admin.security.SignInResult.ManyAtOnce;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class SignInDbTest {
    private static final String ELSEWHERE = "203.0.113.9";
    private final TestDatabase database;
    private TestPortal portal;
    private AccountId clerk;

    SignInDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theIctClerkHasAnAccount(@TempDir Path home) {
        portal = new TestPortal(database, home);
        clerk = portal.account(ICT_CLERK, "Clerk.ICT", portal.whole("core.staff"));
    }

    @Test
    void rightPasswordSignsInWhateverTheCaseOfTheName() {
        portal.clock.pass(Duration.ofDays(1));

        var answer = (SignedIn) signIn("cLERK.ict", PASSWORD, DESK);

        assertThat(answer.account()).isEqualTo(clerk);
        assertThat(answer.name()).isEqualTo("Clerk.ICT");
        assertThat(answer.changePassword()).isFalse();
        assertThat(answer.lastSignIn()).isEqualTo(portal.clock.instant().minus(Duration.ofDays(1)));
    }

    @Test
    void typedPasswordIsWipedFromMemory() {
        char[] typed = "wrong horse battery".toCharArray();

        portal.signIn.signIn("clerk.ict", typed, DESK);

        assertThat(typed).containsOnly('\0');
    }

    @Test
    void unknownNamesAreAnsweredLikeKnownOnesTryByTry() {
        List<SignInResult> known = new ArrayList<>();
        List<SignInResult> unknown = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            known.add(signIn("clerk.ict", "wrong horse battery", ELSEWHERE));
            unknown.add(signIn("nobody.here", "wrong horse battery", "203.0.113.10"));
        }

        assertThat(unknown).isEqualTo(known);
        assertThat(known.getFirst()).isEqualTo(refused(4, Duration.ZERO));
    }

    @Test
    void unknownNamesCostTheSameWork() {
        var counting = new java.util.concurrent.atomic.AtomicInteger();
        var realm =
                new AccountRealm(portal.accountBook, new org.khet.portal.security.internal.password.PasswordHashes());
        realm.setCredentialsMatcher((token, info) -> {
            counting.incrementAndGet();
            return String.valueOf(info.getCredentials()).contains("argon2id");
        });

        for (String name : List.of("clerk.ict", "nobody.here")) {
            realm.getAuthenticationInfo(new org.apache.shiro.authc.UsernamePasswordToken(name, "x"));
        }

        assertThat(counting).hasValue(2);
    }

    @Test
    void fiveWrongTriesPauseAndThePausesGrowToAnHourNeverLonger() {
        for (int left = 4; left > 0; left--) {
            assertThat(signIn("clerk.ict", "wrong", ELSEWHERE)).isEqualTo(refused(left, Duration.ZERO));
        }
        for (int minutes : new int[] {1, 5, 15, 30, 60, 60, 60}) {
            Duration pause = Duration.ofMinutes(minutes);
            assertThat(signIn("clerk.ict", "wrong", ELSEWHERE)).isEqualTo(refused(0, pause));
            portal.clock.pass(pause.minusSeconds(1));
            assertThat(signIn("clerk.ict", PASSWORD, ELSEWHERE)).isEqualTo(refused(0, Duration.ofSeconds(1)));
            portal.clock.pass(Duration.ofSeconds(1));
        }
        assertThat(signIn("clerk.ict", PASSWORD, ELSEWHERE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void rightPasswordForgivesTheTriesBefore() {
        for (int i = 0; i < 4; i++) {
            signIn("clerk.ict", "wrong", ELSEWHERE);
        }
        signIn("clerk.ict", PASSWORD, ELSEWHERE);

        assertThat(signIn("clerk.ict", "wrong", ELSEWHERE)).isEqualTo(refused(4, Duration.ZERO));
    }

    @Test
    void anAttackerElsewhereDoesNotShutOutThePersonAtTheOwnDesk() {
        String desk = portal.signIn.remember(clerk, "");
        for (int i = 0; i < 20; i++) {
            signIn("clerk.ict", "wrong", ELSEWHERE);
        }

        assertThat(signIn("clerk.ict", PASSWORD, DESK, desk)).isInstanceOf(SignedIn.class);
    }

    @Test
    void aColleagueBehindTheSameAddress_cannotPauseTheDirector_whoIsPausedByTheOwnTriesOnly() {
        portal.account(DIRECTOR, "director", portal.whole("core.staff"));
        AccountId director = ((SignedIn) signIn("director", PASSWORD, DESK)).account();
        String hers = portal.signIn.remember(director, "");
        String colleagues = portal.signIn.remember(clerk, "");
        for (int i = 0; i < 60; i++) {
            signIn("director", "wrong", DESK, colleagues);
        }

        assertThat(signIn("director", PASSWORD, DESK, hers)).isInstanceOf(SignedIn.class);
        for (int i = 0; i < 5; i++) {
            signIn("director", "wrong", DESK, hers);
        }
        assertThat(signIn("director", PASSWORD, DESK, hers)).isEqualTo(refused(0, Duration.ofMinutes(1)));
    }

    @Test
    void aPausedAddressAnswersNamesItHasSeenLikeMadeUpOnes_andNoPasswordIsTriedAtAny_butTheOwnDeskGetsIn() {
        signIn("clerk.ict", PASSWORD, DESK); // the whole office comes from this address
        String hers = portal.signIn.remember(clerk, "");
        for (int i = 0; i < 50; i++) {
            mistake("name" + i, DESK);
        }
        var calls = database.number("select count(*) from sec_visit where outcome = 'REFUSED'");

        SignInResult known = signIn("clerk.ict", "spring2026", DESK);
        SignInResult unknown = signIn("nobody.here", "spring2026", DESK);

        assertThat(known).isEqualTo(unknown).isEqualTo(refused(0, Duration.ofMinutes(1)));
        assertThat(database.number("select count(*) from sec_visit where outcome = 'REFUSED'"))
                .isEqualTo(calls);
        assertThat(signIn("clerk.ict", PASSWORD, DESK)).isEqualTo(refused(0, Duration.ofMinutes(1)));

        assertThat(signIn("clerk.ict", PASSWORD, DESK, hers)).isInstanceOf(SignedIn.class);
        assertThat(signIn("clerk.ict", PASSWORD, DESK))
                .as("the address stays paused for every other device")
                .isEqualTo(refused(0, Duration.ofMinutes(1)));
    }

    @Test
    void oneTryForEachOfManyNames_isLimitedOverAllOfThem_alsoWhereTheyHaveSignedIn() {
        for (int i = 0; i < 60; i++) {
            mistake("officer" + i, DESK);
        }

        assertThat(database.number("select count(*) from sec_delay where failures > 0"))
                .as("50 names and their address")
                .isEqualTo(51);
    }

    @Test
    void aTryThatEndsWhileOthersPauseTheName_doesNotClearTheirPause() {
        var counters = LoginThrottle.Counters.of("clerk.ict", ELSEWHERE);
        LoginThrottle.Answer owner = portal.delays.take(counters); // her password is being checked
        for (int i = 0; i < 4; i++) {
            portal.delays.take(counters);
        }

        portal.delays.succeeded(counters, owner.mark());

        assertThat(portal.delays.pause(counters)).isEqualTo(Duration.ofMinutes(1));
        portal.delays.takeBack(counters, owner.mark());
        assertThat(portal.delays.pause(counters)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void sixtySignInAtOnceFromOneAddress_allComeIn_noPause() throws Exception {
        List<Callable<SignInResult>> tries = java.util.Collections.nCopies(60, () -> {
            SignInResult result = signIn("clerk.ict", PASSWORD, DESK);
            while (result instanceof ManyAtOnce) {
                result = signIn("clerk.ict", PASSWORD, DESK);
            }
            return result;
        });
        try (var threads = Executors.newFixedThreadPool(60)) {
            for (var one : threads.invokeAll(tries)) {
                assertThat(one.get()).isInstanceOf(SignedIn.class);
            }
        }
    }

    @Test
    void aDeviceIsForgottenAfterALongLeave_andAMadeUpSecretIsWorthNothing() {
        String desk = portal.signIn.remember(clerk, "my own secret");
        assertThat(desk).matches("[A-Za-z0-9_-]{43}");
        assertThat(portal.signIn.remember(clerk, desk)).isEqualTo(desk);
        assertThat(portal.devices.knows(desk, java.util.Optional.of(clerk))).isTrue();
        assertThat(portal.devices.knows("my own secret", java.util.Optional.of(clerk)))
                .isFalse();
        assertThat(portal.devices.knows(desk, java.util.Optional.empty())).isFalse();

        portal.clock.pass(Duration.ofDays(90));

        assertThat(portal.devices.knows(desk, java.util.Optional.of(clerk))).isFalse();
    }

    @Test
    void anAddressThatTriesManyNamesIsPausedForAll() {
        for (int i = 0; i < 50; i++) {
            signIn("name" + i, "wrong", ELSEWHERE);
        }

        assertThat(signIn("clerk.ict", PASSWORD, ELSEWHERE)).isEqualTo(refused(0, Duration.ofMinutes(1)));
        assertThat(signIn("clerk.ict", PASSWORD, "198.51.100.7")).isInstanceOf(SignedIn.class);
    }

    @Test
    void anOfficeBehindOneAddress_isNotPausedByTheTypingMistakesOfADay() {
        for (int officer = 0; officer < 96; officer++) {
            assertThat(mistake("officer" + officer, ELSEWHERE))
                    .as("mistake %s", officer)
                    .isEqualTo(refused(4, Duration.ZERO));
            portal.clock.pass(Duration.ofMinutes(14));
        }

        assertThat(signIn("clerk.ict", PASSWORD, ELSEWHERE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void anAddressIsEasedQuarterByQuarter_notAtOnce() {
        for (int i = 0; i < 50; i++) {
            mistake("name" + i, ELSEWHERE);
        }
        portal.clock.pass(Duration.ofMinutes(44));
        assertThat(mistake("name50", ELSEWHERE)).isEqualTo(refused(1, Duration.ZERO));
        portal.clock.pass(Duration.ofMinutes(1));

        assertThat(mistake("name51", ELSEWHERE))
                .as("the third quarter ended a minute later")
                .isEqualTo(refused(1, Duration.ZERO));
        assertThat(mistake("name52", ELSEWHERE)).isEqualTo(refused(0, Duration.ofMinutes(1)));
    }

    @Test
    void manyTriesAtOnceAreAllCounted() throws Exception {
        List<Callable<SignInResult>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tries.add(() -> signIn("clerk.ict", "wrong", ELSEWHERE));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(tries)) {
                assertThat(one.get()).isInstanceOf(Refused.class);
            }
        }
        assertThat(portal.sessions.visits(clerk, 100).stream().filter(visit -> visit.outcome() == Outcome.REFUSED))
                .hasSize(5);
    }

    @Test
    void closedAccountIsRefusedLikeAWrongPassword() {
        portal.accounts.close(portal.callers.system(KT1), clerk, true);

        assertThat(signIn("clerk.ict", PASSWORD, DESK)).isEqualTo(refused(4, Duration.ZERO));
        assertThat(portal.callers.caller(clerk, KT1)).isEmpty();
    }

    @Test
    void ownLastSignInsAreSeenNewestFirst() {
        portal.clock.pass(Duration.ofHours(1));
        signIn("clerk.ict", "wrong", ELSEWHERE);
        portal.clock.pass(Duration.ofHours(1));
        signIn("clerk.ict", PASSWORD, DESK);
        portal.signIn.signedOut(clerk, DESK);

        assertThat(portal.sessions.visits(clerk, 3))
                .extracting(Visit::outcome, Visit::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Outcome.SIGNED_OUT, DESK),
                        org.assertj.core.groups.Tuple.tuple(Outcome.SIGNED_IN, DESK),
                        org.assertj.core.groups.Tuple.tuple(Outcome.REFUSED, ELSEWHERE));
    }

    @Test
    void changedPasswordEndsTheOtherSessions() {
        long here = ((SignedIn) signIn("clerk.ict", PASSWORD, DESK)).stamp();
        long phone = ((SignedIn) signIn("clerk.ict", PASSWORD, ELSEWHERE)).stamp();
        assertThat(portal.sessions.stillValid(clerk, phone)).isTrue();

        long renewed = change(PASSWORD, "kettle drum sunrise");

        assertThat(portal.sessions.stillValid(clerk, renewed)).isTrue();
        assertThat(portal.sessions.stillValid(clerk, here)).isFalse();
        assertThat(portal.sessions.stillValid(clerk, phone)).isFalse();
        assertThat(signIn("clerk.ict", "kettle drum sunrise", DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void passwordIsNotChangedWithoutTheCurrentOneNorToAnEasyOne() {
        assertProblem(() -> change("wrong", "kettle drum sunrise"), "current", "security.password.error.current");
        assertProblem(() -> change(PASSWORD, PASSWORD), "changed", "security.password.error.same");
        assertProblem(() -> change(PASSWORD, "Password2026"), "changed", "security.password.error.common");
        assertThat(signIn("clerk.ict", PASSWORD, DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void currentPasswordIsNotFoundOutByTryingAtAnOpenScreen() {
        for (int i = 0; i < 5; i++) {
            assertProblem(() -> change("wrong", "kettle drum sunrise"), "current", "security.password.error.current");
        }
        assertProblem(() -> change(PASSWORD, "kettle drum sunrise"), "current", "security.password.error.pause");

        portal.clock.pass(Duration.ofMinutes(1));
        change(PASSWORD, "kettle drum sunrise");
        assertThat(signIn("clerk.ict", "kettle drum sunrise", DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void aLinkWorksOnceAndEndsTheOldPassword() {
        String token = portal.accounts.reset(portal.officeAdmin(), clerk);

        assertThat(signIn("clerk.ict", PASSWORD, DESK)).isInstanceOf(Refused.class);
        var redeemed = (SignedIn) portal.signIn.redeem(token, DESK);
        assertThat(redeemed.changePassword()).isTrue();
        assertThat(portal.callers.caller(clerk, KT1))
                .as("nothing before the password is set")
                .isEmpty();
        assertThat(portal.signIn.redeem(token, DESK)).isEqualTo(new LinkSpent());
        change("", "kettle drum sunrise");
        assertThat(portal.callers.caller(clerk, KT1)).isPresent();
    }

    @Test
    void ofFiveBrowsersWithOneLinkOneGetsIn() throws Exception {
        String token = portal.accounts.reset(portal.officeAdmin(), clerk);
        List<Callable<SignInResult>> tries = java.util.Collections.nCopies(5, () -> portal.signIn.redeem(token, DESK));
        try (var threads = Executors.newFixedThreadPool(5)) {
            int in = 0;
            for (var answer : threads.invokeAll(tries)) {
                in += answer.get() instanceof SignedIn ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void aLinkEndsAfterAWeekAndWithTheNextOne() {
        var admin = portal.officeAdmin();
        String first = portal.accounts.reset(admin, clerk);
        String second = portal.accounts.reset(admin, clerk);
        portal.clock.pass(Duration.ofDays(7));

        assertThat(portal.signIn.redeem(first, DESK)).isEqualTo(new LinkSpent());
        assertThat(portal.signIn.redeem(second, DESK)).isEqualTo(new LinkSpent());
        assertThat(portal.signIn.redeem("made up", DESK)).isEqualTo(new LinkSpent());
    }

    @Test
    void whatNeedNotBeKeptIsForgottenTheLogOnlyAfterHalfAYear() {
        var housekeeping = new SignInCleanupJob(
                portal.tokens, portal.delays, portal.log, portal.sessionBook, portal.devices, portal.clock);
        signIn("clerk.ict", "wrong", ELSEWHERE);
        portal.signIn.remember(clerk, "");
        portal.clock.pass(Duration.ofDays(179));
        housekeeping.tidy();
        assertThat(portal.sessions.visits(clerk, 10)).isNotEmpty();
        assertThat(database.number("select count(*) from sec_delay")).isZero();
        assertThat(database.number("select count(*) from sec_device")).isZero();

        portal.clock.pass(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(portal.sessions.visits(clerk, 10)).isEmpty();
        assertThat(database.number("select count(*) from sec_token")).isZero();
    }

    private static Refused refused(int left, Duration pause) {
        return new Refused(left, pause);
    }

    /** A wrong password on a device that does not know the name, without the work of hashing it. */
    private Refused mistake(String name, String address) {
        LoginThrottle.Answer answer = portal.delays.take(LoginThrottle.Counters.of(name, address));
        return new Refused(answer.left(), answer.pause());
    }

    private SignInResult signIn(String name, String password, String address, String device) {
        return portal.signIn.signIn(name, password.toCharArray(), address, device);
    }

    private SignInResult signIn(String name, String password, String address) {
        return portal.signIn.signIn(name, password.toCharArray(), address);
    }

    private long change(String current, String changed) {
        return portal.signIn.changePassword(clerk, current.toCharArray(), changed.toCharArray());
    }

    private static void assertProblem(Runnable change, String field, String key) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::field, Problem::key)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key)));
    }
}
