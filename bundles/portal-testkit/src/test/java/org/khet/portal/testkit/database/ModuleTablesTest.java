package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.persistence.ModuleTables;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.table.StoredTables;

/** What a version would do to the tables is known before it runs, and what stays after a removal can be taken along. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class ModuleTablesTest {
    private static final String PAPER = "V20261120.0900__paper.sql";
    private final TestDatabase database;
    private final ModuleTables tables;

    ModuleTablesTest(TestDatabase database) {
        this.database = database;
        this.tables = new StoredTables(
                database.connections(),
                Map.of(DatabaseKind.PROPERTY, database.kind().text()));
    }

    @BeforeEach
    void roomsOfTheOffice() {
        database.execute("create table rms_room (id int not null primary key, name varchar(40))");
        database.execute(
                "create table rms_booking (id int not null, room_id int not null references rms_room (id), note varchar(40))");
        database.execute("create sequence rms_seq as bigint start with 1");
        database.execute("insert into rms_room values (1, 'ห้องประชุม \"ใหญ่\"')");
    }

    @AfterEach
    void gone() {
        tables.destroy("rms");
    }

    @Test
    void planNamesWhatWillRunAndWhetherItGoesBack() {
        Map<String, String> scripts = new TreeMap<>();
        scripts.put("V20261121.0900__more.sql", "-- expand\ncreate table rms_more (id int);\n");
        scripts.put("V20261122.0900__less.sql", "-- contract\ndrop table rms_more;\n");

        var plan = tables.plan("rms", scripts);

        assertThat(plan.problem()).isEmpty();
        assertThat(plan.steps())
                .containsExactly(
                        new ModuleTables.Step("20261121.0900", "more", true),
                        new ModuleTables.Step("20261122.0900", "less", false));
        assertThat(tables.sizes("rms")).as("nothing ran").doesNotContainKey("rms_more");
    }

    @Test
    void planSaysThatAScriptWasChangedAfterItRan() {
        var plan = tables.plan("smp", Map.of(PAPER, "-- expand\ncreate table smp_other (id int);\n"));

        assertThat(plan.problem()).contains("changed after they ran");
    }

    @Test
    void sizesCountTheRowsOfTheModuleOnly() {
        assertThat(tables.sizes("rms")).containsOnly(Map.entry("rms_room", 1L), Map.entry("rms_booking", 0L));
    }

    @Test
    void exportHoldsEachTableWithHeadAndRows() throws IOException {
        var out = new ByteArrayOutputStream();
        tables.export("rms", out);

        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsOnlyKeys("rms_booking.csv", "rms_room.csv");
        assertThat(files.get("rms_room.csv")).isEqualTo("\"id\",\"name\"\r\n\"1\",\"ห้องประชุม \"\"ใหญ่\"\"\"\r\n");
    }

    @Test
    void destroyedTablesCanBeMadeAnew() {
        tables.destroy("rms");

        assertThat(tables.sizes("rms")).isEmpty();
        assertThat(tables.sizes("smp")).as("another module").isNotEmpty();
        database.execute("create sequence rms_seq as bigint start with 1");
    }
}
