package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class DemoAccountsDbTest {
    private final TestDatabase database;
    private Path file;
    private TestPortal portal;

    DemoAccountsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoDemonstrationAccounts(@TempDir Path home) {
        portal = new TestPortal(database, home);
        file = home.resolve("demo-accounts.txt");
        load();
    }

    @Test
    void theFileNamesOfficeRoleAccountAndPasswordForItsOwnerOnly() throws Exception {
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allMatch(line -> line.matches("KT1\tcore\\.staff\tkt1\\.1[23]\t[A-Za-z2-9]{16}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anyoneWithTheFileSignsInAndActsAtOnce() throws Exception {
        String[] line = Files.readAllLines(file).getFirst().split("\t");

        var answer = (SignedIn) portal.signIn.signIn(line[2], line[3].toCharArray(), DESK);

        assertThat(answer.changePassword()).isFalse();
        assertThat(portal.callers.caller(answer.account(), KT1)).isPresent();
    }

    @Test
    void loadingTwiceChangesNothingButALostFileGivesNewPasswords() throws Exception {
        List<String> before = Files.readAllLines(file);
        load();
        assertThat(Files.readAllLines(file)).isEqualTo(before);

        Files.delete(file);
        load();
        assertThat(Files.readAllLines(file)).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aDemonstrationAccountNeverActsInARealOfficeNorAdministers() throws Exception {
        var account =
                portal.accounts.ofPerson(portal.callers.system(KT1), ICT_HEAD).orElseThrow();

        assertThatThrownBy(() ->
                        portal.administrators.appoint(portal.callers.runtimeSystem(), account.id(), KT2, KT2_ADMIN))
                .isInstanceOf(NoLongerThere.class);
        assertThat(portal.callers.runtime(account.id())).isEmpty();
        assertThat(portal.callers.offices(account.id())).containsExactly(KT1);
    }

    @Test
    void removedAccountsLeaveTheFile_andNoRowOfThemOrOfTheirUseIsLeft() throws Exception {
        String[] line = Files.readAllLines(file).getFirst().split("\t");
        var in = (SignedIn) portal.signIn.signIn(line[2], line[3].toCharArray(), DESK);
        assertThat(database.number("select count(*) from sec_visit where account_id is not null"))
                .isPositive();

        portal.demo.remove(KT1);
        portal.signIn.signedOut(in.account(), DESK); // a page was still open

        assertThat(file).doesNotExist();
        for (String table : List.of("sec_grant", "sec_account_person", "sec_session", "sec_device", "sec_account")) {
            assertThat(database.number("select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(database.number("select count(*) from sec_visit where account_id is not null"))
                .isZero();
        assertThat(portal.signIn.signIn(line[2], line[3].toCharArray(), DESK)).isNotInstanceOf(SignedIn.class);
    }

    @Test
    void demonstrationLoadedAgainAfterItsRemoval_theSameNamesSignInWithNewPasswords() throws Exception {
        String[] before = Files.readAllLines(file).getFirst().split("\t");
        portal.demo.remove(KT1);

        load();

        String[] after = Files.readAllLines(file).getFirst().split("\t");
        assertThat(after[2]).isEqualTo(before[2]);
        assertThat(after[3]).isNotEqualTo(before[3]);
        assertThat(portal.signIn.signIn(after[2], after[3].toCharArray(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void passkeyOfAnEarlierDemonstrationOpensNoLaterOne() throws Exception {
        String[] line = Files.readAllLines(file).getFirst().split("\t");
        var in = (SignedIn) portal.signIn.signIn(line[2], line[3].toCharArray(), DESK);
        var phone = new TestDevice();
        Question adding = portal.passkeys.beginAdding(in.account(), "โทรศัพท์", line[3].toCharArray(), "");
        portal.passkeys.add(adding, phone.create(adding));

        portal.demo.remove(KT1);
        load();

        assertThat(portal.passkeys.of(in.account())).isEmpty();
    }

    private void load() {
        portal.demo.open(KT1, "KT1", ICT_HEAD, "kt1.12", List.of(portal.whole("core.staff")));
        portal.demo.open(KT1, "KT1", ICT_CLERK, "kt1.13", List.of(portal.whole("core.staff")));
    }
}
