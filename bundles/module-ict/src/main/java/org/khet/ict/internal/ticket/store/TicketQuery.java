package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * One question to the register in SQL: office, reach and filter as conditions, with their values. Not JPQL: a list is asked for
 * at each roll of the wheel, and JPA makes the statement anew whenever it has an offset.
 */
final class TicketQuery {
    private static final Map<String, String> COLUMNS = Map.of(
            "number", "number_key",
            "reported", "reported_at",
            "title", "title",
            "unit", "unit_name",
            "state", "state",
            "priority", "priority",
            "technician", "technician_name",
            "left", "target_at");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private TicketQuery(OfficeId office) {
        add("office_id = ?", office.value());
    }

    /** These tickets of the office. */
    static TicketQuery of(OfficeId office, List<Long> keys) {
        var query = new TicketQuery(office);
        query.conditions.add(query.in("id", keys, key -> key));
        return query;
    }

    TicketQuery(OfficeId office, TicketReach reach, TicketFilter filter) {
        this(office);
        limit(reach);
        limit(filter, reach);
        years(List.copyOf(filter.years()));
        limit(filter);
    }

    /** Makes something of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private void years(List<FiscalYear> years) {
        List<String> any = new ArrayList<>();
        for (FiscalYear year : years) {
            any.add("(number_key >= ? and number_key < ?)");
            values.add(year.endingYear() * TicketRepository.YEAR);
            values.add((year.endingYear() + 1) * TicketRepository.YEAR);
        }
        if (!any.isEmpty()) {
            conditions.add("(" + String.join(" or ", any) + ")");
        }
    }

    private void limit(TicketReach reach) {
        if (reach.all()) {
            return;
        }
        List<String> any = new ArrayList<>();
        if (!reach.units().isEmpty()) {
            any.add(in("unit_id", reach.units(), UnitId::value));
        }
        if (!reach.schools().isEmpty()) {
            any.add(in("school_id", reach.schools(), SchoolId::value));
        }
        any.add("requester_id = ?");
        any.add("recorder_id = ?");
        values.addAll(List.of(reach.own().value(), reach.own().value()));
        if (reach.work()) {
            any.add("technician_id = ?");
            values.add(reach.own().value());
        }
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    private void limit(TicketFilter filter, TicketReach reach) {
        switch (filter.tab()) {
            case OPEN -> add("is_open = ?", 1);
            case MINE -> {
                add("technician_id = ?", reach.own().value());
                add("is_open = ?", 1);
            }
            case UNASSIGNED ->
                conditions.add(in("state", List.of(TicketState.SUBMITTED, TicketState.RECEIVED), Enum::name));
            case OVERDUE -> add("late_at <= ?", utc(filter.at()));
            case TO_CONFIRM -> add("state = ?", TicketState.RETURNED.name());
            case LOW -> {
                add("state = ?", TicketState.CLOSED.name());
                conditions.add("rating between 1 and 2");
                add(
                        "not exists (select 1 from ict_ticket_step s where s.ticket_id = ict_ticket.id"
                                + " and s.step_action = ?)",
                        TicketAction.FOLLOW_UP.name());
            }
            case ALL -> {}
        }
    }

    private void limit(TicketFilter filter) {
        places(filter.places());
        if (!filter.categories().isEmpty()) {
            conditions.add(in("category", filter.categories(), code -> code));
        }
        if (!filter.work().priorities().isEmpty()) {
            conditions.add(in("priority", filter.work().priorities(), priority -> priority));
        }
        if (!filter.work().technicians().isEmpty()) {
            conditions.add(in("technician_id", filter.work().technicians(), PersonId::value));
        }
        if (!filter.work().states().isEmpty()) {
            conditions.add(in("state", filter.work().states(), Enum::name));
        }
        if (filter.found() != null) {
            conditions.add(in("id", filter.found().isEmpty() ? List.of(-1L) : filter.found(), id -> id));
        }
    }

    private static Timestamp utc(Instant at) {
        return Timestamp.valueOf(UtcInstantColumn.wallTime(at));
    }

    private void places(TicketFilter.Places places) {
        List<String> any = new ArrayList<>();
        if (!places.units().isEmpty()) {
            any.add(in("unit_id", places.units(), UnitId::value));
        }
        if (!places.schools().isEmpty()) {
            any.add(in("school_id", places.schools(), SchoolId::value));
        }
        if (!any.isEmpty()) {
            conditions.add("(" + String.join(" or ", any) + ")");
        }
    }

    private <V> String in(String column, Collection<V> any, Function<V, Object> value) {
        any.forEach(one -> values.add(value.apply(one)));
        return column + " in (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")";
    }

    void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** {@code select … from ict_ticket where …} and the rest, with the values of its own. */
    <T> List<T> select(EntityManager em, String what, String rest, Reading<T> reading, Object... restValues) {
        String sql = "select " + what + " from ict_ticket where " + String.join(" and ", conditions) + rest;
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(restValues));
        Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < all.size(); i++) {
                statement.setObject(i + 1, all.get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be read", e);
        }
    }

    /**
     * The order; a list without one is by number, newest first. The number breaks ties, in the direction in which the
     * indexes lie.
     */
    static String order(List<PageRequest.Sort> sort) {
        StringBuilder order = new StringBuilder(" order by ");
        boolean descending = false;
        for (PageRequest.Sort column : sort) {
            String name = COLUMNS.get(column.column());
            if (name == null) {
                throw new IllegalArgumentException("column " + column.column());
            }
            order.append(name).append(column.descending() ? " desc" : "");
            if (column.column().equals("number")) {
                return order.toString();
            }
            order.append(", ");
            descending = column.descending();
        }
        return order.append("number_key").append(descending ? "" : " desc").toString();
    }
}
