package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an office wrote is backed up while it works, comes back in another home, and moves to another database. */
@Tag("heavy")
class KeptRecordsStory {
    private static final int TIMES = 10;
    /** It was known after a quarter of a minute and told after three; of this the end of the portal may take half. */
    private static final Duration SAID = Duration.ofMinutes(1);

    private static final String EQUAL = " rows, equal to the backup";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void backupMadeWhilePeopleWork_comesBackInAnotherHome_whichMovesToPostgresql() throws IOException {
        Path output = Path.of(System.getProperty("khet.output"));
        Path backup = Files.createTempDirectory(output, "backup-").resolve("friday");
        try (var portal = Distribution.offices();
                var elsewhere = Distribution.unpacked(Files.createTempDirectory(output, "home-"));
                var postgres = new StoryPostgres()) {
            Path calm = nobodyWorkedSince(portal, backup);
            TestBrowser school = desks.desk(portal).signIn("kt1-s05-u");
            StoryReport.open(school).fill("เครื่องฉายห้องประชุมภาพมืดมาก").send();
            String kept = "ซ-" + StoryReport.number(school) + "/";
            Assertions.assertThatThrownBy(() -> portal.command("verify", calm.toString()))
                    .hasMessageContaining("differs: ict_ticket, ");
            StoryReport typing = StoryReport.open(school).fill("ลำโพงห้องประชุมเล็กไม่มีเสียง");

            Assertions.assertThat(portal.command("backup", backup.toString()))
                    .contains("backed up ", " into " + backup);
            Path office = backup.resolveSibling("office");
            Assertions.assertThat(portal.command("backup", office.toString(), "--office", "KT1"))
                    .contains("backed up ", " into " + office);
            typing.send();
            String later = "ซ-" + StoryReport.number(school) + "/";

            refusesWhatIsDamaged(elsewhere, backup);
            Assertions.assertThat(elsewhere.command("restore", backup.toString()))
                    .contains("restored from " + backup)
                    .containsPattern("core: \\d+ tables with [1-9]\\d*" + EQUAL)
                    .containsPattern("ict: \\d+ tables with [1-9]\\d*" + EQUAL);
            elsewhere.again();
            String password = school.password("kt1-13");
            hasTickets(elsewhere, password, kept, later);

            Assertions.assertThat(elsewhere.command("move", "--url", postgres.url()))
                    .contains("moved to jdbc:postgresql://")
                    .containsPattern("ict: \\d+ tables with [1-9]\\d*" + EQUAL);
            elsewhere.again();
            hasTickets(elsewhere, password, kept, later);
            Assertions.assertThat(postgres.count("select count(*) from ict_ticket"))
                    .isPositive();

            refusesAHomeOfANewerVersion(elsewhere, postgres);

            goesBackAlone(portal, office);
            hasTickets(portal, password, kept, later);
        } finally {
            StoryFolders.delete(backup.getParent());
        }
    }

    /** A backup that is equal to the portal, once the jobs that were due at its start have ended. */
    private static Path nobodyWorkedSince(Distribution portal, Path backup) {
        String said = "";
        for (int time = 1; time <= TIMES; time++) {
            Path calm = backup.resolveSibling("thursday-" + time);
            portal.command("backup", calm.toString());
            said = portal.attempt("verify", calm.toString());
            if (said.contains("all rows are equal to those of the portal on ")) {
                return calm;
            }
        }
        return Assertions.fail("%s", said);
    }

    /** One byte of one file has changed: the file is named, and nothing of it comes in. */
    private static void refusesWhatIsDamaged(Distribution portal, Path backup) throws IOException {
        Path damaged = anyTable(backup);
        byte[] whole = Files.readAllBytes(damaged);
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        Files.write(damaged, other);
        for (String command : new String[] {"verify", "restore"}) {
            Assertions.assertThatThrownBy(() -> portal.command(command, backup.toString()))
                    .hasMessageContaining("is not whole")
                    .hasMessageContaining(String.valueOf(damaged.getFileName()));
        }
        Assertions.assertThat(portal.home().resolve("data/derby")).doesNotExist();
        Assertions.assertThat(portal.home().resolve("data/restore")).doesNotExist();
        Files.write(damaged, whole);
    }

    /** Says so as soon as it is known, and what to do. */
    private static void refusesAHomeOfANewerVersion(Distribution portal, StoryPostgres postgres) throws IOException {
        portal.command("stop");
        postgres.execute("insert into core_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values (9999, '29991231.0001', 'contract newer', 'SQL',"
                + " 'V29991231.0001__contract_newer.sql', 1, 'khet', 1, true)");
        Assertions.assertThat(Files.readString(portal.folder().resolve("packaging/khet-portal.service")))
                .contains("\nRestartPreventExitStatus=78\n");
        Assertions.assertThatThrownBy(portal::again)
                .hasMessageContaining("failed with 78")
                .hasMessageContaining("was written by a newer version of the portal; nothing was changed")
                .hasMessageContaining("./portal restore BACKUP --home EMPTY");
        Assertions.assertThat(Duration.between(knownSince(portal), Instant.now()))
                .as("from the line in the log until the command has ended the portal and says so")
                .isLessThan(SAID);
    }

    /** When the portal itself wrote that the tables are of a newer version. */
    private static Instant knownSince(Distribution portal) throws IOException {
        try (Stream<String> lines = Files.lines(portal.home().resolve("data/log/portal.log"))) {
            return lines.filter(line -> line.contains("the tables are newer than this version"))
                    .map(line -> line.substring(0, line.indexOf(' ')).replace(',', '.'))
                    .map(time -> OffsetDateTime.parse(time).toInstant())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Only the office that the backup is of, and only when somebody says that its work since then may go. */
    private static void goesBackAlone(Distribution portal, Path office) {
        Assertions.assertThatThrownBy(() -> portal.command("restore", office.toString(), "--office", "KT2"))
                .hasMessageContaining("is of the office KT1, not of the office KT2");
        Assertions.assertThatThrownBy(() -> portal.command("restore", office.toString(), "--office", "KT1"))
                .hasMessageContaining("ict_ticket: ")
                .hasMessageContaining("nothing was done: add --yes");
        Assertions.assertThat(portal.command("restore", office.toString(), "--office", "KT1", "--yes"))
                .contains("the office KT1 is as it was at ", " tables equal to the backup");
    }

    private static Path anyTable(Path backup) throws IOException {
        try (Stream<Path> tables = Files.walk(backup.resolve("tables"))) {
            return tables.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 100)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whoever signed in there before signs in here, and reads what was written until the backup. */
    private static void hasTickets(Distribution portal, String password, String kept, String later) {
        TestBrowser clerk =
                desks.desk(portal).open("login").enter("kt1-13", password).home();
        clerk.open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText(kept);
        assertThat(clerk.at("ict-repairs-grid")).not().containsText(later);
    }
}
