package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestOffices;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The account of somebody who is erased is closed for good. CORE-128. */
@OnEachDatabase
class AccountPersonalDataDbTest {
    private static final String PSEUDONYM = "บุคคลที่ลบข้อมูลแล้ว #7";
    private static final PersonId ELSEWHERE = new PersonId(901);
    private final TestDatabase database;
    private final TestPortal portal;
    private final Chosen preferences = new Chosen();
    private final AccountPersonalData places;
    private AccountId clerk;

    AccountPersonalDataDbTest(TestDatabase database, @TempDir Path home) {
        this.database = database;
        this.portal = new TestPortal(database, home);
        this.places = new AccountPersonalData(database.unit(), portal.accountBook, portal.grants, preferences);
    }

    @BeforeEach
    void clerkWithAnAccount() {
        clerk = portal.account(ICT_CLERK, "ict.clerk", portal.whole("core.staff"));
        portal.sessionBook.begin(clerk, TestPortal.DESK, "Firefox");
        preferences.set(clerk, Preferences.LANGUAGE, "en");
        portal.factor.begin(clerk, "khet");
    }

    @Test
    void secretsSessionsAndChoicesGo_theAccountStaysWithoutNameAndPassword() {
        assertThat(places.places(portal.office(), ICT_CLERK))
                .extracting(PersonalDataPlace::what, PersonalDataPlace::deed)
                .contains(
                        tuple("security.erasure.place.account", Deed.PSEUDONYMISED),
                        tuple("security.erasure.place.secrets", Deed.ERASED),
                        tuple("security.erasure.place.sessions", Deed.ERASED),
                        tuple("security.erasure.place.preferences", Deed.ERASED),
                        tuple("security.erasure.place.grants", Deed.PSEUDONYMISED),
                        tuple("security.erasure.place.visits", Deed.KEPT));

        erase();
        erase();

        StoredAccount closed = portal.accountBook.find(clerk).orElseThrow();
        assertThat(closed)
                .extracting(StoredAccount::name, StoredAccount::password, StoredAccount::open)
                .containsExactly("erased-" + clerk.value(), null, false);
        assertThat(preferences.of(clerk)).isEmpty();
        for (String table : AccountPersonalData.SECRETS) {
            assertThat(database.number("select count(*) from " + table + " where account_id = " + clerk.value()))
                    .as(table)
                    .isZero();
        }
        assertThat(portal.signIn.signIn("ict.clerk", TestPortal.PASSWORD.toCharArray(), TestPortal.DESK))
                .isNotInstanceOf(SignInResult.SignedIn.class);
        assertThat(places.places(portal.office(), ICT_CLERK))
                .extracting(PersonalDataPlace::deed)
                .doesNotContain(Deed.ERASED);
    }

    @Test
    void accountOfAnotherOfficeToo_onlyStopsBeingThisPerson() {
        portal.grants.link(clerk, TestOffices.KT2, ELSEWHERE);

        assertThat(places.places(portal.office(), ICT_CLERK))
                .extracting(PersonalDataPlace::what, PersonalDataPlace::deed)
                .contains(tuple("security.erasure.place.account", Deed.KEPT));
        erase();

        assertThat(portal.accountBook.find(clerk).orElseThrow())
                .extracting(StoredAccount::name, StoredAccount::open)
                .containsExactly("ict.clerk", true);
        assertThat(portal.grants.account(portal.office(), ICT_CLERK)).isEmpty();
        assertThat(portal.grants.account(TestOffices.KT2, ELSEWHERE)).contains(clerk);
    }

    @Test
    void whoAdministersThePortal_standsInTheWay() {
        portal.accountBook.administers(clerk, true);

        assertThat(places.places(portal.office(), ICT_CLERK))
                .filteredOn(place -> place.deed() == Deed.BLOCKS)
                .extracting(PersonalDataPlace::reason)
                .containsExactly("security.erasure.reason.administers");
    }

    @Test
    void anotherOfficeFindsAndClosesNothingOfThisOne() {
        assertThat(places.places(TestOffices.KT2, ICT_CLERK)).isEmpty();

        database.transactions().run(() -> places.erase(TestOffices.KT2, ICT_CLERK, PSEUDONYM));

        assertThat(portal.accountBook.find(clerk).orElseThrow().open()).isTrue();
    }

    @Test
    void noTableOfAccountsIsForgotten() throws Exception {
        Set<String> named = new TreeSet<>(Set.of("sec_account_person", "sec_grant", "sec_visit"));
        named.addAll(AccountPersonalData.SECRETS);
        named.addAll(AccountPersonalData.SESSIONS);
        Set<String> keeping = new TreeSet<>();
        try (var connection = database.connections().getConnection()) {
            var columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null);
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                if (table.startsWith("sec_") && columns.getString("COLUMN_NAME").equalsIgnoreCase("account_id")) {
                    keeping.add(table);
                }
            }
        }
        assertThat(keeping).isNotEmpty();
        assertThat(named).containsAll(keeping);
    }

    private void erase() {
        database.transactions().run(() -> places.erase(portal.office(), ICT_CLERK, PSEUDONYM));
    }

    /** Choices in memory. */
    private static final class Chosen implements Preferences {
        private final Map<AccountId, Map<String, String>> all = new HashMap<>();

        @Override
        public Map<String, String> of(AccountId account) {
            return Map.copyOf(all.getOrDefault(account, Map.of()));
        }

        @Override
        public void set(AccountId account, String key, String value) {
            Map<String, String> own = all.computeIfAbsent(account, none -> new HashMap<>());
            if (value.isEmpty()) {
                own.remove(key);
            } else {
                own.put(key, value);
            }
        }
    }
}
