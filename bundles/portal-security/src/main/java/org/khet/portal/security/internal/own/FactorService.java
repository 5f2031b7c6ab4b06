package org.khet.portal.security.internal.own;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.signin.FactorCodeVerifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The own second factor. */
@Component(service = SecondFactor.class)
public final class FactorService implements SecondFactor {
    private final FactorRepository factors;
    private final FactorRequirement need;
    private final AccountRepository accounts;
    private final FactorCodeVerifier codes;
    private final OwnAccountEvents events;

    /** @param codes checks codes that are in force */
    @Activate
    public FactorService(
            @Reference FactorRepository factors,
            @Reference FactorRequirement need,
            @Reference AccountRepository accounts,
            @Reference FactorCodeVerifier codes,
            @Reference OwnAccountEvents events) {
        this.factors = factors;
        this.need = need;
        this.accounts = accounts;
        this.codes = codes;
        this.events = events;
    }

    @Override
    public FactorStatus of(AccountId account) {
        var since = factors.since(account).orElse(null);
        return new FactorStatus(
                since != null, need.required(account), since, since == null ? 0 : factors.unused(account));
    }

    @Override
    public Enrolment begin(AccountId id, String issuer) {
        StoredAccount account = account(id);
        String secret = events.change(() -> factors.begin(id));
        String label = encoded(issuer.replace(":", " ")) + ":" + encoded(account.name());
        String uri = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(issuer.replace(":", " "));
        QrSvgPath picture = QrSvgPath.of(uri);
        return new Enrolment(factors.blocks(secret), uri, picture.path(), picture.size());
    }

    @Override
    public Done confirm(AccountId id, String code, String current) {
        StoredAccount account = account(id);
        boolean replaces = factors.since(id).isPresent();
        if (replaces && !factors.fits(id, code)) {
            throw Rejected.of("code", "security.factor.error.code"); // before a code of the other device is used up
        }
        if (replaces) {
            requireCurrent(id, current);
        }
        return events.change(() -> {
            if (!factors.confirm(id, code)) {
                throw Rejected.of("code", "security.factor.error.code");
            }
            List<String> recovery = factors.renew(id);
            long stamp = accounts.endSessions(id);
            events.note(account, replaces ? "core.account.factorreplaced" : "core.account.factorset");
            return new Done(recovery, stamp);
        });
    }

    @Override
    public List<String> renewCodes(AccountId id, String current) {
        StoredAccount account = account(id);
        requireCurrent(id, current);
        return events.change(() -> {
            events.note(account, "core.account.codesrenewed");
            return factors.renew(id);
        });
    }

    @Override
    public long remove(AccountId id, String current) {
        StoredAccount account = account(id);
        if (need.required(id)) {
            throw Rejected.of("current", "security.factor.error.required");
        }
        requireCurrent(id, current);
        return events.change(() -> {
            events.note(account, "core.account.factorremoved");
            factors.remove(id);
            return accounts.endSessions(id);
        });
    }

    private StoredAccount account(AccountId id) {
        return accounts.find(id)
                .filter(StoredAccount::open)
                .orElseThrow(() -> new NoLongerThere("account " + id.value()));
    }

    private void requireCurrent(AccountId id, String typed) {
        FactorCodeVerifier.Answer answer = codes.use(id, typed);
        if (!answer.taken()) {
            throw Rejected.of(
                    "current",
                    "security.factor.error.pause",
                    Math.max(1, answer.pause().toMinutes()));
        }
        if (!answer.right()) {
            throw Rejected.of("current", "security.factor.error.current");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
