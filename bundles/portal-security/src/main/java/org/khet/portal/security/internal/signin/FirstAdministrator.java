package org.khet.portal.security.internal.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.PortalHome;
import org.khet.portal.security.internal.SecuritySettings;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in on the first start: while nobody administers the runtime, a one-time link stands in the file
 * {@code admin-link.txt} of the portal's home, as the address path {@code /login/link/<token>}, readable by its owner only.
 * It lets in once; until a password is set the next one then stands in the file, so that who closes the browser before may
 * come again, and to the same account, but only whoever reads that file.
 * There is no default account. Source: ARCHITECTURE §4, ASVS 6.3.2.
 */
@Component(service = FirstAdministrator.class, immediate = true, configurationPid = SecuritySettings.PID)
public final class FirstAdministrator {
    /** File with the link. */
    public static final String FILE = "admin-link.txt";

    private static final String PATH = "/login/link/";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final AccountRepository accounts;
    private final OneTimeTokens tokens;
    private final PortalHome home;
    private final Transactions transactions;
    private final Duration life;

    /** @param settings tells how long the link works */
    @Activate
    public FirstAdministrator(
            @Reference AccountRepository accounts,
            @Reference OneTimeTokens tokens,
            @Reference PortalHome home,
            @Reference Transactions transactions,
            SecuritySettings settings) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.home = home;
        this.transactions = transactions;
        this.life = Duration.ofHours(settings.adminLinkHours());
    }

    /** Makes the link if it is needed and the one in the file does not work, e.g. because it was used. */
    @Activate
    public void offer() {
        transactions.run(() -> {
            if (!isNeeded()) {
                withdraw();
            } else if (!isOffered()) {
                String token = tokens.makeFirst(life);
                transactions.afterCommit(() -> home.write(FILE, List.of(PATH + token)));
                LOG.info("Nobody administers this portal yet. The link for the first sign-in is in {}", FILE);
            }
        });
    }

    /** The administrator's account for the link that was redeemed: one that waits for its password, else a new one. */
    Optional<AccountId> account() {
        if (!isNeeded()) {
            return Optional.empty();
        }
        return accounts.administrators().stream()
                .filter(StoredAccount::open)
                .findFirst()
                .map(StoredAccount::id)
                .or(() -> Optional.of(accounts.add(freeName(), StoredAccount.Kind.ADMINISTRATOR)));
    }

    /** Ends the link; the file is deleted after the commit. */
    void withdraw() {
        transactions.run(() -> {
            tokens.endFirst();
            transactions.afterCommit(() -> home.delete(FILE));
        });
    }

    private boolean isNeeded() {
        return accounts.administrators().stream().noneMatch(account -> account.open() && account.password() != null);
    }

    private boolean isOffered() {
        return home.read(FILE).stream()
                .filter(line -> line.startsWith(PATH))
                .anyMatch(line -> tokens.isFresh(line.substring(PATH.length())));
    }

    private AccountName freeName() {
        for (int number = 1; ; number++) {
            AccountName name = AccountName.fresh(number == 1 ? "admin" : "admin" + number);
            if (accounts.byName(name).isEmpty()) {
                return name;
            }
        }
    }
}
