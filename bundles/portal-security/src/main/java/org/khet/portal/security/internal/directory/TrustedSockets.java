package org.khet.portal.security.internal.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Encrypted connections that trust the office's own certificates. JNDI takes the name of a class and asks it for the
 * factory, so the one to give is bound to the running call.
 */
public final class TrustedSockets {
    private static final ScopedValue<SSLSocketFactory> PRESENT = ScopedValue.newInstance();

    private TrustedSockets() {}

    /** The factory of the running call; called by JNDI. */
    public static SocketFactory getDefault() {
        return PRESENT.get();
    }

    static <T, X extends Exception> T call(SSLSocketFactory sockets, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(PRESENT, sockets).call(work);
    }

    /** Sockets that trust the certificates of the PEM file; without a file those that the JDK trusts. */
    static SSLSocketFactory of(@Nullable Path file) throws DirectoryFault {
        try {
            return file == null ? SSLContext.getDefault().getSocketFactory() : trusting(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new DirectoryFault(DirectoryFault.Why.FILE, e);
        }
    }

    private static SSLSocketFactory trusting(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(file)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("trusted-" + store.size(), one);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
