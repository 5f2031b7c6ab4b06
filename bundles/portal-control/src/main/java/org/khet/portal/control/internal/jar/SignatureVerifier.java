package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.admin.module.ModuleInspection.Signature;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a signature is believed: by the certificates in folders that are read at each question so that an IT officer
 * needs no restart. A chain is believed up to the first certificate of a folder; each below must be signed by the next
 * and be valid today.
 */
public final class SignatureVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(SignatureVerifier.class);
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=([^,]+)");
    private final List<Path> folders;
    private final Clock clock;

    /** By the certificates ({@code .pem}, {@code .crt}, {@code .cer}) of these folders, as far as they are there. */
    public SignatureVerifier(List<Path> folders, Clock clock) {
        this.folders = List.copyOf(folders);
        this.clock = clock;
    }

    /** Who signed a jar, and whether this portal believes it. */
    public Signature of(ModuleJar jar) {
        return of(jar.signers());
    }

    /** Whether this portal believes somebody of these, who signed all of a jar. */
    public Signature of(List<CodeSigner> signers) {
        if (signers.isEmpty()) {
            return Signature.NONE;
        }
        Set<Certificate> trusted = trusted();
        for (CodeSigner signer : signers) {
            if (isBelieved(signer, trusted)) {
                return new Signature(Trust.TRUSTED, name(signer));
            }
        }
        return new Signature(Trust.UNKNOWN, name(signers.getFirst()));
    }

    private boolean isBelieved(CodeSigner signer, Set<Certificate> trusted) {
        List<? extends Certificate> chain = signer.getSignerCertPath().getCertificates();
        for (int i = 0; i < chain.size(); i++) {
            if (!isValid(chain.get(i))) {
                return false;
            }
            if (trusted.contains(chain.get(i))) {
                return true;
            }
            Certificate next = i + 1 < chain.size() ? chain.get(i + 1) : null;
            if (next == null) {
                Certificate below = chain.get(i);
                return trusted.stream().anyMatch(root -> isSignedBy(below, root) && isValid(root));
            }
            if (!isSignedBy(chain.get(i), next)) {
                return false;
            }
        }
        return false;
    }

    private boolean isValid(Certificate certificate) {
        try {
            ((X509Certificate) certificate).checkValidity(Date.from(clock.instant()));
            return true;
        } catch (GeneralSecurityException ended) {
            return false;
        }
    }

    private static boolean isSignedBy(Certificate below, Certificate above) {
        try {
            boolean named = ((X509Certificate) below)
                    .getIssuerX500Principal()
                    .equals(((X509Certificate) above).getSubjectX500Principal());
            boolean mayIssue = below.equals(above) || ((X509Certificate) above).getBasicConstraints() >= 0;
            below.verify(above.getPublicKey());
            return named && mayIssue;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static String name(CodeSigner signer) {
        String subject = ((X509Certificate)
                        signer.getSignerCertPath().getCertificates().getFirst())
                .getSubjectX500Principal()
                .getName();
        Matcher common = COMMON_NAME.matcher(subject);
        return common.find() ? common.group(1) : subject;
    }

    private Set<Certificate> trusted() {
        Set<Certificate> trusted = new HashSet<>();
        for (Path file :
                folders.stream().flatMap(folder -> files(folder).stream()).toList()) {
            try (InputStream in = Files.newInputStream(file)) {
                trusted.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
            } catch (IOException | GeneralSecurityException unreadable) {
                LOG.warn("{} is no certificate and is left out: {}", file, unreadable.toString());
            }
        }
        return trusted;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().matches(".*\\.(pem|crt|cer)"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", folder, unreadable.toString());
            return List.of();
        }
    }
}
