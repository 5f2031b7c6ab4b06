package org.khet.portal.security.internal.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.BindResult;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.security.internal.directory.LdapAccess.LdapServer;
import org.khet.portal.security.internal.directory.LdapAccess.Search;
import org.khet.portal.security.internal.directory.LdapAccess.Security;

/**
 * A real directory of the office on this machine, which nobody searches without signing in and which takes a bind without a
 * password as one of nobody, as Active Directory does.
 */
public final class TestDirectory implements AutoCloseable {
    public static final String PASSWORD = "ปลาทู river bicycle";
    static final String FILTER = "(&(objectClass=person)(uid={0}))";
    private static final String BASE = "dc=khet,dc=test";
    private static final String PORTAL = "cn=portal," + BASE;
    private static final String SECRET = "search secret";
    private final Path folder;
    private final InMemoryDirectoryServer server;

    /** With its certificate and the secret of the portal as files in the folder. */
    public TestDirectory(Path folder) throws LDAPException, LDIFException, GeneralSecurityException, IOException {
        this.folder = folder;
        Path keys = folder.resolve("directory.p12");
        makeCertificate(keys);
        Files.writeString(folder.resolve("directory-secret"), SECRET + "\n");
        var tls = new SSLUtil(new KeyStoreKeyManager(keys.toFile(), SECRET.toCharArray(), "PKCS12", null), null);
        InetAddress here = InetAddress.getLoopbackAddress();
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(PORTAL, SECRET);
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        config.addInMemoryOperationInterceptor(new TakesNobody());
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("clear", here, 0, tls.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig("tls", here, 0, tls.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: khet");
        server.startListening();
    }

    /** No directory is configured; files are looked for in this folder. */
    public static DirectoryServer none(Path home) {
        return new DirectoryServer(home, nowhere());
    }

    /** Enters somebody. */
    public void add(String uid, String name) throws LDAPException, LDIFException {
        add(uid, uid, name);
    }

    /** Enters somebody with attributes of one's own choice, as {@code name: value}. */
    public void add(String entry, String uid, List<String> more) throws LDAPException, LDIFException {
        var lines = new ArrayList<>(List.of(
                "dn: cn=" + entry + "," + BASE,
                "objectClass: person",
                "uid: " + uid,
                "displayName: " + uid,
                "userPassword: " + PASSWORD));
        lines.addAll(more);
        server.add(lines.toArray(String[]::new));
    }

    /** Enters a group whose members these lines name, as {@code member: dn}; gives the name of its entry. */
    public String group(String name, String... members) throws LDAPException, LDIFException {
        String dn = "cn=" + name + "," + BASE;
        List<String> lines = new ArrayList<>(List.of("dn: " + dn, "objectClass: groupOfNames"));
        lines.addAll(List.of(members));
        server.add(lines.toArray(String[]::new));
        return dn;
    }

    /** Somebody has left. */
    public void remove(String uid) throws LDAPException {
        server.delete("cn=" + uid + "," + BASE);
    }

    void add(String entry, String uid, String name) throws LDAPException, LDIFException {
        server.add(
                "dn: cn=" + entry + "," + BASE,
                "objectClass: person",
                "uid: " + uid,
                "displayName: " + name,
                "mail: " + uid + "@khet.test",
                "userPassword: " + PASSWORD);
    }

    /** What an IT officer writes for it, with these lines besides. */
    public DirectoryServer.Config config(String... keysAndValues) {
        Map<String, String> lines = written();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            lines.put(keysAndValues[at], keysAndValues[at + 1]);
        }
        return config(lines);
    }

    /** As {@link #config(String...)}, with a machine at this port that is another one, and little patience. */
    public DirectoryServer.Config configAt(int port) {
        Map<String, String> lines = written();
        lines.put("port", String.valueOf(port));
        lines.put("timeoutSeconds", "1");
        return config(lines);
    }

    /** What stands there before anybody writes something. */
    public static DirectoryServer.Config nowhere() {
        return config(Map.of());
    }

    private Map<String, String> written() {
        return new HashMap<>(Map.of(
                "host",
                "localhost",
                "port",
                String.valueOf(server.getListenPort("tls")),
                "trustFile",
                folder.resolve("directory.pem").toString(),
                "base",
                BASE,
                "bindDn",
                PORTAL,
                "passwordFile",
                folder.resolve("directory-secret").toString(),
                "timeoutSeconds",
                "10"));
    }

    static DirectoryServer.Config config(Map<String, String> lines) {
        return (DirectoryServer.Config) Proxy.newProxyInstance(
                TestDirectory.class.getClassLoader(),
                new Class<?>[] {DirectoryServer.Config.class},
                (proxy, method, args) -> lines.getOrDefault(method.getName(), (String) method.getDefaultValue()));
    }

    LdapAccess access(Security security) {
        int port = server.getListenPort(security == Security.TLS ? "tls" : "clear");
        return access(
                new LdapServer("localhost", port, security, folder.resolve("directory.pem")), Duration.ofSeconds(10));
    }

    LdapAccess access(LdapServer door, Duration patience) {
        return access(door, folder.resolve("directory-secret"), BASE, patience);
    }

    LdapAccess access(LdapServer door, @Nullable Path secret, String base, Duration patience) {
        return new LdapAccess(door, new Search(base, FILTER, "displayName", "mail"), PORTAL, secret, patience);
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private void makeCertificate(Path keys) throws GeneralSecurityException, IOException {
        var said = new ByteArrayOutputStream();
        ResultCode made = ManageCertificates.main(
                new ByteArrayInputStream(new byte[0]),
                said,
                said,
                "generate-self-signed-certificate",
                "--keystore",
                keys.toString(),
                "--keystore-password",
                SECRET,
                "--keystore-type",
                "PKCS12",
                "--alias",
                "server",
                "--subject-dn",
                "CN=localhost",
                "--subject-alternative-name-dns",
                "localhost");
        if (made != ResultCode.SUCCESS) {
            throw new IllegalStateException(said.toString(java.nio.charset.StandardCharsets.UTF_8));
        }
        KeyStore store = KeyStore.getInstance(keys.toFile(), SECRET.toCharArray());
        String pem = Base64.getMimeEncoder()
                .encodeToString(store.getCertificate("server").getEncoded());
        Files.writeString(
                folder.resolve("directory.pem"),
                "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");
    }

    private static final class TakesNobody extends InMemoryOperationInterceptor {
        @Override
        public void processSimpleBindResult(InMemoryInterceptedSimpleBindResult bind) {
            if (bind.getRequest().getPassword().getValueLength() == 0) {
                bind.setResult(new BindResult(bind.getMessageID(), ResultCode.SUCCESS, null, null, null, null));
            }
        }
    }
}
