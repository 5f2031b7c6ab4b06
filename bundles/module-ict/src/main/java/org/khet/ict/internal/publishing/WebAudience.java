package org.khet.ict.internal.publishing;

/** Who reads what was published; text {@code ict.choice.web-audience.<NAME>}. Source: core CORE-121. */
public enum WebAudience {
    EVERYONE,
    SCHOOLS,
    OFFICE
}
