package org.khet.audit.internal.report;

/** How long a finding stands open since it was issued. */
public enum AgeBand {
    /** Up to 30 days. */
    MONTH(30),
    /** Up to 90 days. */
    QUARTER(90),
    /** Up to 180 days. */
    HALF(180),
    /** Longer. */
    LONGER(Long.MAX_VALUE);

    private final long most;

    AgeBand(long most) {
        this.most = most;
    }

    /** The band of so many days. */
    public static AgeBand of(long days) {
        for (AgeBand band : values()) {
            if (days <= band.most) {
                return band;
            }
        }
        return LONGER;
    }
}
