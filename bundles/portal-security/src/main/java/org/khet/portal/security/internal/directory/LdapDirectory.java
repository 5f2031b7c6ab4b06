package org.khet.portal.security.internal.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.AuthenticationException;
import javax.naming.AuthenticationNotSupportedException;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.OperationNotSupportedException;
import javax.naming.directory.InvalidAttributeValueException;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.DirectoryAccounts.Entry;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.security.internal.directory.DirectoryFault.Why;
import org.khet.portal.security.internal.directory.LdapSession.Found;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the office's directory: a search for the name, then a bind as the entry that was found. Never longer than the
 * configuration says, and by a few at a time, so that a directory that hangs holds up nobody else. To be called outside of
 * transactions. Safe for concurrent use.
 */
@Component(service = LdapDirectory.class)
public final class LdapDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);
    private final DirectoryServer server;
    private final DirectoryHealthCheck health;
    private final QueryTimeout patience = new QueryTimeout();

    /** @param health hears how each question ended */
    @Activate
    public LdapDirectory(@Reference DirectoryServer server, @Reference DirectoryHealthCheck health) {
        this.server = server;
        this.health = health;
    }

    /** Whether there is a directory to be asked. */
    public boolean isConfigured() {
        return server.access().isPresent();
    }

    /**
     * Whether the directory knows exactly one entry of this name and takes the password for it.
     *
     * @throws OutOfService if it does not answer, or none is configured
     */
    public boolean isRight(String name, char[] password) {
        if (name.isBlank() || password.length == 0) {
            return false; // a bind without a password is one of nobody, which many directories take (RFC 4513, 5.1.2)
        }
        char[] own = password.clone(); // the caller wipes its one when it has waited long enough
        return ask((access, session) -> {
            Optional<Found> found = only(found(session, access, name, List.of()));
            return found.isPresent() && takes(session, found.get().dn(), own);
        });
    }

    /** How accounts are made at the first sign-in; empty when they are not, or it cannot be meant as it is written. */
    public Optional<NewAccountPlan> newAccounts() {
        return server.access().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(server.newAccounts().plan());
    }

    /**
     * As {@link #isRight}, for somebody without an account: who it is, and what the groups give.
     *
     * @throws OutOfService if it does not answer, or none is configured
     */
    public Optional<DirectoryMatch> recognise(String name, char[] password, NewAccountPlan plan) {
        if (name.isBlank() || password.length == 0) {
            return Optional.empty();
        }
        char[] own = password.clone();
        return ask((access, session) -> {
            Optional<Found> found =
                    only(found(session, access, name, List.of(plan.attribute(), DirectoryGroups.MEMBER_OF)));
            return found.isPresent() && takes(session, found.get().dn(), own)
                    ? Optional.of(recognised(access, plan, name, found.get()))
                    : Optional.empty();
        });
    }

    /** The groups are asked as the entry that searches: the session is that of who signs in by now. */
    private static DirectoryMatch recognised(LdapAccess access, NewAccountPlan plan, String name, Found found)
            throws DirectoryFault {
        try (LdapSession session = LdapSession.open(access)) {
            begin(access, session);
            return new DirectoryMatch(
                    found.more().getFirst(),
                    new DirectoryGroups(session, access.search().base())
                            .roles(plan, found.dn(), name, found.more().getLast()));
        }
    }

    /** By the name as it is; else by its Arabic digits, as directories have them and a keyboard that is set to Thai does not. */
    private static List<Found> found(LdapSession session, LdapAccess access, String name, List<String> more)
            throws DirectoryFault {
        List<Found> found = session.find(access.search(), name, more);
        String arabic = ThaiDigits.toArabic(name);
        return found.isEmpty() && !arabic.equals(name) ? session.find(access.search(), arabic, more) : found;
    }

    private static Optional<Found> only(List<Found> found) {
        if (found.size() > 1) {
            LOG.warn("the directory knows a sign-in name more than once: nobody signs in by it");
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * Those who have this name; two of several.
     *
     * @throws OutOfService if the directory does not answer, or none is configured
     */
    public List<Entry> find(String name) {
        return ask((access, session) -> found(session, access, name, List.of()).stream()
                .map(Found::entry)
                .toList());
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(LdapAccess access, LdapSession session) throws DirectoryFault;
    }

    private <T> T ask(Question<T> question) {
        try {
            LdapAccess access = server.access().orElseThrow(() -> notConfigured());
            T answer = patience.call(access.patience(), () -> {
                try (LdapSession session = LdapSession.open(access)) {
                    begin(access, session);
                    return question.put(access, session);
                }
            });
            health.works();
            return answer;
        } catch (DirectoryFault fault) {
            health.fails(fault);
            throw new OutOfService(OutOfService.Part.DIRECTORY, fault);
        }
    }

    private static DirectoryFault notConfigured() {
        return new DirectoryFault(Why.UNREACHABLE, new IllegalStateException("no directory is configured"));
    }

    private static void begin(LdapAccess access, LdapSession session) throws DirectoryFault {
        if (access.bindDn().isEmpty()) {
            return;
        }
        try {
            session.bind(access.bindDn(), secret(access.secret()));
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.BIND);
        }
    }

    private static boolean takes(LdapSession session, String dn, char[] password) throws DirectoryFault {
        try {
            session.bind(dn, password);
            return true;
        } catch (AuthenticationNotSupportedException e) {
            throw DirectoryFault.of(e, Why.ENCRYPTION);
        } catch (AuthenticationException
                | NoPermissionException
                | OperationNotSupportedException
                | InvalidAttributeValueException refused) {
            LOG.debug("the directory refused a bind", refused); // wrong, locked, expired: the same for all
            return false;
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.BIND);
        }
    }

    private static char[] secret(@Nullable Path file) throws DirectoryFault {
        if (file == null) {
            throw new DirectoryFault(Why.FILE, new IOException("no passwordFile is named"));
        }
        try (Stream<String> lines = Files.lines(file)) {
            char[] secret = Optional.ofNullable(lines.findFirst().orElse(null))
                    .map(String::strip)
                    .orElse("")
                    .toCharArray();
            if (secret.length == 0) {
                throw new DirectoryFault(Why.FILE, new IOException("the password file is empty"));
            }
            return secret;
        } catch (IOException | UncheckedIOException e) {
            throw new DirectoryFault(Why.FILE, e);
        }
    }
}
