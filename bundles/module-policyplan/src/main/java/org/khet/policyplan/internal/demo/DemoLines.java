package org.khet.policyplan.internal.demo;

import java.util.Map;

/**
 * Fund lines by the codes of their items.
 *
 * @param keys keys of the fund lines
 */
record DemoLines(Map<String, Long> keys) {
    /** The fund line of an item. */
    long of(String item) {
        Long key = keys.get(item);
        if (key == null) {
            throw new IllegalStateException("no fund line of " + item);
        }
        return key;
    }
}
