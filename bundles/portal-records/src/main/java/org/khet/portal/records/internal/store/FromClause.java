package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the rows of a list come from: its table, or the rows of each of its states put together. An index has the rows of one
 * state in their order, those of several in none, and Derby then reads the rows of all states. For one statement.
 */
final class FromClause {
    /** Told of an index Derby goes through it row by row, with a lock for each, unless it is told how many it may take at once. */
    private static final String AT_ONCE = ", bulkFetch = 64";

    /** In place of the column of a last day where there is none. */
    static final String NO_DAY = "cast(null as date)";

    private final String table;
    private final List<RecordQuery.Branch> branches;
    private final String foundBy;
    private final String countedBy;
    private final boolean all;
    private final List<Object> values = new ArrayList<>();

    FromClause(String table, RecordQuery query) {
        this(table, query, query.foundBy());
    }

    /** @param foundBy the index by which rows are found; empty to leave it to the database */
    FromClause(String table, RecordQuery query, Optional<String> foundBy) {
        this.table = table;
        this.branches = query.branches();
        this.all = query.asksNothing();
        this.foundBy = by(foundBy);
        this.countedBy = by(query.countedBy().or(query::foundBy).map(index -> index + AT_ONCE));
    }

    /** What tells Derby which index to take; PostgreSQL reads it as a comment. */
    private static String by(Optional<String> index) {
        return index.map(name -> " --DERBY-PROPERTIES index = " + name + "\n").orElse("");
    }

    /** Parameters of the texts given so far. */
    List<Object> values() {
        return values;
    }

    /** What follows {@code from} and gives at least these columns. */
    String of(Collection<String> columns) {
        return isWhole() ? whole() : "(" + each(new LinkedHashSet<>(columns), foundBy) + ") few";
    }

    /**
     * How many rows there are, at most so many; no column is asked for, so that the index of a filter is enough. Of a table that
     * kinds share Derby takes the index of an empty column for a shorter way and then reads each row: it is told which one to take
     * (30 times faster with 60,000 rows).
     */
    String counted(int most) {
        return "select count(*) from " + hits(most) + " few";
    }

    /** As {@link #counted(int)}, behind a number. */
    String counted(int number, int most) {
        return "select " + number + " as place, count(*) as counted from " + hits(most) + " few" + number;
    }

    private String hits(int most) {
        String hits = "(" + each(List.of("1 as hit"), countedBy) + " fetch next ? rows only)";
        values.add(most);
        return hits;
    }

    /** Keys of a part of the rows in an order. */
    String keys(RowOrder order, int offset, int limit) {
        String from = isWhole() ? whole() : "(" + firstOfEach(order.columns(), order, offset + limit) + ") few";
        values.add(offset);
        values.add(limit);
        return "select id from " + from + " order by " + order.text() + " offset ? rows fetch next ? rows only";
    }

    /**
     * The first rows in an order. How many stands in the text where nothing is asked: PostgreSQL then finds the way of such a list once
     * and keeps it, and looks for it anew at each question where the values that are asked for may change it.
     */
    String first(List<String> columns, RowOrder order, int most) {
        String from = isWhole() ? whole() : "(" + firstOfEach(columns, order, most) + ") few";
        if (!all) {
            values.add(most);
        }
        return "select " + String.join(", ", columns) + " from " + from + " order by " + order.text() + " fetch first "
                + (all ? most : "?") + " rows only";
    }

    /** The number, the keys, the last days and the making of some rows of each branch, at most so many of it. */
    String some(int number, String day, int most) {
        List<String> all = new ArrayList<>();
        for (RecordQuery.Branch branch : branches) {
            all.add("select " + number + " as hit, id, until_day, created_at from (select id, " + day
                    + " as until_day, created_at from " + rows(branch, foundBy)
                    + " fetch first ? rows only) some" + number + "_" + all.size());
            values.add(most);
        }
        return String.join(" union all ", all);
    }

    private boolean isWhole() {
        return branches.size() == 1;
    }

    private String whole() {
        return rows(branches.getFirst(), foundBy);
    }

    private String rows(RecordQuery.Branch branch, String by) {
        values.addAll(branch.values());
        return table + by + branch.where();
    }

    private String each(Collection<String> columns, String by) {
        String select = "select " + String.join(", ", columns) + " from ";
        return branches.stream().map(branch -> select + rows(branch, by)).collect(Collectors.joining(" union all "));
    }

    private String firstOfEach(List<String> columns, RowOrder order, int most) {
        String select = "select " + String.join(", ", columns) + " from ";
        List<String> all = new ArrayList<>();
        for (RecordQuery.Branch branch : branches) {
            all.add(select + "(" + select + rows(branch, foundBy) + " order by " + order.text()
                    + " fetch next ? rows only) part" + all.size());
            values.add(most);
        }
        return String.join(" union all ", all);
    }
}
