package org.khet.portal.security.internal.factor;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import org.khet.portal.api.admin.security.SecondFactor.Enrolment;

/** An authenticator app that read the secret. */
public final class TestAuthenticatorApp {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final byte[] secret;
    private final Clock clock;

    public TestAuthenticatorApp(Enrolment enrolment, Clock clock) {
        this.secret = read(enrolment.secret().replace(" ", ""));
        this.clock = clock;
    }

    /** What it shows now. */
    public String code() {
        return code(Duration.ZERO);
    }

    /** What it shows then. */
    public String code(Duration later) {
        return TotpCodes.at(secret, TotpCodes.step(clock.instant().plus(later)));
    }

    private static byte[] read(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int buffer = 0;
        for (char sign : text.toCharArray()) {
            buffer = (buffer << 5) | SIGNS.indexOf(sign);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write((buffer >> held) & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
