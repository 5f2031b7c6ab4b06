package org.khet.ict.internal.equipment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.text.ThaiFolding;

/** Which devices a list shows, as conditions of a query on {@code EquipmentEntity d}, with their values. */
final class DeviceConditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    DeviceConditions(OfficeId office, DeviceRepository.Reach reach, DeviceFilter filter) {
        add("d.office = :office", "office", office.value());
        if (!reach.all()) {
            reach(reach);
        }
        if (!filter.text().isBlank()) {
            add("d.searchText like :text escape '!'", "text", like(filter.text()));
        }
        if (!filter.classes().isEmpty()) {
            add("d.classCode in :classes", "classes", List.copyOf(filter.classes()));
        }
        if (!filter.states().isEmpty()) {
            add("d.state in :states", "states", List.copyOf(filter.states()));
        }
        owners(filter);
    }

    List<String> texts() {
        return texts;
    }

    Map<String, Object> values() {
        return values;
    }

    private void reach(DeviceRepository.Reach reach) {
        List<String> any = new ArrayList<>();
        if (reach.office()) {
            any.add("d.school is null");
        }
        any.add("d.school in :reachSchools");
        any.add("d.unit in :reachUnits");
        values.put(
                "reachSchools",
                keys(reach.schools().stream().map(s -> s.value()).toList()));
        add(
                "(" + String.join(" or ", any) + ")",
                "reachUnits",
                keys(reach.units().stream().map(u -> u.value()).toList()));
    }

    private void owners(DeviceFilter filter) {
        if (!filter.units().isEmpty() || !filter.schools().isEmpty() || filter.office()) {
            String none = filter.office() ? " or (d.unit is null and d.school is null)" : "";
            values.put("units", keys(filter.units().stream().map(u -> u.value()).toList()));
            add(
                    "(d.unit in :units or d.school in :schools" + none + ")",
                    "schools",
                    keys(filter.schools().stream().map(s -> s.value()).toList()));
        }
    }

    private static List<Long> keys(List<Long> keys) {
        return keys.isEmpty() ? List.of(-1L) : keys;
    }

    private static String like(String text) {
        String folded = ThaiFolding.fold(text).strip();
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private void add(String text, String name, Object value) {
        texts.add(text);
        values.put(name, value);
    }
}
