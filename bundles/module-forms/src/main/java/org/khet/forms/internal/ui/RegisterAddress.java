package org.khet.forms.internal.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.NoLongerThere;

/**
 * The key of an address of a register: {@code 12}, or {@code 12-345} with a record.
 *
 * @param design key of the design
 * @param record key of the record, 0 for none
 */
record RegisterAddress(long design, long record) {
    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,17})(?:-([1-9]\\d{0,17}))?");

    /** @throws NoLongerThere if it is none */
    static RegisterAddress of(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new NoLongerThere("forms.design/" + key);
        }
        return new RegisterAddress(
                Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Long.parseLong(parts.group(2)));
    }
}
