package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.SecondFactor.Done;
import org.khet.portal.api.admin.security.SecondFactor.Enrolment;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.CodeNeeded;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.factor.TestAuthenticatorApp;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A clerk of the ICT group signs in with the phone. */
@OnEachDatabase
class SecondFactorDbTest {
    private static final Duration STEP = Duration.ofSeconds(30);
    private final TestDatabase database;
    private final TestPortal portal;
    private final Path home;
    private AccountId clerk;
    private TestAuthenticatorApp phone;
    private Done done;

    SecondFactorDbTest(TestDatabase database, @TempDir Path home) {
        this.database = database;
        this.home = home;
        this.portal = new TestPortal(database, home);
    }

    @BeforeEach
    void clerkSetsItUp() {
        clerk = portal.account(ICT_CLERK, "ict.clerk", portal.whole("core.staff"));
        Enrolment enrolment = portal.factor.begin(clerk, "สพป.ตัวอย่าง เขต 1");
        phone = new TestAuthenticatorApp(enrolment, portal.clock);
        done = portal.factor.confirm(clerk, phone.code(), "");
        portal.clock.pass(STEP);
    }

    @Test
    void pictureHoldsWhatTheAppNeeds() {
        Enrolment enrolment = portal.factor.begin(clerk, "สพป.ตัวอย่าง: เขต 1");
        assertThat(enrolment.uri())
                .startsWith("otpauth://totp/")
                .contains("secret=" + enrolment.secret().replace(" ", ""), ":ict.clerk?")
                .doesNotContain("+");
        assertThat(enrolment.path()).startsWith("M4 4h1v1h-1z");
        assertThat(enrolment.size()).isGreaterThan(40);
    }

    @Test
    void signInAsksForTheCode_thenLetsIn() {
        CodeNeeded step = firstStep();
        assertThat(visits()).doesNotContain(Outcome.REFUSED).hasSize(1); // not in yet: only the invitation of before

        assertThat(portal.signIn.code(step, phone.code(), DESK))
                .isInstanceOfSatisfying(
                        SignedIn.class, in -> assertThat(in.stamp()).isEqualTo(done.stamp()));
        assertThat(visits()).first().isEqualTo(Outcome.SIGNED_IN);
    }

    @Test
    void codeWorksOnce_alsoInAnotherBrowser() {
        String code = phone.code();
        assertThat(portal.signIn.code(firstStep(), code, DESK)).isInstanceOf(SignedIn.class);
        assertThat(portal.signIn.code(firstStep(), code, "203.0.113.9")).isInstanceOf(Refused.class);

        portal.clock.pass(STEP);
        assertThat(portal.signIn.code(firstStep(), phone.code(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void ofFiveBrowsersWithOneCodeOneGetsIn() throws Exception {
        String code = phone.code();
        CodeNeeded step = firstStep();
        List<Callable<SignInResult>> tries =
                java.util.Collections.nCopies(5, () -> portal.signIn.code(step, code, DESK));
        try (var threads = Executors.newFixedThreadPool(5)) {
            int in = 0;
            for (Future<SignInResult> answer : threads.invokeAll(tries)) {
                in += answer.get() instanceof SignedIn ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        }
    }

    @Test
    void recoveryCodeReplacesThePhone_once() {
        assertThat(done.codes())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(\\w{4}-){5}\\w{4}"));
        String code = done.codes().get(3);

        assertThat(portal.signIn.code(firstStep(), " " + code.toLowerCase(java.util.Locale.ROOT) + " ", DESK))
                .isInstanceOf(SignedIn.class);
        assertThat(portal.factor.of(clerk).unused()).isEqualTo(9);
        assertThat(portal.signIn.code(firstStep(), code, DESK)).isInstanceOf(Refused.class);
    }

    @Test
    void codesOfAnotherPersonDoNotWork() {
        AccountId head = portal.account(ICT_HEAD, "ict.head", portal.whole("core.staff"));
        TestAuthenticatorApp other = new TestAuthenticatorApp(portal.factor.begin(head, "x"), portal.clock);
        Done ofHead = portal.factor.confirm(head, other.code(), "");
        portal.clock.pass(STEP);

        assertThat(portal.signIn.code(firstStep(), other.code(), DESK)).isInstanceOf(Refused.class);
        assertThat(portal.signIn.code(firstStep(), ofHead.codes().getFirst(), DESK))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoTriesCodesWaitsLongerAndLonger() {
        CodeNeeded step = firstStep();
        for (int left = 4; left >= 1; left--) {
            assertThat(portal.signIn.code(step, "000000", DESK)).isEqualTo(new Refused(left, Duration.ZERO));
        }
        assertThat(portal.signIn.code(step, "000000", DESK)).isEqualTo(new Refused(0, Duration.ofMinutes(1)));
        assertThat(portal.signIn.code(step, phone.code(), "203.0.113.9"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.pause()).isPositive());
        assertThat(visits()).first().isEqualTo(Outcome.PAUSED);

        portal.clock.pass(Duration.ofMinutes(2));
        assertThat(portal.signIn.code(step, "000000", DESK)).isEqualTo(new Refused(0, Duration.ofMinutes(5)));
    }

    @Test
    void firstStepCountsForFiveMinutes_andEndsWithThePassword() {
        CodeNeeded old = firstStep();
        portal.clock.pass(Duration.ofMinutes(6));
        assertThat(portal.signIn.code(old, phone.code(), DESK)).isInstanceOf(LinkSpent.class);

        CodeNeeded step = firstStep();
        portal.signIn.changePassword(clerk, PASSWORD.toCharArray(), "violet tractor cloud".toCharArray());
        assertThat(portal.signIn.code(step, phone.code(), DESK)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void linkForANewPasswordAsksForTheCodeToo() {
        Caller admin = portal.officeAdmin();
        String link = portal.accounts.reset(admin, clerk);

        assertThat(portal.signIn.redeem(link, DESK)).isInstanceOfSatisfying(CodeNeeded.class, step -> {
            assertThat(step.byLink()).isTrue();
            assertThat(portal.signIn.code(step, phone.code(), DESK)).isInstanceOf(SignedIn.class);
        });
    }

    @Test
    void linkIsNotUsedUpByWrongCodes_norByGoingBack() {
        Caller admin = portal.officeAdmin();
        String link = portal.accounts.reset(admin, clerk);
        CodeNeeded first = (CodeNeeded) portal.signIn.redeem(link, DESK);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(portal.signIn.code(first, "000000", DESK)).isInstanceOf(Refused.class);
        }
        portal.clock.pass(Duration.ofMinutes(6)); // longer than the pause, and than the first step

        CodeNeeded again = (CodeNeeded) portal.signIn.redeem(link, DESK);

        assertThat(portal.signIn.code(again, phone.code(), DESK)).isInstanceOf(SignedIn.class);
        assertThat(portal.signIn.redeem(link, DESK)).isEqualTo(new LinkSpent());
    }

    @Test
    void linkLetsInOnce_alsoWhenTwoBrowsersWaitForTheCode() {
        String link = portal.accounts.reset(portal.officeAdmin(), clerk);
        CodeNeeded here = (CodeNeeded) portal.signIn.redeem(link, DESK);
        CodeNeeded elsewhere = (CodeNeeded) portal.signIn.redeem(link, "203.0.113.9");
        assertThat(here.toString()).doesNotContain(link);

        assertThat(portal.signIn.code(here, phone.code(), DESK)).isInstanceOf(SignedIn.class);

        portal.clock.pass(STEP);
        String code = phone.code();
        assertThat(portal.signIn.code(elsewhere, code, "203.0.113.9")).isEqualTo(new LinkSpent());
        assertThat(portal.factor.renewCodes(clerk, code))
                .as("the code was not used up")
                .hasSize(10);
    }

    @Test
    void keyFileLost_recoveryCodesStillLetIn_andNoWrongKeyIsMade() throws IOException {
        AccountId head = portal.account(ICT_HEAD, "ict.head", portal.whole("core.staff"));
        Path key = home.resolve("config/security.key");
        byte[] kept = Files.readAllBytes(key);
        Files.delete(key);

        assertThat(portal.signIn.code(firstStep(), done.codes().getFirst(), DESK))
                .isInstanceOf(SignedIn.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> portal.signIn.code(firstStep(), phone.code(), DESK))
                .withMessageContaining("config/security.key is missing")
                .withMessageContaining("backup");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> portal.factor.begin(head, "x"))
                .withMessageContaining("config/security.key is missing");
        assertThat(key).doesNotExist();

        Files.write(key, kept);
        assertThat(portal.signIn.code(firstStep(), phone.code(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void keyFileLostForGood_isMadeAnewOnceNobodyHasASecondFactor() throws IOException {
        Caller admin = portal.officeAdmin();
        Files.delete(home.resolve("config/security.key"));
        portal.accounts.resetSecondFactor(admin, clerk);

        TestAuthenticatorApp again = new TestAuthenticatorApp(portal.factor.begin(clerk, "x"), portal.clock);

        assertThat(portal.factor.confirm(clerk, again.code(), "").codes()).hasSize(10);
    }

    @Test
    void otherSessionsEndWhenItIsGivenUp() {
        SignedIn elsewhere = (SignedIn) portal.signIn.code(firstStep(), phone.code(), "203.0.113.9");
        portal.clock.pass(STEP);
        long here = portal.sessions.begin(clerk, DESK, "computer Firefox");

        long stamp = portal.factor.remove(clerk, phone.code());
        portal.sessions.goesOn(here, stamp);

        assertThat(portal.sessions.stillValid(clerk, elsewhere.stamp())).isFalse();
        assertThat(portal.sessions.stillValid(clerk, stamp)).isTrue();
        assertThat(portal.sessions.open(clerk)).hasSize(1);
    }

    @Test
    void otherSessionsEndWhenItIsSetUp() {
        portal.factor.remove(clerk, phone.code());
        SignedIn elsewhere = (SignedIn) portal.signIn.signIn("ict.clerk", PASSWORD.toCharArray(), DESK);
        TestAuthenticatorApp again = new TestAuthenticatorApp(portal.factor.begin(clerk, "x"), portal.clock);

        Done anew = portal.factor.confirm(clerk, again.code(), "");

        assertThat(portal.sessions.stillValid(clerk, elsewhere.stamp())).isFalse();
        assertThat(portal.sessions.stillValid(clerk, anew.stamp())).isTrue();
    }

    @Test
    void anotherPhoneNeedsACodeOfTheFirstOne() {
        TestAuthenticatorApp other = new TestAuthenticatorApp(portal.factor.begin(clerk, "x"), portal.clock);
        refused("current", () -> portal.factor.confirm(clerk, other.code(), "000000"));
        refused("code", () -> portal.factor.confirm(clerk, "000000", "000000"));
        refused("code", () -> portal.factor.confirm(clerk, "000000", phone.code()));

        portal.factor.confirm(clerk, other.code(), phone.code());

        portal.clock.pass(STEP);
        assertThat(portal.signIn.code(firstStep(), phone.code(), DESK)).isInstanceOf(Refused.class);
        assertThat(portal.signIn.code(firstStep(), other.code(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        List<String> fresh = portal.factor.renewCodes(clerk, phone.code());

        assertThat(portal.signIn.code(firstStep(), done.codes().getFirst(), DESK))
                .isInstanceOf(Refused.class);
        assertThat(portal.signIn.code(firstStep(), fresh.getFirst(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void administratorsMustHaveOne_andCannotGiveItUp() {
        AccountId admin = portal.officeAdmin().account();
        assertThat(portal.factor.of(admin).missing()).isTrue();
        assertThat(portal.factor.of(clerk).required()).isFalse();

        TestAuthenticatorApp own = new TestAuthenticatorApp(portal.factor.begin(admin, "x"), portal.clock);
        portal.factor.confirm(admin, own.code(), "");
        portal.clock.pass(STEP);

        assertThat(portal.factor.of(admin).missing()).isFalse();
        refused("current", () -> portal.factor.remove(admin, own.code()));
        assertThat(portal.factor.of(admin).on()).isTrue();
    }

    @Test
    void whoApprovesOrPaysMoneyMustHaveOne_andWhoeverHoldsARoleThatTheOfficeNames() {
        assertThat(SecondFactor.ROLES.standard()).contains("fin.approver", "fin.payer");
        assertThat(portal.factor.of(clerk).required()).isFalse();

        portal.settings.put(KT1, SecondFactor.ROLES, "fin.approver, core.staff", portal.today());

        assertThat(portal.factor.of(clerk).required()).isTrue();
    }

    @Test
    void administratorResetsAnother_neverTheOwn() {
        Caller admin = portal.officeAdmin();
        SignedIn in = (SignedIn) portal.signIn.code(firstStep(), phone.code(), DESK);

        assertThat(portal.accounts.hasSecondFactor(admin, clerk)).isTrue();
        portal.accounts.resetSecondFactor(admin, clerk);

        assertThat(portal.trail).endsWith("core.account.factorreset");
        assertThat(portal.sessions.stillValid(clerk, in.stamp())).isFalse();
        assertThat(portal.signIn.signIn("ict.clerk", PASSWORD.toCharArray(), DESK))
                .isInstanceOf(SignedIn.class);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> portal.accounts.resetSecondFactor(admin, admin.account()));
    }

    @Test
    void eachChangeStandsOnTheTrail() {
        portal.factor.renewCodes(clerk, phone.code());
        portal.clock.pass(STEP);
        portal.factor.remove(clerk, phone.code());

        assertThat(portal.trail)
                .endsWith("core.account.factorset", "core.account.codesrenewed", "core.account.factorremoved");
    }

    @Test
    void databaseAloneGivesNothingAway() throws IOException {
        String stored = database.unit().runtime(rows -> (String)
                rows.createNativeQuery("select secret from sec_second_factor where account_id = " + clerk.value())
                        .getSingleResult());
        assertThat(new String(Base64.getDecoder().decode(stored), StandardCharsets.ISO_8859_1))
                .hasSize(12 + 20 + 16);
        for (String code : done.codes()) {
            long known = ((Number) database.unit()
                            .runtime(rows -> rows.createNativeQuery(
                                            "select count(*) from sec_recovery_code where hash like '%"
                                                    + code.replace("-", "") + "%'")
                                    .getSingleResult()))
                    .longValue();
            assertThat(known).isZero();
        }
        Path key = home.resolve("config/security.key");
        assertThat(Files.getPosixFilePermissions(key)).hasSize(2);

        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> portal.signIn.code(firstStep(), phone.code(), DESK))
                .withMessageContaining("config/security.key");
    }

    private CodeNeeded firstStep() {
        String password = PASSWORD;
        return (CodeNeeded) portal.signIn.signIn("ict.clerk", password.toCharArray(), DESK);
    }

    private List<Outcome> visits() {
        return portal.sessions.visits(clerk, 10).stream().map(Visit::outcome).toList();
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }
}
