package org.khet.portal.core.internal.mail;

/** A mail did not get out. */
final class MailFault extends Exception {
    private static final int MOST = 300;
    private final Why why;
    private final boolean lasting;
    private final String detail;

    /** Why not; its text is {@code core.mail.fault.<name>}. */
    enum Why {
        /** No connection to the server. */
        UNREACHABLE(true),
        /** The server took the connection and did not answer in time. */
        SILENT(true),
        /** No encryption, or a certificate that is not trusted. */
        ENCRYPTION(true),
        /** The server does not take the user or password. */
        SIGN_IN(true),
        /** The file with the password cannot be read. */
        PASSWORD_FILE(true),
        /** The server does not know or not like this address. */
        ADDRESS(false),
        /** The server does not take this mail. */
        REFUSED(false);

        private final boolean ofServer;

        Why(boolean ofServer) {
            this.ofServer = ofServer;
        }

        /** Text key of the reason. */
        String textKey() {
            return "core.mail.fault." + name();
        }
    }

    /** @param lasting true when it would be the same the next time */
    MailFault(Why why, boolean lasting, Exception cause) {
        super(why + ": " + cause.getMessage(), cause);
        this.why = why;
        this.lasting = lasting;
        String said = HeaderText.of(String.valueOf(cause.getMessage()));
        this.detail = said.substring(0, Math.min(said.length(), MOST));
    }

    Why why() {
        return why;
    }

    /** Whether the server as a whole is in trouble, so that the next mail would not get out either. */
    boolean isOfServer() {
        return why.ofServer;
    }

    boolean isLasting() {
        return lasting;
    }

    /** What the server said, in one line of at most 300 characters. */
    String detail() {
        return detail;
    }
}
