package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestOffices.KT2_ADMIN;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.DirectoryAccounts.Entry;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clerk of the ICT group signs in with the password of the office's directory. */
@OnEachDatabase
class DirectoryAccountsDbTest extends AccountsCase {
    private static TestDirectory office;
    private AccountId clerk;

    DirectoryAccountsDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeAll
    static void theOfficeHasADirectory(@TempDir Path shared) throws Exception {
        office = new TestDirectory(shared);
        office.add("clerk.ict", "เจ้าหน้าที่ 13");
        office.add("office.admin", "เจ้าหน้าที่ 04");
    }

    @AfterAll
    static void theDirectoryEnds() {
        office.close();
    }

    @BeforeEach
    void thePortalAsksIt() {
        portal.directoryServer.changed(office.config());
        clerk = portal.account(ICT_CLERK, "Clerk.ICT", portal.whole("core.staff"));
        portal.trail.clear();
    }

    @Test
    void administratorReadsWhatTheConfigurationSaysWrong_andNobodyElseDoes() {
        assertThat(portal.directoryAccounts.trouble(admin)).isEmpty();
        portal.directoryServer.changed(office.config("security", "telnet"));

        assertThat(portal.directoryAccounts.trouble(admin))
                .get()
                .extracting("key")
                .isEqualTo("security.directory.setup.security");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> portal.directoryAccounts.trouble(portal.caller(clerk)));
    }

    @Test
    void administratorSeesWhomTheDirectoryKnows_andFromThenOnItsPasswordCounts() {
        long before = portal.accountBook.find(clerk).orElseThrow().stamp();

        Entry entry = portal.directoryAccounts.use(admin, clerk);

        assertThat(entry).isEqualTo(new Entry("เจ้าหน้าที่ 13", "clerk.ict@khet.test"));
        assertThat(portal.sessions.stillValid(clerk, before)).isFalse();
        assertThat(signIn(PASSWORD)).isInstanceOf(Refused.class);
        assertThat((SignedIn) signIn(TestDirectory.PASSWORD)).satisfies(in -> {
            assertThat(in.account()).isEqualTo(clerk);
            assertThat(in.changePassword()).isFalse();
        });
        assertThat(portal.trail).containsExactly("core.account.directory");
    }

    @Test
    void linkThatWasHandedOutBeforeLetsNobodyIn() {
        String link = portal.accounts.reset(admin, clerk);

        portal.directoryAccounts.use(admin, clerk);

        assertThat(portal.signIn.redeem(link, DESK)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void passwordOfTheDirectoryIsNeitherChangedNorResetHere() {
        portal.directoryAccounts.use(admin, clerk);

        assertThat(portal.directoryAccounts.uses(clerk)).isTrue();
        assertRejected(() -> portal.accounts.reset(admin, clerk), "security.account.error.directory");
        assertRejected(
                () -> portal.signIn.changePassword(
                        clerk, TestDirectory.PASSWORD.toCharArray(), "other mango river".toCharArray()),
                "security.password.error.directory");
    }

    @Test
    void backToAnOwnPasswordByALink() {
        portal.directoryAccounts.use(admin, clerk);

        String link = portal.directoryAccounts.leave(admin, clerk);

        assertThat(signIn(TestDirectory.PASSWORD)).isInstanceOf(Refused.class);
        assertThat((SignedIn) portal.signIn.redeem(link, DESK))
                .satisfies(in -> assertThat(in.changePassword()).isTrue());
        portal.signIn.changePassword(clerk, new char[0], PASSWORD.toCharArray());
        assertThat(signIn(PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(portal.trail).containsExactly("core.account.directory", "core.account.ownpassword");
    }

    @Test
    void wrongPasswordsOfTheDirectoryPauseLikeOwnOnes() {
        portal.directoryAccounts.use(admin, clerk);
        for (int left = 4; left > 0; left--) {
            assertThat(signIn("wrong horse")).isEqualTo(new Refused(left, Duration.ZERO));
        }

        assertThat(signIn("wrong horse")).isEqualTo(new Refused(0, Duration.ofMinutes(1)));
        assertThat(signIn(TestDirectory.PASSWORD)).isEqualTo(new Refused(0, Duration.ofMinutes(1)));
    }

    @Test
    void secondFactorIsAskedForAfterThePasswordOfTheDirectory() {
        portal.directoryAccounts.use(admin, clerk);
        database.execute("insert into sec_second_factor (account_id, secret, confirmed_at, last_step, version) values ("
                + clerk.value() + ", 'x', '2026-11-20 02:00:00', 0, 1)");

        assertThat(signIn(TestDirectory.PASSWORD)).isInstanceOf(SignInResult.CodeNeeded.class);
    }

    @Test
    void closedAccountStaysOutWhateverTheDirectorySays() {
        portal.directoryAccounts.use(admin, clerk);
        portal.accounts.close(admin, clerk, true);

        assertThat(signIn(TestDirectory.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void whileTheDirectoryHangsNobodyIsCountedAndOthersComeIn() throws Exception {
        portal.directoryAccounts.use(admin, clerk);
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            portal.directoryServer.changed(office.configAt(silent.getLocalPort()));

            List<Future<SignInResult>> waiting = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(desk -> desks.submit(() -> signIn(TestDirectory.PASSWORD)))
                    .toList();
            SignInResult local = portal.signIn.signIn("office.admin", PASSWORD.toCharArray(), DESK);

            assertThat(local).isInstanceOf(SignedIn.class);
            for (Future<SignInResult> one : waiting) {
                assertThatThrownBy(one::get).hasCauseInstanceOf(OutOfService.class);
            }
        }
        portal.directoryServer.changed(office.config());
        assertThat(signIn("wrong horse")).isEqualTo(new Refused(4, Duration.ZERO));
    }

    @Test
    void manyAtOnceAtTheDirectory_whoSignsInIsToldSo_administratorNotOfBusyRecords() throws Exception {
        portal.directoryAccounts.use(admin, clerk);
        AccountId head = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            portal.directoryServer.changed(
                    office.config("port", String.valueOf(silent.getLocalPort()), "timeoutSeconds", "6"));
            for (int desk = 0; desk < 16; desk++) {
                Future<?> _ = desks.submit(() -> portal.directory.find("office.admin"));
            }
            List<Socket> asked = new ArrayList<>();
            while (asked.size() < 16) {
                asked.add(silent.accept());
            }
            portal.directoryServer.changed(office.configAt(silent.getLocalPort()));

            assertThat(signIn(TestDirectory.PASSWORD)).isInstanceOf(SignInResult.ManyAtOnce.class);
            assertThatExceptionOfType(OutOfService.class)
                    .isThrownBy(() -> portal.directoryAccounts.use(admin, head))
                    .satisfies(many -> assertThat(many.part()).isEqualTo(OutOfService.Part.DIRECTORY_BUSY));
            for (Socket one : asked) {
                one.close();
            }
        }
        portal.directoryServer.changed(office.config());
        assertThat(signIn("wrong horse")).isEqualTo(new Refused(4, Duration.ZERO));
    }

    @Test
    void nobodyIsHandedToADirectoryThatDoesNotKnowThemOrDoesNotAnswer() throws IOException {
        AccountId head = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));

        assertRejected(() -> portal.directoryAccounts.use(admin, head), "security.directory.error.unknown");
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            portal.directoryServer.changed(office.configAt(silent.getLocalPort()));
            assertThatThrownBy(() -> portal.directoryAccounts.use(admin, clerk)).isInstanceOf(OutOfService.class);
        }
        portal.directoryServer.changed(TestDirectory.nowhere());
        assertRejected(() -> portal.directoryAccounts.use(admin, clerk), "security.directory.error.none");

        assertThat(signIn(PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void administratorOfTheRuntimeKeepsAPasswordOfTheOwn() {
        portal.accountBook.administers(clerk, true);

        assertRejected(() -> portal.directoryAccounts.use(admin, clerk), "security.account.error.elsewhere");
    }

    @Test
    void onlyWhoManagesAccountsOfThisOffice() {
        Caller self = portal.caller(clerk);
        portal.accounts.open(portal.callers.system(KT2), KT2_ADMIN, "kt2.admin", List.of());
        AccountId foreign = portal.accounts
                .ofPerson(portal.callers.system(KT2), KT2_ADMIN)
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> portal.directoryAccounts.use(self, clerk)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.directoryAccounts.leave(self, clerk)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.directoryAccounts.use(admin, foreign)).isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> portal.directoryAccounts.leave(admin, foreign)).isInstanceOf(NoLongerThere.class);
    }

    private SignInResult signIn(String password) {
        return portal.signIn.signIn("clerk.ict", password.toCharArray(), DESK);
    }
}
