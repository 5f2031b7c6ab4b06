package org.khet.portal.security.internal.manage;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of demonstration accounts; to be called in a transaction. Safe for concurrent use. */
@Component(service = DemoAccountRepository.class)
public final class DemoAccountRepository {
    private static final int MOST = 2000;
    private static final String ACCOUNTS = "sec_account";
    private final AccountRepository accounts;
    private final AccountList list;
    private final GrantRepository grants;
    private final UnitOfWork unit;
    private final AccountEvents events;

    /** @param events knows the day */
    @Activate
    public DemoAccountRepository(
            @Reference AccountRepository accounts,
            @Reference AccountList list,
            @Reference GrantRepository grants,
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference AccountEvents events) {
        this.accounts = accounts;
        this.list = list;
        this.grants = grants;
        this.unit = unit;
        this.events = events;
    }

    /**
     * Opens the account of the person, or opens it again.
     *
     * @param hash new password, unless the known one may stay
     * @return whether the new password counts
     * @throws IllegalStateException if the person's account or the name is not one of a demonstration
     */
    boolean open(OfficeId office, PersonId person, AccountName name, List<Grant> wanted, Optional<String> hash) {
        Optional<AccountId> known = grants.account(office, person);
        AccountId account = known.orElseGet(() -> again(name));
        StoredAccount stored = accounts.find(account).orElseThrow();
        if (stored.kind() != StoredAccount.Kind.DEMO || !stored.name().equals(name.text())) {
            throw new IllegalStateException("account of person " + person.value() + " is not " + name.text());
        }
        if (known.isEmpty()) {
            grants.link(account, office, person);
        }
        grants.replace(account, office, wanted, events.today());
        if (!stored.open()) {
            accounts.close(account, false);
        }
        boolean fresh = hash.isPresent();
        hash.ifPresent(text -> accounts.password(account, text, false));
        return fresh;
    }

    /** The account of this name that a demonstration of an earlier version left closed, or a new one. */
    private AccountId again(AccountName name) {
        return accounts.byName(name)
                .filter(left -> left.kind() == StoredAccount.Kind.DEMO && !left.open())
                .map(StoredAccount::id)
                .orElseGet(() -> accounts.add(name, StoredAccount.Kind.DEMO));
    }

    /** Ends all demonstration accounts of the office, with all that is known of them; gives their names. */
    Set<String> end(OfficeId office) {
        var all = new AccountList.Filter(office, null, "", List.of());
        List<StoredAccount> demo = list.page(all, 0, MOST).stream()
                .map(AccountList.Line::account)
                .filter(account -> account.kind() == StoredAccount.Kind.DEMO)
                .toList();
        demo.forEach(account -> accounts.close(account.id(), true)); // sessions end
        unit.<@Nullable Object>runtime(rows -> {
            delete(rows, demo);
            return null;
        });
        return demo.stream().map(StoredAccount::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Who points at accounts is asked of the database, so that a table added later is not forgotten. */
    private static void delete(EntityManager rows, List<StoredAccount> demo) {
        rows.flush();
        Map<String, String> pointing = pointing(rows.unwrap(Connection.class));
        for (StoredAccount account : demo) {
            pointing.forEach(
                    (table, column) -> rows.createNativeQuery("delete from " + table + " where " + column + " = ?")
                            .setParameter(1, account.id().value())
                            .executeUpdate());
            rows.createNativeQuery("delete from " + ACCOUNTS + " where id = ?")
                    .setParameter(1, account.id().value())
                    .executeUpdate();
        }
    }

    private static Map<String, String> pointing(Connection connection) {
        Map<String, String> columns = new TreeMap<>();
        try {
            DatabaseMetaData data = connection.getMetaData();
            String stored = data.storesUpperCaseIdentifiers() ? ACCOUNTS.toUpperCase(Locale.ROOT) : ACCOUNTS;
            try (ResultSet keys = data.getExportedKeys(null, connection.getSchema(), stored)) {
                while (keys.next()) {
                    columns.put(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of accounts cannot be listed", e);
        }
        return columns;
    }
}
