package org.khet.portal.security.internal.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.admin.security.Passkeys.Adding;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.passkey.PasskeyVerifier.Verdict;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** A clerk's device and what hostile ones answer. */
class PasskeyVerifierTest {
    private static final AccountId CLERK = new AccountId(13);
    private static final Adding ADDING = new Adding(CLERK, 1, "โทรศัพท์");
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final RelyingParty site = new RelyingParty(TestDevice.config("https://khet.test"));
    private final WebAuthnOptions ceremony = new WebAuthnOptions(site, clock);
    private final PasskeyVerifier check = new PasskeyVerifier(ceremony, new PasskeyRepository(noRows(), clock));
    private final TestDevice phone = new TestDevice();
    private Question question;
    private StoredPasskey passkey;

    @BeforeEach
    void theClerkHasAPasskey() {
        Question adding = adding();
        CredentialKey key = check.made(adding, phone.create(adding));
        passkey = new StoredPasskey(new Passkey(7, ADDING.name(), clock.instant(), null), CLERK, adding.handle(), key);
        question = ceremony.signIn();
    }

    @Test
    void rightAnswerLetsIn_andTellsTheCounter() {
        assertThat(answered(phone)).isEqualTo(new Verdict.Right(passkey.key().seen(2, false)));
    }

    @Test
    void browsersAreAskedForACheckOfTheOwner_neverForAnAttestation() {
        assertThat(question.options()).contains("\"userVerification\":\"required\"", "\"rpId\":\"khet.test\"");
        assertThat(adding().options())
                .contains("\"attestation\":\"none\"", "\"residentKey\":\"required\"", passkey.handle());
    }

    @Test
    void deviceThatDidNotCheckItsOwnerIsOneFactorOnly() {
        phone.checks = false;

        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());
        assertRefused(() -> check.made(adding(), phone.create(adding())));
    }

    @Test
    void answerForAnotherSiteIsWorthNothingHere() {
        phone.origin = "https://khet.test.evil.test";
        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());

        phone.origin = "https://khet.test";
        phone.host = "evil.test";
        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());

        Question adding = adding();
        assertRefused(() -> check.made(adding, phone.create(adding)));
    }

    @Test
    void answerThatWasGivenBeforeDoesNotFitToTheNextQuestion() {
        String heard = phone.get(question);

        question = ceremony.signIn();

        assertThat(judged(heard)).isEqualTo(new Verdict.Wrong());
    }

    @Test
    void answerToANewPasskeySignsNobodyIn_andTheOtherWayRound() {
        Question signIn = question;
        question = adding();

        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());
        assertRefused(() -> check.made(signIn, phone.create(signIn)));
    }

    @Test
    void whoAnswersAfterFiveMinutesBeginsAnew() {
        clock.pass(Duration.ofMinutes(5));

        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());
    }

    @Test
    void otherKeyUnderTheNameOfThePasskeyIsRefused() {
        var stranger = new TestDevice();
        Question adding = adding();
        CredentialKey key = check.made(adding, stranger.create(adding));
        passkey = new StoredPasskey(passkey.passkey(), CLERK, passkey.handle(), key);

        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());
    }

    @Test
    void deviceThatNamesAnotherAccountIsRefused() {
        phone.handle = WebAuthnEncoding.text(new byte[32]);

        assertThat(answered(phone)).isEqualTo(new Verdict.Wrong());
    }

    @Test
    void counterThatStandsStillOrGoesBackTellsOfACopy() {
        passkey = new StoredPasskey(
                passkey.passkey(), CLERK, passkey.handle(), passkey.key().seen(2, false));

        assertThat(answered(phone)).isEqualTo(new Verdict.Cloned());
    }

    @Test
    void deviceThatCountsNothingMayGoOn() {
        passkey = new StoredPasskey(
                passkey.passkey(), CLERK, passkey.handle(), passkey.key().seen(0, false));
        phone.count = -1;

        assertThat(answered(phone)).isInstanceOf(Verdict.Right.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"id\":null,\"rawId\":null,\"response\":null,\"type\":null}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{},\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "{\"id\":\"<b>\",\"rawId\":\"<b>\",\"response\":7}"
            })
    void textThatIsNoAnswerIsNoFault(String text) {
        assertThat(check.read(text).filter(read -> judge(read) instanceof Verdict.Right))
                .isEmpty();
        Question adding = adding();
        assertRefused(() -> check.made(adding, text));
    }

    @Test
    void answerWithoutEndIsNotRead() {
        String padded = phone.get(question) + " ".repeat(20_000);

        assertThat(check.read(padded)).isEmpty();
    }

    private Question adding() {
        return ceremony.adding(ADDING, "clerk.ict", passkey == null ? List.of() : List.of(passkey));
    }

    private Verdict answered(TestDevice device) {
        return judged(device.get(question));
    }

    private Verdict judged(String answer) {
        return judge(check.read(answer).orElseThrow());
    }

    private Verdict judge(PasskeyVerifier.Presented presented) {
        return check.judge(question, presented, passkey);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::key)
                                .first()
                                .asString()
                                .matches("security\\.passkey\\.error\\.(answer|old)"));
    }

    private static UnitOfWork noRows() {
        return (UnitOfWork) Proxy.newProxyInstance(
                PasskeyVerifierTest.class.getClassLoader(),
                new Class<?>[] {UnitOfWork.class},
                (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
