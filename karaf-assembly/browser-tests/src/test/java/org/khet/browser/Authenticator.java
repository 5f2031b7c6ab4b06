package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on somebody's phone: shows the codes of RFC 6238 for the secret that the page showed. */
final class Authenticator {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private final byte[] secret;
    private long next;

    private Authenticator(String shown) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int buffer = 0;
        for (char sign : shown.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | SIGNS.indexOf(sign);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write((buffer >> held) & 0xff);
            }
        }
        secret = bytes.toByteArray();
        next = step(); // the portal takes the present code and the next one; the one before may be too old when it
        // arrives
    }

    /** Reads the secret of the page that is shown. */
    static Authenticator read(TestBrowser desk) {
        return new Authenticator(desk.at("shell-factor-secret").textContent());
    }

    /** Sets the second factor up on the page that is shown and goes on; gives the recovery codes. */
    static List<String> setUp(TestBrowser desk) {
        Authenticator phone = read(desk);
        desk.type("shell-factor-code", phone.code());
        desk.at("shell-factor-confirm").click();
        assertThat(desk.at("shell-factor-codes")).isVisible();
        List<String> codes = desk.at("shell-factor-codes").locator("li").allTextContents();
        desk.at("shell-factor-kept").locator("input").check();
        desk.at("shell-factor-go").click();
        return codes;
    }

    /** A code that was not given before; two within half a minute. */
    String code() {
        long step = Math.max(next, step());
        next = step + 1;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static long step() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }
}
