package org.khet.portal.api.file;

import java.util.Set;

/**
 * What is taken.
 *
 * @param mostBytes largest size
 * @param types     media types by content, e.g. {@code image/jpeg}
 */
public record FileRules(long mostBytes, Set<String> types) {
    /** Keeps an immutable copy. */
    public FileRules {
        types = Set.copyOf(types);
    }
}
