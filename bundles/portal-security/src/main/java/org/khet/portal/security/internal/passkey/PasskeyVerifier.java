package org.khet.portal.security.internal.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Checks what browsers answer: challenge, origin, host, owner present and checked by the device, signature, counter. Safe for
 * concurrent use. Source: W3C Web Authentication Level 3, 7.1 and 7.2.
 */
@Component(service = PasskeyVerifier.class)
public final class PasskeyVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyVerifier.class);

    private static final List<PublicKeyCredentialParameters> KEYS = WebAuthnOptions.ALGORITHMS.stream()
            .map(one -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(one)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnOptions ceremony;
    private final PasskeyRepository repository;

    /** @param ceremony knows what was asked */
    @Activate
    public PasskeyVerifier(@Reference WebAuthnOptions ceremony, @Reference PasskeyRepository repository) {
        this.ceremony = ceremony;
        this.repository = repository;
    }

    /** How an answer is to be taken. */
    public sealed interface Verdict {
        /**
         * It is right.
         *
         * @param seen the passkey as its device says it is now
         */
        record Right(CredentialKey seen) implements Verdict {}

        /** It is not to be trusted. */
        record Wrong() implements Verdict {}

        /** Signed by the right key, but an earlier answer had a higher number: there may be a copy. */
        record Cloned() implements Verdict {}
    }

    /** An answer that is one. */
    public static final class Presented {
        private final AuthenticationData data;
        private final WebAuthnResponse answer;

        private Presented(AuthenticationData data, WebAuthnResponse answer) {
            this.data = data;
            this.answer = answer;
        }

        /** By which tries are counted. */
        public String credential() {
            return answer.credential();
        }

        /** Whether the device names the account itself, as it must where nobody typed a name. */
        private boolean isOf(StoredPasskey passkey) {
            return answer.handle().equals(passkey.handle());
        }
    }

    /** Reads an answer; empty if it is none. */
    public Optional<Presented> read(String text) {
        try {
            WebAuthnResponse answer = WebAuthnResponse.of(text);
            return Optional.of(new Presented(webauthn.parse(answer.signed()), answer));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whose passkey it names. */
    public Optional<StoredPasskey> find(Presented presented) {
        return repository.find(presented.credential());
    }

    /** Judges the answer of somebody who signs in. */
    public Verdict judge(Question question, Presented presented, StoredPasskey passkey) {
        if (question.adding() != null || !ceremony.lasts(question) || !presented.isOf(passkey)) {
            return new Verdict.Wrong();
        }
        CredentialKey key = passkey.key();
        try {
            var known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    key.eligible(),
                    key.backedUp(),
                    key.count(),
                    credentials.convert(WebAuthnEncoding.bytes(key.data())),
                    null,
                    null,
                    null,
                    null);
            webauthn.verify(
                    presented.data, new AuthenticationParameters(ceremony.bound(question), known, null, true, true));
            var device = Objects.requireNonNull(presented.data.getAuthenticatorData());
            return new Verdict.Right(key.seen(device.getSignCount(), device.isFlagBS()));
        } catch (MaliciousCounterValueException copied) {
            LOG.warn("passkey {}: counter went back", passkey.passkey().id());
            return new Verdict.Cloned();
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            LOG.warn("passkey {} is not trusted: {}", passkey.passkey().id(), reason(wrong));
            return new Verdict.Wrong();
        }
    }

    /** Notes that somebody came in by it; false if somebody else did meanwhile. */
    public boolean use(StoredPasskey passkey, CredentialKey seen) {
        return repository.use(passkey, seen);
    }

    /**
     * The public key of a passkey that was just made.
     *
     * @throws Rejected if the answer is too late or not to be trusted
     */
    public CredentialKey made(Question question, String answer) {
        if (question.adding() == null || !ceremony.lasts(question)) {
            throw Rejected.of("", "security.passkey.error.old");
        }
        try {
            RegistrationData data = webauthn.verify(
                    WebAuthnResponse.of(answer).made(),
                    new RegistrationParameters(ceremony.bound(question), KEYS, true, true));
            var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(device.getAttestedCredentialData());
            return new CredentialKey(
                    WebAuthnEncoding.text(credential.getCredentialId()),
                    WebAuthnEncoding.text(credentials.convert(credential)),
                    device.getSignCount(),
                    device.isFlagBE(),
                    device.isFlagBS());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException wrong) {
            LOG.warn("a new passkey is not trusted: {}", reason(wrong));
            throw Rejected.of("", "security.passkey.error.answer");
        }
    }

    /** The kind only: messages repeat what the browser said. */
    private static String reason(RuntimeException wrong) {
        return wrong.getClass().getSimpleName();
    }
}
