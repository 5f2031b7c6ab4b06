package org.khet.ict.internal.ticket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.time.FiscalYear;

/** One question to the register: office, reach and filter as conditions, with their values. */
final class TicketQuery {
    private static final Map<String, String> COLUMNS = Map.of(
            "number", "t.numberKey",
            "reported", "t.report.reportedAt",
            "title", "t.report.title",
            "unit", "t.report.unitName",
            "state", "t.state",
            "priority", "t.handling.priority",
            "technician", "t.handling.technicianName");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    TicketQuery(OfficeId office, Reach reach, TicketFilter filter) {
        add("t.office = :office", "office", office.value());
        limit(reach);
        limit(filter.tab(), reach);
        years(List.copyOf(filter.years()));
        limit(filter);
    }

    private void years(List<FiscalYear> years) {
        List<String> any = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            any.add("(t.numberKey >= :first" + i + " and t.numberKey < :next" + i + ")");
            values.put("first" + i, years.get(i).endingYear() * Tickets.YEAR);
            values.put("next" + i, (years.get(i).endingYear() + 1) * Tickets.YEAR);
        }
        if (!any.isEmpty()) {
            conditions.add("(" + String.join(" or ", any) + ")");
        }
    }

    private void limit(Reach reach) {
        if (reach.all()) {
            return;
        }
        List<String> any = new ArrayList<>();
        if (!reach.units().isEmpty()) {
            any.add("t.report.unitId in :reachUnits");
            values.put("reachUnits", reach.units().stream().map(u -> u.value()).toList());
        }
        if (!reach.schools().isEmpty()) {
            any.add("t.report.schoolId in :reachSchools");
            values.put(
                    "reachSchools", reach.schools().stream().map(s -> s.value()).toList());
        }
        any.add("t.report.requesterId = :me");
        any.add("t.report.recorderId = :me");
        if (reach.work()) {
            any.add("t.handling.technicianId = :me");
        }
        add("(" + String.join(" or ", any) + ")", "me", reach.own().value());
    }

    private void limit(Tab tab, Reach reach) {
        switch (tab) {
            case OPEN -> add("t.open = :open", "open", 1);
            case MINE -> {
                add("t.handling.technicianId = :mine", "mine", reach.own().value());
                add("t.open = :open", "open", 1);
            }
            case UNASSIGNED ->
                add("t.state in :states", "states", List.of(TicketState.SUBMITTED, TicketState.RECEIVED));
            case TO_CONFIRM -> add("t.state = :state", "state", TicketState.RETURNED);
            case ALL -> {}
        }
    }

    private void limit(TicketFilter filter) {
        places(filter.places());
        if (!filter.categories().isEmpty()) {
            add("t.handling.category in :categories", "categories", List.copyOf(filter.categories()));
        }
        if (!filter.work().priorities().isEmpty()) {
            add(
                    "t.handling.priority in :priorities",
                    "priorities",
                    List.copyOf(filter.work().priorities()));
        }
        if (!filter.work().technicians().isEmpty()) {
            add(
                    "t.handling.technicianId in :technicians",
                    "technicians",
                    filter.work().technicians().stream().map(p -> p.value()).toList());
        }
        if (filter.found() != null) {
            add("t.id in :found", "found", filter.found().isEmpty() ? List.of(-1L) : filter.found());
        }
    }

    private void places(TicketFilter.Places places) {
        List<Long> units = places.units().stream().map(u -> u.value()).toList();
        List<Long> schools = places.schools().stream().map(s -> s.value()).toList();
        if (units.isEmpty() && schools.isEmpty()) {
            return;
        }
        if (schools.isEmpty()) {
            add("t.report.unitId in :units", "units", units);
        } else if (units.isEmpty()) {
            add("t.report.schoolId in :schools", "schools", schools);
        } else {
            values.put("units", units);
            add("(t.report.unitId in :units or t.report.schoolId in :schools)", "schools", schools);
        }
    }

    void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** {@code select … from TicketEntity t where …} and the rest. */
    <T> TypedQuery<T> select(EntityManager em, String what, String rest, Class<T> type) {
        String jpql = "select " + what + " from TicketEntity t where " + String.join(" and ", conditions) + rest;
        TypedQuery<T> query = em.createQuery(jpql, type);
        values.forEach(query::setParameter);
        return query;
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
        return order.append("t.numberKey").append(descending ? "" : " desc").toString();
    }
}
