package org.khet.portal.security.internal.passkey;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.khet.portal.api.admin.security.Passkeys.Question;

/** Somebody's device with one passkey (P-256), and the browser that speaks for it; it does what it is told, also what it must not. */
public final class TestDevice {
    private static final int PRESENT = 0x01;
    private static final int CHECKED = 0x04;
    private static final int CREDENTIAL = 0x40;

    /** Where its browser is. */
    public String origin = "https://khet.test";

    /** For which host it keeps the passkey. */
    public String host = "khet.test";

    /** Whether it checks its owner. */
    public boolean checks = true;

    /** Whose passkey it says it is. */
    public String handle = "";

    /** Signatures so far. */
    public int count = 1;

    private final KeyPair keys;
    private final byte[] id = new byte[32];

    public TestDevice() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            new SecureRandom().nextBytes(id);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The same passkey in another device, as it is now. */
    public TestDevice copy() {
        return new TestDevice(this);
    }

    private TestDevice(TestDevice of) {
        keys = of.keys;
        System.arraycopy(of.id, 0, id, 0, id.length);
        handle = of.handle;
        count = of.count;
    }

    /** What an IT officer writes into org.khet.passkeys.cfg. */
    public static RelyingParty.Config config(String portal) {
        return new RelyingParty.Config() {
            @Override
            public String portal() {
                return portal;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return RelyingParty.Config.class;
            }
        };
    }

    /** Makes the passkey. */
    public String create(Question question) {
        handle = question.handle();
        byte[] data = written(out -> {
            out.write(sha256(bytes(host)));
            out.writeByte(flags() | CREDENTIAL);
            out.writeInt(count);
            out.write(new byte[16]);
            out.writeShort(id.length);
            out.write(id);
            out.write(publicKey());
        });
        byte[] attestation = written(out -> {
            out.write(hex("a363666d74646e6f6e656761747453746d74a068617574684461746159"));
            out.writeShort(data.length);
            out.write(data);
        });
        return """
                {"id":"%s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%s","attestationObject":"%s"}}""".formatted(
                        WebAuthnEncoding.text(id),
                        WebAuthnEncoding.text(client("create", question)),
                        WebAuthnEncoding.text(attestation));
    }

    /** Signs with it. */
    public String get(Question question) {
        count++;
        byte[] client = client("get", question);
        byte[] data = written(out -> {
            out.write(sha256(bytes(host)));
            out.writeByte(flags());
            out.writeInt(count);
        });
        byte[] signature = sign(data, sha256(client));
        return """
                {"id":"%s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":"%s"}}""".formatted(
                        WebAuthnEncoding.text(id),
                        WebAuthnEncoding.text(client),
                        WebAuthnEncoding.text(data),
                        WebAuthnEncoding.text(signature),
                        handle);
    }

    private int flags() {
        return checks ? PRESENT | CHECKED : PRESENT;
    }

    private byte[] client(String what, Question question) {
        return bytes("""
                {"type":"webauthn.%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(what, question.challenge(), origin));
    }

    /** COSE key of a point of P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return written(out -> {
            out.write(hex("a5010203262001215820"));
            out.write(coordinate(point.getAffineX()));
            out.write(hex("225820"));
            out.write(coordinate(point.getAffineY()));
        });
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(client);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] all = number.toByteArray();
        byte[] fixed = new byte[32];
        byte[] tail = Arrays.copyOfRange(all, Math.max(0, all.length - 32), all.length);
        System.arraycopy(tail, 0, fixed, 32 - tail.length, tail.length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
