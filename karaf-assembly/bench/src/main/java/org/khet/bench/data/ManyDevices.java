package org.khet.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Some thousands of devices in an office, whose register is a declared kind. Stateless. */
public final class ManyDevices {
    private static final int LEAST = 10_000;
    private static final long KEYS = 10_000_000;
    private static final int NUMBERS = 10_000;
    private static final String TABLE = "ict_equipment";

    private ManyDevices() {}

    /**
     * Writes the devices of an office again and again into the embedded database of a demonstration that does not run.
     *
     * @return how many the office has now
     */
    public static int intoDerby(Path folder, String office) throws SQLException {
        return new DemoDatabase(folder).doing(connection -> write(connection, DemoDatabase.office(connection, office)));
    }

    private static int write(Connection connection, long office) throws SQLException {
        long devices =
                DemoDatabase.number(connection, "select count(*) from " + TABLE + " where office_id = ?", office);
        for (int times = 1; devices < LEAST; times *= 2, devices *= 2) {
            DemoDatabase.copy(
                    connection,
                    TABLE,
                    "office_id = " + office,
                    Map.of(
                            "id",
                            "id + " + times * KEYS,
                            "asset_seq",
                            "asset_seq + " + times * NUMBERS,
                            "property_key",
                            "cast(null as varchar(100))",
                            "serial_key",
                            "cast(null as varchar(130))"));
        }
        return (int) devices;
    }
}
