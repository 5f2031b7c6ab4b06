package org.khet.portal.api.record.storage;

/** What a column holds, as code sees it and as both databases store it. */
public enum ColumnType {
    /** {@code String} in {@code varchar(size)}. */
    TEXT,
    /** {@code Integer} in {@code int}. */
    WHOLE,
    /** {@code Long} in {@code bigint}. */
    LONG,
    /** {@code BigDecimal} in {@code decimal(size, scale)}. */
    DECIMAL,
    /** {@code LocalDate} in {@code date}. */
    DAY,
    /** {@code Instant} in {@code timestamp}, the wall time of UTC. */
    INSTANT,
    /** {@code Boolean} in {@code boolean}. */
    FLAG
}
