package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.persistence.internal.source.ConnectionPool;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.PostgresStarter;
import org.khet.year.runtime.ProductRuntime;

/**
 * The demonstration with the parts of all modules comes in one step, goes without leaving a row in any table, and in the whole suite comes
 * again; none of its registers is empty. The second office has some modules with less. Source: core CORE-133.
 */
class DemonstrationTest {
    private static final SteppingClock CLOCK = Clocks.at("2026-11-20T09:30");
    /** Types of registers that are written by hand, and of entries whose kinds an office makes. */
    private static final Set<String> OF_OWN_STORES = Set.of("ict.ticket", "forms.entry");

    private static final List<String> RUNTIME_TRAIL = List.of("core_audit", "core_audit_chain");
    private static final List<String> PREFIXES = List.of(
            "core_", "pol_", "fin_", "mon_", "ict_", "rnd_", "doc_", "frm_", "prc_", "dir_", "psn_", "leg_", "trn_",
            "sup_", "prm_", "aud_");

    /** Registers that nobody sees in a menu: answers on their way, seals, pictures of signatures and moves of devices come with use. */
    private static final List<String> OF_USE =
            List.of("documents.callback", "documents.seal", "documents.signature", "ict.device-move");

    @Test
    void partsOfAllModulesCome_andGoWithoutALeftRow() {
        try (ProductRuntime portal = ProductRuntime.withDemonstrations(CLOCK)) {
            comesAndGoes(portal);
        }
    }

    @Tag("heavy")
    @Test
    void partsOfAllModulesCome_goWithoutALeftRow_andComeAgain_onDerby() {
        try (ProductRuntime portal = ProductRuntime.withDemonstrations(CLOCK)) {
            comesAgain(portal, comesAndGoes(portal));
        }
    }

    @Tag("heavy")
    @Test
    void partsOfAllModulesCome_goWithoutALeftRow_andComeAgain_onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresStarter.start(Map.of("fsync", "off"));
                HikariDataSource pool = ConnectionPool.over(server.getPostgresDatabase(), 24, 10);
                ProductRuntime portal = ProductRuntime.withDemonstrations(CLOCK, pool)) {
            comesAgain(portal, comesAndGoes(portal));
        }
    }

    /** Rows of each table while it was there. */
    private static SortedMap<String, Long> comesAndGoes(ProductRuntime portal) {
        ProductModules.ALL.forEach(portal::module);
        assertThat(linksToNothing(portal.service(RecordServices.class))).isEmpty();
        DemoOffices demonstration = portal.service(DemoOffices.class);
        RuntimeCaller founder = portal.service(Callers.class).runtimeSystem();
        assertThat(portal.find(DemoData.class, "")).extracting(DemoData::module).containsAll(ProductModules.ALL);
        SortedMap<String, Long> before = settled(portal);

        demonstration.load(founder);
        SortedMap<String, Long> loaded = settled(portal);
        assertThat(DemonstrationTroubles.of(portal)).isEmpty();
        assertThat(portal.service(Offices.class).all())
                .extracting(Office::code)
                .containsExactlyInAnyOrder("KT1", "KT2");
        for (String prefix : PREFIXES) {
            assertThat(ofPrefix(loaded, prefix)).as(prefix).isGreaterThan(ofPrefix(before, prefix));
        }

        assertThat(empty(portal)).containsExactlyElementsOf(OF_USE);
        assertThat(filled(portal, "KT2").map(kind -> kind.type().replaceFirst("\\..*", "")))
                .as("modules with records in the second office")
                .containsOnly("documents", "finance", "ict", "monitoring", "policyplan");
        assertThat(IctSampleFigures.of(portal, office(portal, "KT1").id())).isEqualTo(IctSampleFigures.WANTED);

        demonstration.remove(founder);
        assertThat(demonstration.areThere()).isFalse();
        assertThat(portal.service(Offices.class).all()).isEmpty();
        assertThat(differences(before, settled(portal))).isEmpty();
        return loaded;
    }

    private static void comesAgain(ProductRuntime portal, SortedMap<String, Long> loaded) {
        portal.service(DemoOffices.class).load(portal.service(Callers.class).runtimeSystem());
        assertThat(DemonstrationTroubles.of(portal)).isEmpty();
        SortedMap<String, Long> again = settled(portal);
        assertThat(again.get("core_notice")).isPositive();
        again.put("core_notice", loaded.get("core_notice"));
        assertThat(differences(loaded, again))
                .as("notices are told meanwhile: a record may have gone on before or after")
                .isEmpty();
    }

    /** Links and references of all kinds that name a type which no module keeps. */
    private static List<String> linksToNothing(RecordServices records) {
        List<String> wrong = new ArrayList<>();
        for (RecordKind kind : records.kinds()) {
            Stream.concat(kind.fields().stream(), kind.lines().stream().flatMap(lines -> lines.fields().stream()))
                    .forEach(field -> types(field.type()).stream()
                            .filter(type -> !OF_OWN_STORES.contains(type))
                            .filter(type -> records.find(type).isEmpty())
                            .forEach(type -> wrong.add(kind.type() + "." + field.name() + " names " + type)));
        }
        return wrong;
    }

    /** Types of registers that have no record in the first office. */
    private static List<String> empty(ProductRuntime portal) {
        List<RecordKind> filled = filled(portal, "KT1").toList();
        return portal.service(RecordServices.class).kinds().stream()
                .filter(kind -> !filled.contains(kind))
                .map(RecordKind::type)
                .sorted()
                .toList();
    }

    /** Registers that have records in an office. */
    private static Stream<RecordKind> filled(ProductRuntime portal, String office) {
        Caller system =
                portal.service(Callers.class).system(office(portal, office).id());
        RecordServices records = portal.service(RecordServices.class);
        return records.kinds().stream()
                .filter(kind ->
                        records.find(kind.type()).orElseThrow().internal().count(system, RecordFilter.ALL) > 0);
    }

    private static Office office(ProductRuntime portal, String code) {
        return portal.service(Offices.class).findByCode(code).orElseThrow();
    }

    private static List<String> types(FieldType<?> type) {
        return switch (type) {
            case FieldType.AnyRecord any -> any.recordTypes();
            case FieldType.RecordRef one -> List.of(one.recordType());
            default -> List.of();
        };
    }

    private static List<String> differences(SortedMap<String, Long> wanted, SortedMap<String, Long> found) {
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        return wanted.entrySet().stream()
                .filter(table -> !table.getValue().equals(found.get(table.getKey())))
                .map(table -> table.getKey() + ": " + table.getValue() + " <> " + found.get(table.getKey()))
                .toList();
    }

    private static long ofPrefix(SortedMap<String, Long> rows, String prefix) {
        return rows.entrySet().stream()
                .filter(table -> table.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** When everybody has heard of what was made: the same rows at three looks, since who failed once pauses as long as we do. */
    private static SortedMap<String, Long> settled(ProductRuntime portal) {
        SortedMap<String, Long> last = rows(portal);
        int equal = 1;
        for (int i = 0; i < 120; i++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            SortedMap<String, Long> now = rows(portal);
            equal = now.equals(last) ? equal + 1 : 1;
            if (equal == 3) {
                return now;
            }
            last = now;
        }
        throw new AssertionError("rows still come and go after two minutes");
    }

    /** How many rows each table has; the trail of the runtime itself stays for ever. */
    private static SortedMap<String, Long> rows(ProductRuntime portal) {
        DataSource database = portal.find(DataSource.class, "(khet.kind=*)").getFirst();
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                String query = "select count(*) from \"" + table + "\""
                        + (RUNTIME_TRAIL.contains(table.toLowerCase(Locale.ROOT)) ? " where office_id <> 0" : "");
                try (ResultSet count = statement.executeQuery(query)) {
                    count.next();
                    rows.put(table.toLowerCase(Locale.ROOT), count.getLong(1));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet all =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (all.next()) {
                names.add(all.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
