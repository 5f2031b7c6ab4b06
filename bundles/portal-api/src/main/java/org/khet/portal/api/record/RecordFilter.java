package org.khet.portal.api.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which rows; everything that is empty does not limit.
 *
 * @param tab        name of the tab, empty for none
 * @param text       part of the words, in any spelling that looks alike
 * @param chosen     values by field name or {@code state}, as they stand in the address; unknown ones are passed over
 * @param conditions of code
 */
public record RecordFilter(String tab, String text, Map<String, List<String>> chosen, List<Condition> conditions) {
    /** Everything. */
    public static final RecordFilter ALL = new RecordFilter("", "", Map.of(), List.of());

    /** Keeps immutable copies. */
    public RecordFilter {
        chosen = Map.copyOf(chosen);
        conditions = List.copyOf(conditions);
    }

    /** Rows for which all of these hold. */
    public static RecordFilter of(Condition... conditions) {
        return new RecordFilter("", "", Map.of(), List.of(conditions));
    }

    /** With a further condition. */
    public RecordFilter and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new RecordFilter(tab, text, chosen, more);
    }

    /** Of a tab. */
    public RecordFilter in(String tabName) {
        return new RecordFilter(tabName, text, chosen, conditions);
    }
}
