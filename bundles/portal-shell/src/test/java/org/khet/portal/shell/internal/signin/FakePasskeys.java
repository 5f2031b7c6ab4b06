package org.khet.portal.shell.internal.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;

/** Passkeys whose answers are taken as they come; the password is {@code right}. */
final class FakePasskeys implements Passkeys {
    /** The stamp of an account after its passkeys changed. */
    static final long STAMP = 2;

    private static final Instant DAY = Instant.parse("2026-11-20T03:00:00Z");

    /** Answer of {@link #offer}. */
    Offer offer = Offer.READY;

    /** Answer of {@link #proof}. */
    Proof proof = new Proof(true, false);

    /** Answer of {@link #of}. */
    List<Passkey> own = List.of(new Passkey(7, "โทรศัพท์", DAY, null));

    /** Answer of {@link #arrive}. */
    SignInResult result = new SignInResult.Refused(0, java.time.Duration.ofMinutes(5));

    /** What was done. */
    final List<String> done = new ArrayList<>();

    @Override
    public Offer offer() {
        return offer;
    }

    @Override
    public String address() {
        return "https://khet.test";
    }

    @Override
    public Question begin() {
        return new Question("{\"rpId\":\"khet.test\"}", "c", "", null, DAY);
    }

    @Override
    public SignInResult arrive(Question question, String answer, String address) {
        done.add("arrived with " + answer);
        return result;
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return own;
    }

    @Override
    public Proof proof(AccountId account) {
        return proof;
    }

    @Override
    public Question beginAdding(AccountId account, String name, char[] current, String code) {
        require(current);
        return new Question("{}", "c", "h", new Adding(account, 1, name), DAY);
    }

    @Override
    public long add(Question question, String answer) {
        done.add("added with " + answer);
        return STAMP;
    }

    @Override
    public void rename(AccountId account, long passkey, String name) {
        own = List.of(new Passkey(passkey, name, DAY, null));
    }

    @Override
    public long remove(AccountId account, long passkey, char[] current, String code) {
        require(current);
        own = List.of();
        return STAMP;
    }

    @Override
    public int count(Caller caller, AccountId account) {
        throw new UnsupportedOperationException("no story of administrators");
    }

    @Override
    public void removeAll(Caller caller, AccountId account) {
        throw new UnsupportedOperationException("no story of administrators");
    }

    private static void require(char[] current) {
        if (!"right".equals(new String(current))) {
            throw Rejected.of("current", "security.password.error.current");
        }
    }
}
