package org.khet.portal.security.internal.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.PartialResultException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import javax.net.ssl.SSLSocketFactory;
import org.khet.portal.api.admin.security.DirectoryAccounts.Entry;
import org.khet.portal.security.internal.directory.DirectoryFault.Why;
import org.khet.portal.security.internal.directory.LdapAccess.LdapServer;
import org.khet.portal.security.internal.directory.LdapAccess.Search;
import org.khet.portal.security.internal.directory.LdapAccess.Security;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the directory, encrypted before anything is said. Not for several threads. */
final class LdapSession implements AutoCloseable {
    /** One more than may be: two entries of one name are nobody. */
    private static final int MOST_FOUND = 2;

    private static final int MOST_GROUPS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(LdapSession.class);
    private static final String MEMBER = "(|(member={0})(uniqueMember={0})(memberUid={1}))";

    /** Asks for the entry alone (RFC 4511, 4.5.1.8). */
    private static final String NO_ATTRIBUTE = "1.1";

    private final LdapContext context;

    private LdapSession(LdapContext context) {
        this.context = context;
    }

    /**
     * Somebody found.
     *
     * @param dn    name of the entry
     * @param entry what is told of it
     * @param more  values of the other attributes that were asked for, in their order; none of what it does not have
     */
    record Found(String dn, Entry entry, List<List<String>> more) {}

    static LdapSession open(LdapAccess access) throws DirectoryFault {
        LdapServer door = access.door();
        SSLSocketFactory sockets = TrustedSockets.of(door.trusted());
        try {
            LdapContext context = TrustedSockets.call(sockets, () -> new InitialLdapContext(environment(access), null));
            if (door.security() == Security.STARTTLS) {
                encrypt(context, sockets);
            }
            return new LdapSession(context);
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.UNREACHABLE);
        }
    }

    /** From now on this entry asks. */
    void bind(String dn, char[] password) throws NamingException {
        context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
        context.addToEnvironment(Context.SECURITY_PRINCIPAL, dn);
        context.addToEnvironment(Context.SECURITY_CREDENTIALS, password);
        context.reconnect(null);
    }

    /**
     * Who has this sign-in name; two of several. The name is bound, never part of the filter's text.
     *
     * @param more attributes to tell besides
     */
    @SuppressWarnings("BanJNDI") // attributes are asked for as text, objects never: nothing is deserialised
    List<Found> find(Search search, String name, List<String> more) throws DirectoryFault {
        List<Found> found = new ArrayList<>();
        try {
            NamingEnumeration<SearchResult> results = context.search(
                    new LdapName(search.base()), search.filter(), new Object[] {name}, controls(search, more));
            while (found.size() < MOST_FOUND && results.hasMore()) {
                found.add(found(results.next(), search, more));
            }
            results.close();
        } catch (PartialResultException _) {
            return found; // Active Directory names other places beside the entries; they are not asked
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.SEARCH);
        }
        return found;
    }

    /**
     * Whether the group's entry names this member, by its entry or by its sign-in name; false when there is no such group.
     * Both are bound, never part of the filter's text.
     */
    @SuppressWarnings("BanJNDI") // no attribute is asked for
    boolean isMember(LdapName group, String dn, String name) throws DirectoryFault {
        SearchControls controls = nameOnly(SearchControls.OBJECT_SCOPE);
        try {
            NamingEnumeration<SearchResult> results = context.search(group, MEMBER, new Object[] {dn, name}, controls);
            boolean member = results.hasMore();
            results.close();
            return member;
        } catch (NameNotFoundException e) {
            LOG.warn("the directory has no group {}: nobody gets the roles of its members", group, e);
            return false;
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.SEARCH);
        }
    }

    /** Names of the groups below the base that name this member, as {@link #isMember}; a bounded number of them. */
    @SuppressWarnings("BanJNDI") // no attribute is asked for
    List<String> groupsNaming(String base, String dn, String name) throws DirectoryFault {
        SearchControls controls = nameOnly(SearchControls.SUBTREE_SCOPE);
        controls.setCountLimit(MOST_GROUPS);
        List<String> found = new ArrayList<>();
        try {
            NamingEnumeration<SearchResult> results =
                    context.search(new LdapName(base), MEMBER, new Object[] {dn, name}, controls);
            while (results.hasMore()) {
                found.add(results.next().getNameInNamespace());
            }
            results.close();
        } catch (PartialResultException | SizeLimitExceededException _) {
            return found;
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.SEARCH);
        }
        return found;
    }

    /** Values of an attribute of an entry; none when there is no such entry, or it may not be read. */
    @SuppressWarnings("BanJNDI") // attributes are asked for as text, objects never
    List<String> values(LdapName entry, String attribute) throws DirectoryFault {
        try {
            return texts(context.getAttributes(entry, new String[] {attribute}), attribute);
        } catch (NameNotFoundException | NoPermissionException e) {
            LOG.debug("the directory tells nothing of {}", entry, e);
            return List.of();
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.SEARCH);
        }
    }

    private static SearchControls nameOnly(int scope) {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(scope);
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(new String[] {NO_ATTRIBUTE});
        return controls;
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (NamingException e) {
            LOG.debug("the directory took no leave", e);
        }
    }

    private static Found found(SearchResult result, Search search, List<String> more) throws NamingException {
        Attributes all = result.getAttributes();
        Entry entry = new Entry(text(all, search.name()), text(all, search.mail()));
        List<List<String>> values = new ArrayList<>();
        for (String name : more) {
            values.add(texts(all, name));
        }
        return new Found(result.getNameInNamespace(), entry, values);
    }

    private static String text(Attributes all, String name) throws NamingException {
        List<String> texts = texts(all, name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> texts(Attributes all, String name) throws NamingException {
        Attribute attribute = all.get(name);
        List<String> texts = new ArrayList<>();
        for (int at = 0; attribute != null && at < attribute.size(); at++) {
            if (attribute.get(at) instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static SearchControls controls(Search search, List<String> more) {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(Stream.concat(Stream.of(search.name(), search.mail()), more.stream())
                .toArray(String[]::new));
        return controls;
    }

    private static void encrypt(LdapContext context, SSLSocketFactory sockets) throws DirectoryFault {
        try {
            StartTlsResponse tls = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
            tls.negotiate(sockets);
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.ENCRYPTION);
        } catch (IOException e) {
            throw new DirectoryFault(Why.ENCRYPTION, e);
        }
    }

    @SuppressWarnings("JdkObsolete") // the type that JNDI takes
    private static Hashtable<String, Object> environment(LdapAccess access) {
        LdapServer door = access.door();
        boolean tls = door.security() == Security.TLS;
        String millis = String.valueOf(access.patience().toMillis());
        Hashtable<String, Object> all = new Hashtable<>();
        all.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        all.put(Context.PROVIDER_URL, (tls ? "ldaps://" : "ldap://") + door.words());
        all.put(Context.SECURITY_AUTHENTICATION, "none");
        all.put(Context.REFERRAL, "ignore");
        all.put("com.sun.jndi.ldap.connect.timeout", millis);
        all.put("com.sun.jndi.ldap.read.timeout", millis);
        if (tls) {
            all.put("java.naming.ldap.factory.socket", TrustedSockets.class.getName());
        }
        return all;
    }
}
