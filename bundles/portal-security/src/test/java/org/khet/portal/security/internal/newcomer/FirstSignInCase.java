package org.khet.portal.security.internal.newcomer;

import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.testkit.database.TestDatabase;

/** An office whose directory knows the clerk of the ICT group, who has no account. */
abstract class FirstSignInCase {
    static final String MAIL = "clerk.ict@khet.test";
    final TestDatabase database;
    TestPortal portal;
    TestDirectory office;

    FirstSignInCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theOfficeHasADirectory(@TempDir Path home) throws Exception {
        portal = new TestPortal(database, home);
        office = new TestDirectory(home);
        office.add("clerk.ict", "clerk.ict", List.of("mail: " + MAIL));
        portal.offices.mail(ICT_CLERK, "Clerk.ICT@Khet.test");
        written();
    }

    @AfterEach
    void theDirectoryEnds() {
        office.close();
    }

    /** New accounts for people of the first office, with these lines besides. */
    void written(String... keysAndValues) {
        List<String> lines = new java.util.ArrayList<>(List.of("newAccounts", "yes", "newAccountOffices", "KT1"));
        lines.addAll(List.of(keysAndValues));
        portal.directoryServer.changed(office.config(lines.toArray(String[]::new)));
    }

    SignInResult signIn(String name) {
        return signIn(name, TestDirectory.PASSWORD);
    }

    SignInResult signIn(String name, String password) {
        return portal.signIn.signIn(name, password.toCharArray(), DESK);
    }

    Optional<AccountId> account(PersonId person) {
        return portal.grants.account(KT1, person);
    }

    long accounts() {
        return database.number("select count(*) from sec_account");
    }

    /** What the trail says of the last act. */
    Map<String, String> lastTold() {
        return portal.told.getLast();
    }
}
