package org.khet.portal.admin.internal.duty.ui;

import java.util.stream.Stream;
import org.khet.portal.api.text.ThaiFolding;

/**
 * A line of the report on what the office still lacks.
 *
 * @param name    the person or the process
 * @param what    what the person does, or the module of the process
 * @param unit    for which unit, or what is decided for a later day
 * @param instead what stands in place of an order; empty where nothing does
 * @param address where it is mended
 */
record GapLine(String name, String what, String unit, String instead, String address) {
    boolean matches(String words) {
        String wanted = ThaiFolding.fold(words);
        return Stream.of(name, what, unit, instead)
                .anyMatch(text -> ThaiFolding.fold(text).contains(wanted));
    }
}
