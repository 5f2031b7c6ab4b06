package org.khet.portal.shell.internal.signin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.khet.portal.api.admin.security.SignIn;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.security.AccountId;

/** A door that gives the answers that the story puts here, one after the other. */
final class FakeSignIn implements SignIn {
    /** What is answered next. */
    final Deque<SignInResult> answers = new ArrayDeque<>();

    /** Names and passwords that were tried. */
    final List<String> tries = new ArrayList<>();

    @Override
    public SignInResult signIn(String name, char[] password, String address, String device) {
        tries.add(name + " " + new String(password));
        return answers.remove();
    }

    @Override
    public String remember(AccountId account, String device) {
        throw unasked();
    }

    @Override
    public SignInResult redeem(String token, String address) {
        throw unasked();
    }

    @Override
    public SignInResult code(SignInResult.CodeNeeded step, String code, String address) {
        throw unasked();
    }

    @Override
    public long changePassword(AccountId account, char[] current, char[] changed) {
        throw unasked();
    }

    @Override
    public void signedOut(AccountId account, String address) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("no story goes on from there");
    }
}
