package org.khet.portal.security.internal.directory;

import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;
import javax.net.ssl.SSLException;

/** The directory did not answer a question. */
final class DirectoryFault extends Exception {
    private static final int MOST = 300;
    private final Why why;

    /** Why not; its text is {@code security.directory.fault.<name>}. */
    enum Why {
        /** No connection. */
        UNREACHABLE,
        /** It took the connection and did not answer in time. */
        SILENT,
        /** No encryption, or a certificate that is not trusted. */
        ENCRYPTION,
        /** It does not take the entry that searches, or its password. */
        BIND,
        /** The file with that password or with the certificates cannot be read. */
        FILE,
        /** It does not take the base or the filter. */
        SEARCH;

        /** Text key of the reason. */
        String textKey() {
            return "security.directory.fault." + name();
        }
    }

    DirectoryFault(Why why, Throwable cause) {
        super(why + ": " + cause, cause);
        this.why = why;
    }

    /** What a failure means; {@code otherwise} when it is none of the connection. */
    static DirectoryFault of(NamingException failure, Why otherwise) {
        if (has(failure, SSLException.class) || has(failure, CertificateException.class)) {
            return new DirectoryFault(Why.ENCRYPTION, failure);
        }
        if (has(failure, SocketTimeoutException.class)
                || String.valueOf(failure.getMessage()).contains("timed out")) {
            return new DirectoryFault(Why.SILENT, failure);
        }
        boolean lost = failure instanceof CommunicationException || failure instanceof ServiceUnavailableException;
        return new DirectoryFault(lost ? Why.UNREACHABLE : otherwise, failure);
    }

    Why why() {
        return why;
    }

    /** What the machine said, in one line of at most 300 characters. */
    String detail() {
        String said = String.valueOf(getMessage()).replaceAll("[\\p{Cntrl}\\s]+", " ");
        return said.substring(0, Math.min(said.length(), MOST));
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return true;
            }
        }
        return false;
    }
}
