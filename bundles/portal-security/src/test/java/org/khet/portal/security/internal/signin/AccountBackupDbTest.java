package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.DIRECTOR;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.operation.OfficeTableRules.Head;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.backup.OfficeBackupEvents;
import org.khet.portal.persistence.internal.backup.StoredBackups;
import org.khet.portal.persistence.internal.backup.StoredOfficeBackups;
import org.khet.portal.persistence.internal.migration.Migrations;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.account.AccountTables;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** An office is backed up with the sign-ins of its people, but with nothing by which somebody could sign in. */
@OnEachDatabase
class AccountBackupDbTest {
    /** What no backup of an office holds: whoever adds a table decides whether it belongs here. */
    private static final Set<String> OUTSIDE = Set.of(
            "sec_delay",
            "sec_device",
            "sec_identity",
            "sec_known_permission",
            "sec_onlook",
            "sec_passkey",
            "sec_recovery_code",
            "sec_second_factor",
            "sec_session",
            "sec_token",
            "sec_visit");

    private static final String OFFICES = """
        -- expand
        create table tst_office (id bigint not null, made timestamp not null, constraint tst_office_pk primary key (id));
        """;

    private final TestDatabase database;
    private final RuntimeCaller operator = new FakeCallers().runtimeSystem();
    private Path folder;
    private TestPortal portal;
    private AccountId director;
    private StoredOfficeBackups backups;

    AccountBackupDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aDirectorWithASignIn(@TempDir Path home) throws IOException {
        folder = home.resolve("backup");
        portal = new TestPortal(database, home);
        portal.officeAdmin();
        director = portal.account(DIRECTOR, "director", portal.whole("core.staff"));
        Path script = Files.writeString(home.resolve("V20261120.0900__offices.sql"), OFFICES);
        new Migrations(database.connections(), database.kind())
                .apply("tst", List.of(script.toUri().toURL()));
        database.execute("insert into tst_office (id, made) values (1, {ts '2026-01-01 00:00:00'})");
        var journal = new OfficeBackupEvents(
                new FakeOffices(),
                new RecordingTrail(),
                new FakeCallers(),
                new RecordingEvents(),
                Clocks.at("2026-11-20T09:30"));
        backups = StoredOfficeBackups.of(
                database.connections(),
                database.kind(),
                (ThreadTransactions) database.transactions(),
                journal,
                new StoredBackups.Place(home, home, "0.2.0"));
        backups.addTables(() -> List.of(new Head("tst_office", "id", "made")));
        backups.addTables(new AccountTables());
    }

    @AfterEach
    void forget() {
        database.execute("drop table tst_office", "drop table \"tst_history\"");
    }

    @Test
    void backupNamesTheSignIns_withoutTheirSecrets() throws IOException, SQLException {
        backups.make(operator, KT1, folder);

        Set<String> outside = tables();
        for (String line : Files.readAllLines(folder.resolve("tables.tsv"))) {
            outside.remove(line.split("\t", -1)[0]);
        }
        assertThat(outside).isEqualTo(new TreeSet<>(OUTSIDE));
        assertThat(rows("sec_account")).contains("director").doesNotContain("$");
        assertThat(rows("sec_grant")).contains("core.staff");
        assertThat(folder.resolve("config")).doesNotExist();
    }

    @Test
    void rightsGoBack_passwordsStayAsTheyAre() {
        backups.make(operator, KT1, folder);
        database.execute("delete from sec_grant where account_id = " + director.value());

        backups.replace(operator, KT1, folder);

        assertThat(database.number("select count(*) from sec_grant where account_id = " + director.value()))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from sec_account where password is not null and closed = false"))
                .isEqualTo(2);
    }

    @Test
    void inAnotherPortalSignInsAreClosed_untilTheAdministratorOfTheRuntimeLetsOneIn() {
        database.execute("update sec_account set password = null, change_password = true, closed = true");
        assertThat(portal.administrators.hasAdministrator(operator, KT1)).isFalse();

        String link = portal.administrators.appointNew(operator, "", KT1, OFFICE_ADMIN);

        assertThat(portal.signIn.redeem(link, DESK)).isInstanceOf(SignedIn.class);
        assertThat(portal.administrators.hasAdministrator(operator, KT1)).isTrue();
        assertThat(database.number("select count(*) from sec_account where closed = true"))
                .as("the others stay closed")
                .isEqualTo(1);
    }

    private String rows(String table) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("tables/" + table + ".copy.gz"))),
                StandardCharsets.UTF_8))) {
            return in.lines().collect(Collectors.joining("\n"));
        }
    }

    private Set<String> tables() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (var connection = database.connections().getConnection();
                var rows =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("sec_") && !name.equals("sec_history")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
