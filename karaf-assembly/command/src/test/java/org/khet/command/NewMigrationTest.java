package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.command.build.TestTally;

/** The next migration of a module is put together from what its kinds lack. */
class NewMigrationTest {
    @TempDir
    private Path folder;

    @Test
    void whatTwoKindsLackStandsOnceAndAdds() throws IOException {
        String steps =
                "create table fin_step (\n  id bigint not null,\n  constraint fin_step_pk primary key (id)\n);\n";
        Path claim = Files.writeString(
                folder.resolve("claim.sql"), "alter table fin_claim add column letter_no varchar(60);\n" + steps);
        Path fund = Files.writeString(folder.resolve("fund.sql"), steps);

        String script = NewMigration.script(List.of(claim, fund));

        assertThat(script)
                .startsWith("-- expand\nalter table fin_claim add column letter_no varchar(60);\n")
                .containsOnlyOnce("create table fin_step")
                .endsWith(");\n");
    }

    @Test
    void whereNoTestComparedTheTables_orItFailedOtherwise_nothingIsSaidToBeComplete() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> NewMigration.compared(new TestTally(0, 0), false, "finance"))
                .withMessageContaining("no test of module-finance compares");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> NewMigration.compared(new TestTally(1, 1), false, "finance"))
                .withMessageContaining("failed for another reason");
        assertThatCode(() -> {
                    NewMigration.compared(new TestTally(2, 0), false, "finance");
                    NewMigration.compared(new TestTally(0, 2), true, "finance");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nextMigrationRunsAfterTheLastOne_alsoWhenTheClockOfItsAuthorWasAhead() throws IOException {
        LocalDateTime now = LocalDateTime.of(2026, 11, 26, 18, 7, 30);
        assertThat(NewMigration.version(folder, now)).isEqualTo("20261126.1807");

        Files.createFile(folder.resolve("V20261126.1806__claim.sql"));
        assertThat(NewMigration.version(folder, now)).isEqualTo("20261126.1807");

        Files.createFile(folder.resolve("V20261127.0105__note.postgresql.sql"));
        assertThat(NewMigration.version(folder, now)).isEqualTo("20261127.0106");
    }
}
