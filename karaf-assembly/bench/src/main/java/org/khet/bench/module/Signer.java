package org.khet.bench.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/**
 * An author whom a portal believes: signs modules.
 *
 * @param signer holds the key
 */
record Signer(JarSigner signer) {
    private static final String ALIAS = "author";
    private static final String PASSWORD = "measured";

    /**
     * Makes a key.
     *
     * @param work    folder for the key
     * @param trusted folder {@code config/trusted} of the portal, gets the certificate
     */
    static Signer believedIn(Path work, Path trusted) throws IOException, InterruptedException {
        Path store = work.resolve("author.p12");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=author", "-validity", "30");
        Files.createDirectories(trusted);
        keytool(
                store,
                "-exportcert",
                "-rfc",
                "-file",
                trusted.resolve("author.pem").toString());
        try {
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            CertPath chain =
                    CertificateFactory.getInstance("X.509").generateCertPath(List.of(keys.getCertificateChain(ALIAS)));
            PrivateKey key = (PrivateKey) keys.getKey(ALIAS, PASSWORD.toCharArray());
            return new Signer(new JarSigner.Builder(key, chain).build());
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    /** Writes the signed copy of a jar. */
    Path sign(Path jar, Path signed) throws IOException {
        try (var from = new ZipFile(jar.toFile());
                OutputStream to = Files.newOutputStream(signed)) {
            signer.sign(from, to);
        }
        return signed;
    }

    private static void keytool(Path store, String... words) throws IOException, InterruptedException {
        var line = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/keytool").toString()));
        line.addAll(List.of(words));
        line.addAll(List.of(
                "-alias", ALIAS, "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed: " + said);
        }
    }
}
