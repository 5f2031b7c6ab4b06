package org.khet.portal.persistence.internal.migration;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.khet.portal.api.admin.persistence.ModuleTables.Step;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.source.StatementLimits;

/**
 * Brings the tables of one module to what the module needs: its own history table {@code <prefix>_history}, one
 * transaction for the whole upgrade. See the ADR on migrations.
 */
public final class Migrations {
    private static final Pattern PREFIX = Pattern.compile("[a-z]{3,4}");

    /** Tries a second: another node may bring the same tables, and a large table takes its time. */
    private static final int WAIT_FOR_OTHERS = 3600;

    private final DataSource database;
    private final DatabaseKind kind;

    /** Migrations on this database. */
    public Migrations(DataSource database, DatabaseKind kind) {
        this.database = database;
        this.kind = kind;
    }

    /**
     * Applies what is missing.
     *
     * @param prefix  table prefix of the module
     * @param scripts the module's scripts of all databases
     * @return how many scripts ran
     * @throws MigrationFailed if a script was changed after it ran, failed, or the tables are too new for this bundle;
     *                         the tables are as before then
     */
    public int apply(String prefix, List<URL> scripts) {
        return apply(prefix, scripts, "latest");
    }

    /**
     * Applies what is missing up to a version, for rows of an older backup.
     *
     * @param version the last script to apply, {@code 20261120.0930}
     * @return as {@link #apply(String, List)}
     */
    public int apply(String prefix, List<URL> scripts, String version) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new MigrationFailed("table prefix '" + prefix + "' must be 3 or 4 lower-case letters");
        }
        Flyway flyway = flyway(prefix, new MigrationScripts(scripts, kind), version);
        try {
            refuseWhatCannotBeLivedWith(flyway);
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new MigrationFailed(String.valueOf(e.getMessage()).strip(), e);
        }
    }

    /**
     * What {@link #apply} would do with scripts that are given as text by file name; changes nothing.
     *
     * @throws MigrationFailed as {@link #apply} would, as far as it can be seen beforehand
     */
    public List<Step> plan(String prefix, Map<String, String> scripts) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new MigrationFailed("table prefix '" + prefix + "' must be 3 or 4 lower-case letters");
        }
        MigrationScripts texts = new MigrationScripts(scripts, kind);
        Flyway flyway = flyway(prefix, texts, "latest");
        refuseWhatCannotBeLivedWith(flyway);
        MigrationInfo[] pending = flyway.info().pending();
        refuseWhatWasChanged(flyway);
        return Arrays.stream(pending).map(Migrations::step).toList();
    }

    private static void refuseWhatWasChanged(Flyway flyway) {
        List<String> changed = Arrays.stream(flyway.info().applied())
                .filter(info -> !info.isChecksumMatching())
                .map(info -> info.getVersion() + " (" + info.getDescription() + ")")
                .toList();
        if (!changed.isEmpty()) {
            throw new MigrationFailed("scripts were changed after they ran: " + String.join(", ", changed));
        }
    }

    private static Step step(MigrationInfo info) {
        String description = info.getDescription();
        boolean expands = description.startsWith("expand ");
        return new Step(
                String.valueOf(info.getVersion()), description.replaceFirst("^(expand|contract) ", ""), expands);
    }

    private Flyway flyway(String prefix, MigrationScripts scripts, String version) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(
                        kind == DatabaseKind.DERBY
                                ? DerbyCatalogue.of(database)
                                : StatementLimits.lifted(database, kind))
                .lockRetryCount(WAIT_FOR_OTHERS)
                .loggers("slf4j")
                .table(prefix + "_history")
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .placeholderReplacement(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns("*:future", "*:missing")
                .target(version.equals("latest") ? version : version + "?")
                .group(true)
                .load();
    }

    private static void refuseWhatCannotBeLivedWith(Flyway flyway) {
        List<String> unknown = Arrays.stream(flyway.info().applied())
                .filter(Migrations::isUnknownHere)
                .filter(info -> !info.getDescription().startsWith("expand "))
                .map(info -> info.getVersion() + " (" + info.getDescription() + ")")
                .toList();
        if (!unknown.isEmpty()) {
            throw new MigrationFailed(
                    "the tables are newer than this version of the module and it cannot work on them: "
                            + String.join(", ", unknown));
        }
    }

    private static boolean isUnknownHere(MigrationInfo info) {
        return info.getVersion() != null
                && (info.getState() == MigrationState.FUTURE_SUCCESS
                        || info.getState() == MigrationState.MISSING_SUCCESS
                        || info.getState() == MigrationState.FUTURE_FAILED
                        || info.getState() == MigrationState.MISSING_FAILED);
    }
}
