package org.khet.portal.core.internal.row;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.text.ThaiFolding;

/** Order, window and text filters of lists, as pieces of JPQL. Stateless. */
public final class Paging {
    private Paging() {}

    /**
     * The order of a page.
     *
     * @param columns JPQL by column name, parts parted by comma and blank; others are left out
     * @param always  what makes the order complete
     */
    public static String order(PageRequest page, Map<String, String> columns, String always) {
        Set<String> taken = new HashSet<>();
        Stream<String> wanted = page.sort().stream()
                .filter(sort -> columns.containsKey(sort.column()))
                .flatMap(sort -> parts(columns.get(sort.column()))
                        .filter(taken::add)
                        .map(part -> part + (sort.descending() ? " desc" : "")));
        // a column that comes twice keeps a database from reading along its index
        return Stream.concat(wanted, parts(always).filter(taken::add))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static Stream<String> parts(@Nullable String columns) {
        return Arrays.stream(Objects.requireNonNull(columns).split(", ", -1));
    }

    /** The window of a page. */
    public static <T> TypedQuery<T> window(TypedQuery<T> query, PageRequest page) {
        return query.setFirstResult(page.offset()).setMaxResults(page.limit());
    }

    /** Text as it is kept for searching: folded, without any blank, so that a blank more or less finds it too. */
    public static String folded(String text) {
        return ThaiFolding.fold(text).replace(" ", "");
    }

    /**
     * Condition that a column holds the parameter anywhere, as {@link #folded} text. Unlike a pattern it does not ask the order of
     * the language at each letter, for which Derby takes seconds over thirty thousand rows. The function is that of JDBC with a
     * type, because EclipseLink would write the value of its own into the statement of Derby, which then compiles each anew.
     */
    public static String contains(String column, String parameter) {
        return "SQL('{fn locate(cast(? as varchar(200)), ?)}', :" + parameter + ", " + column + ") > 0";
    }
}
