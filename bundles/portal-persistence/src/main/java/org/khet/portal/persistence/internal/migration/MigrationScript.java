package org.khet.portal.persistence.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/**
 * One migration script of a module, {@code V20261120.0930__what[.derby|.postgresql].sql}.
 *
 * @param version time as version, {@code 20261120.0930}
 * @param what    what it does, words joined by underscores
 * @param kind    the only database it is for; empty for both
 * @param mark    whether an older bundle can live with it
 * @param sql     the statements
 */
record MigrationScript(String version, String what, Optional<DatabaseKind> kind, Mark mark, String sql) {
    private static final Pattern NAME =
            Pattern.compile("V(\\d{8}\\.\\d{4})__([a-z0-9_]+)(?:\\.(derby|postgresql))?\\.sql");

    /** Whether the version before can still work on the changed tables. */
    enum Mark {
        /** Only adds: the bundle before may come back. */
        EXPAND,
        /** Takes something away: no way back. */
        CONTRACT
    }

    /**
     * Reads a script.
     *
     * @throws MigrationFailed if the name or the first line is not as the house wants it
     */
    static MigrationScript read(URL url) {
        return parse(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), text(url));
    }

    /** As {@link #read}, of a script that was read already. */
    static MigrationScript parse(String file, String sql) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new MigrationFailed(file + ": name must be V<yyyymmdd>.<hhmm>__<what>[.derby|.postgresql].sql");
        }
        return new MigrationScript(
                name.group(1),
                name.group(2),
                Optional.ofNullable(name.group(3)).map(DatabaseKind::of),
                mark(file, sql),
                sql);
    }

    /** Name under which Flyway knows it; its description begins with the mark, so that an older bundle can read it. */
    String resource() {
        return "V" + version + "__" + (mark == Mark.EXPAND ? "expand_" : "contract_") + what + ".sql";
    }

    private static Mark mark(String file, String sql) {
        return switch (sql.lines().findFirst().orElse("").strip()) {
            case "-- expand" -> Mark.EXPAND;
            case "-- contract" -> Mark.CONTRACT;
            default -> throw new MigrationFailed(file + ": first line must be '-- expand' or '-- contract'");
        };
    }

    private static String text(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
