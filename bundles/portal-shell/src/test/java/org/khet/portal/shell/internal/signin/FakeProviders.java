package org.khet.portal.shell.internal.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;

/** The ministry, which vouches for everybody; the password is {@code right}. */
final class FakeProviders implements IdentityProviders {
    /** The stamp of an account after its connections changed. */
    static final long STAMP = 2;

    /** Answers of {@link #of}. */
    SignInWays standing = new SignInWays(List.of(), true);

    /** What was asked and done. */
    final List<String> done = new ArrayList<>();

    @Override
    public List<Provider> all() {
        return List.of(new Provider("ministry", "กระทรวงตัวอย่าง", "Example Ministry"));
    }

    @Override
    public Journey begin(String provider) {
        return journey(null);
    }

    @Override
    public Journey beginConnecting(AccountId account, String provider, char[] current) {
        require(current);
        return journey(new Connecting(account, 1));
    }

    @Override
    public SignInResult arrive(Journey journey, Answer answer, String address) {
        throw new UnsupportedOperationException("no story comes to an end");
    }

    @Override
    public long connect(Journey journey, Answer answer) {
        done.add("connected by " + answer.code());
        return STAMP;
    }

    @Override
    public SignInWays of(AccountId account) {
        return standing;
    }

    @Override
    public long disconnect(AccountId account, String provider, char[] current) {
        require(current);
        done.add("disconnected from " + provider);
        standing = new SignInWays(List.of(), true);
        return STAMP;
    }

    private void require(char[] current) {
        if (standing.password() && !"right".equals(new String(current))) {
            throw Rejected.of("current", "security.password.error.current");
        }
    }

    static Journey journey(@Nullable Connecting connecting) {
        return new Journey(
                "ministry",
                "https://id.khet.test/authorize",
                "s",
                "n",
                "v",
                connecting,
                Instant.parse("2026-11-20T03:00:00Z"));
    }
}
