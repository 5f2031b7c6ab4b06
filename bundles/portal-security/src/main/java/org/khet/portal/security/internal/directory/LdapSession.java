package org.khet.portal.security.internal.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
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
import org.khet.portal.api.security.DirectoryAccounts.Entry;
import org.khet.portal.security.internal.directory.DirectoryFault.Why;
import org.khet.portal.security.internal.directory.LdapAccess.Door;
import org.khet.portal.security.internal.directory.LdapAccess.Search;
import org.khet.portal.security.internal.directory.LdapAccess.Security;

/** A connection to the directory, encrypted before anything is said. Not for several threads. */
final class LdapSession implements AutoCloseable {
    /** One more than may be: two entries of one name are nobody. */
    private static final int MOST_FOUND = 2;

    private final LdapContext context;

    private LdapSession(LdapContext context) {
        this.context = context;
    }

    /**
     * Somebody found.
     *
     * @param dn    name of the entry
     * @param entry what is told of it
     */
    record Found(String dn, Entry entry) {}

    static LdapSession open(LdapAccess access) throws DirectoryFault {
        Door door = access.door();
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

    /** Who has this sign-in name; two of several. The name is bound, never part of the filter's text. */
    @SuppressWarnings("BanJNDI") // attributes are asked for as text, objects never: nothing is deserialised
    List<Found> find(Search search, String name) throws DirectoryFault {
        List<Found> found = new ArrayList<>();
        try {
            NamingEnumeration<SearchResult> results =
                    context.search(new LdapName(search.base()), search.filter(), new Object[] {name}, controls(search));
            while (found.size() < MOST_FOUND && results.hasMore()) {
                found.add(found(results.next(), search));
            }
            results.close();
        } catch (PartialResultException _) {
            return found; // Active Directory names other places beside the entries; they are not asked
        } catch (NamingException e) {
            throw DirectoryFault.of(e, Why.SEARCH);
        }
        return found;
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (NamingException e) {
            org.slf4j.LoggerFactory.getLogger(LdapSession.class).debug("the directory took no leave", e);
        }
    }

    private static Found found(SearchResult result, Search search) throws NamingException {
        Attributes all = result.getAttributes();
        return new Found(result.getNameInNamespace(), new Entry(text(all, search.name()), text(all, search.mail())));
    }

    private static String text(Attributes all, String name) throws NamingException {
        Attribute one = all.get(name);
        return one != null && one.size() > 0 && one.get() instanceof String text ? text : "";
    }

    private static SearchControls controls(Search search) {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(new String[] {search.name(), search.mail()});
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
        Door door = access.door();
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
