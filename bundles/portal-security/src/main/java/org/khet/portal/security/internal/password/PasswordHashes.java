package org.khet.portal.security.internal.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id hashes with 19 MiB, two rounds and one lane (OWASP's figures for password storage). No more are computed at once
 * than there are processors, so that many tries cannot fill the memory. Safe for concurrent use.
 */
@Component(service = PasswordHashes.class)
public final class PasswordHashes {
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;
    private final String memoryKib;
    private final String rounds;
    private final DefaultPasswordService passwords = new DefaultPasswordService();
    private final DefaultHashService hashes = new DefaultHashService();
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** For the component runtime. */
    @Activate
    public PasswordHashes() {
        this(MEMORY_KIB, ROUNDS);
    }

    /**
     * Of another cost, e.g. next to none for tests that judge something else. Hashes of every cost are matched.
     *
     * @param memoryKib memory of a hash in KiB, at least 8
     * @param rounds    how often that memory is gone through, at least once
     */
    public PasswordHashes(int memoryKib, int rounds) {
        this.memoryKib = String.valueOf(memoryKib);
        this.rounds = String.valueOf(rounds);
    }

    /** Salted hash that names its own parameters; about 130 characters. */
    public String hash(char[] password) {
        return compute(() -> new Shiro2CryptFormat()
                .format(hashes.computeHash(new HashRequest.Builder()
                        .setSource(ByteSource.Util.bytes(password))
                        .setAlgorithmName("argon2id")
                        .addParameter("Argon2.memoryKib", memoryKib)
                        .addParameter("Argon2.iterations", rounds)
                        .addParameter("Argon2.parallelism", "1")
                        .build())));
    }

    /** Whether the hash was made from this password; takes as long for a wrong one. */
    public boolean matches(char[] password, String hash) {
        return compute(() -> passwords.passwordsMatch(password, hash));
    }

    /** Shiro finds its algorithms by the thread's class loader, which in OSGi is anybody's. */
    private <T> T compute(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        places.acquireUninterruptibly();
        thread.setContextClassLoader(DefaultPasswordService.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
            places.release();
        }
    }
}
