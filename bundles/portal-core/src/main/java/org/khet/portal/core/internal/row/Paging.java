package org.khet.portal.core.internal.row;

import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.text.ThaiFolding;

/** Order, window and text filters of lists, as pieces of JPQL. Stateless. */
public final class Paging {
    private Paging() {}

    /**
     * The order of a page.
     *
     * @param columns JPQL by column name; others are left out
     * @param always  what makes the order complete
     */
    public static String order(PageRequest page, Map<String, String> columns, String always) {
        String wanted = page.sort().stream()
                .filter(sort -> columns.containsKey(sort.column()))
                .map(sort -> columns.get(sort.column()) + (sort.descending() ? " desc, " : ", "))
                .collect(Collectors.joining());
        return " order by " + wanted + always;
    }

    /** The window of a page. */
    public static <T> TypedQuery<T> window(TypedQuery<T> query, PageRequest page) {
        return query.setFirstResult(page.offset()).setMaxResults(page.limit());
    }

    /** Text as it is kept for searching: folded, without any blank, so that a blank more or less finds it too. */
    public static String folded(String text) {
        return ThaiFolding.fold(text).replace(" ", "");
    }

    /** Pattern that finds the text anywhere; to be used with {@code escape '!'}. */
    public static String anywhere(String text) {
        return "%" + folded(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
