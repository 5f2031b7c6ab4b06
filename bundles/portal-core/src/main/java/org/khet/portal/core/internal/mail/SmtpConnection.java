package org.khet.portal.core.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.khet.portal.core.internal.mail.MailFault.Why;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.khet.portal.core.internal.mail.MailServerRegistry.Security;

/** A connection to the mail server; every answer is waited for with the patience of the configuration, never longer. Not for several threads. */
final class SmtpConnection implements AutoCloseable {
    private static final int LASTING = 500;
    private final MailServer door;
    private final Session session;
    private final Transport transport;

    private SmtpConnection(MailServer door, Session session, Transport transport) {
        this.door = door;
        this.session = session;
        this.transport = transport;
    }

    /** Connects and signs in. */
    static SmtpConnection open(MailServer door) throws MailFault {
        ClassLoader before = useLibrary();
        try {
            Session session = Session.getInstance(properties(door));
            Transport transport = session.getTransport();
            SmtpConnection post = new SmtpConnection(door, session, transport);
            String user = door.user().isEmpty() ? null : door.user();
            transport.connect(door.host(), door.port(), user, user == null ? null : password(door.passwordFile()));
            return post;
        } catch (MessagingException e) {
            throw whileConnecting(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Hands a mail to the server; when this returns, the server has taken it over. */
    void send(Letter letter) throws MailFault {
        ClassLoader before = useLibrary();
        try {
            InternetAddress to = new InternetAddress(letter.to(), true);
            Message message = new LetterMessage(session, letter, door.from(), to);
            transport.sendMessage(message, new InternetAddress[] {to});
        } catch (AddressException e) {
            throw new MailFault(Why.ADDRESS, true, e);
        } catch (MessagingException e) {
            throw whileSending(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was taken over stays so, and the server closes what is left open
            org.slf4j.LoggerFactory.getLogger(SmtpConnection.class).debug("the mail server took no leave", e);
        }
    }

    /** The library finds its own parts by the thread's class loader. */
    private static ClassLoader useLibrary() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        return before;
    }

    private static Properties properties(MailServer door) {
        String protocol = door.security() == Security.TLS ? "smtps" : "smtp";
        String millis = String.valueOf(door.patience().toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", protocol);
        String mail = "mail." + protocol + ".";
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(one -> all.setProperty(mail + one, millis));
        boolean startTls = door.security() == Security.STARTTLS;
        all.setProperty(mail + "starttls.enable", String.valueOf(startTls));
        all.setProperty(mail + "starttls.required", String.valueOf(startTls));
        all.setProperty(mail + "ssl.checkserveridentity", "true");
        all.setProperty(mail + "auth", String.valueOf(!door.user().isEmpty()));
        // else it would look for the name of this machine, without a limit of time
        all.setProperty(mail + "localhost", door.from().replaceFirst(".*@", ""));
        return all;
    }

    private static String password(@org.jspecify.annotations.Nullable Path file) throws MailFault {
        if (file == null) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new MailFault(Why.PASSWORD_FILE, false, e);
        }
    }

    private static MailFault whileConnecting(MessagingException e) {
        Why why = Why.UNREACHABLE;
        if (e instanceof AuthenticationFailedException) {
            why = Why.SIGN_IN;
        } else if (has(e, SSLException.class) || String.valueOf(e.getMessage()).contains("STARTTLS")) {
            why = Why.ENCRYPTION;
        } else if (has(e, SocketTimeoutException.class) && !(e instanceof MailConnectException)) {
            why = Why.SILENT;
        }
        return new MailFault(why, false, e);
    }

    private MailFault whileSending(MessagingException e) {
        for (Exception one = e; one instanceof MessagingException part; one = part.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return new MailFault(Why.ADDRESS, address.getReturnCode() >= LASTING, address);
            }
        }
        if (has(e, SocketTimeoutException.class)) {
            return new MailFault(Why.SILENT, false, e);
        }
        return new MailFault(transport.isConnected() ? Why.REFUSED : Why.UNREACHABLE, false, e);
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
