package org.khet.portal.core.internal.office;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.core.internal.row.RowReader;
import org.khet.portal.core.internal.row.RowRestore;
import org.khet.portal.core.internal.row.RowTable;

/** Takes one import back after the look, and tells the trail of each record. For one thread. */
final class UndoExecution {
    private final UndoPreview look;
    private final OfficeAudit trail;
    private final String object;

    UndoExecution(UndoPreview look, OfficeAudit trail, String object) {
        this.look = look;
        this.trail = trail;
        this.object = object;
    }

    /** @throws Outdated if somebody changed a row since the look */
    ImportReversal take(ImportReversal wanted) throws SQLException {
        Map<Long, RowReader.Row> now = look.changed();
        Map<Long, RowReader.Row> going = look.added();
        Map<Long, String> holders = holders();
        var back = new RowRestore(look.connection(), look.caller().office().value(), RegisterTables.ALL);
        if (back.takeBack(look.traces()) > 0) {
            throw Outdated.of("core.import.error.changed");
        }
        look.records(Deed.ADDED).forEach(trace -> tell("removed", trace, going, holders));
        look.records(Deed.CHANGED).forEach(trace -> tell("restored", trace, now, holders));
        return wanted;
    }

    /** Who no longer holds a post, by the post. */
    private Map<Long, String> holders() throws SQLException {
        Map<Long, String> holders = new HashMap<>();
        for (RowReader.Row row : look.added(RegisterTables.HOLDER)) {
            String post = row.values().getOrDefault(RegisterTables.POST_KEY, "0");
            holders.put(Long.valueOf(post), row.values().getOrDefault("person_id", ""));
        }
        return holders;
    }

    private void tell(String act, ImportTrace trace, Map<Long, RowReader.Row> before, Map<Long, String> holders) {
        Map<String, String> old =
                Objects.requireNonNull(before.get(trace.key())).values();
        List<Change> changes = new ArrayList<>();
        look.register().columns().stream()
                .map(RowTable.Column::name)
                .filter(column -> !column.equals("folded") && !column.equals("sort_key"))
                .filter(column ->
                        !old.getOrDefault(column, "").equals(trace.former().getOrDefault(column, "")))
                .forEach(column -> changes.add(new Change(
                        field(column),
                        old.getOrDefault(column, ""),
                        trace.former().getOrDefault(column, ""))));
        if (look.register().equals(RegisterTables.POST) && holders.containsKey(trace.key())) {
            changes.add(new Change("person", holders.get(trace.key()), ""));
        }
        trail.office(look.caller(), object + "." + act, named(trace.key(), old), changes);
    }

    /** A figure is told at its school. */
    private String named(long key, Map<String, String> old) {
        RowTable register = look.register();
        return register.equals(RegisterTables.FIGURE) || register.equals(RegisterTables.COUNT)
                ? "core.school/" + old.get("school_id")
                : object + "/" + key;
    }

    /** As forms call it. */
    private static String field(String column) {
        return switch (column) {
            case "first_name" -> "firstName";
            case "last_name" -> "lastName";
            case "short_name" -> "shortName";
            case "lowest_grade" -> "lowestGrade";
            case "highest_grade" -> "highestGrade";
            case "sub_district" -> "subDistrict";
            case "post" -> "position";
            case "kind" -> "type";
            case "post_rank" -> "rank";
            case "unit_id" -> "unit";
            case "school_id" -> "school";
            case "parent_id" -> "parent";
            case "name_english" -> "nameEnglish";
            case "sort_no" -> "order";
            case "from_day" -> "from";
            case "until_day" -> "lastDay";
            default -> column;
        };
    }
}
