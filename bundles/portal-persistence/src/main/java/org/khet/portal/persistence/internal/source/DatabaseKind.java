package org.khet.portal.persistence.internal.source;

import java.util.Locale;

/** The database product that a portal runs on. */
public enum DatabaseKind {
    /** Embedded Apache Derby. */
    DERBY("org.eclipse.persistence.platform.database.DerbyPlatform"),
    /** PostgreSQL 15 or newer. */
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform");

    /** Name of the service property of the {@code DataSource} that holds {@link #text()}. */
    public static final String PROPERTY = "khet.kind";

    private final String platform;

    DatabaseKind(String platform) {
        this.platform = platform;
    }

    /** The kind written in a service property. */
    public static DatabaseKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** {@code derby} or {@code postgresql}: service property and part of the names of migration variants. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** EclipseLink's class of this product's SQL. */
    public String platform() {
        return platform;
    }
}
