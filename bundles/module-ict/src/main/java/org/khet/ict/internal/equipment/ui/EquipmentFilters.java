package org.khet.ict.internal.equipment.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.DeviceFilter;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.FilterBar;

/** The filters of the equipment register: as they stand in the address, and as a sentence for papers. */
final class EquipmentFilters {
    private final EquipmentMessages messages;
    private final Texts texts;
    private final Map<String, String> names;

    /** @param owners owners that may be chosen */
    EquipmentFilters(EquipmentMessages messages, List<FilterBar.Choice> owners) {
        this.messages = messages;
        this.texts = messages.texts();
        this.names = owners.stream().collect(Collectors.toMap(FilterBar.Choice::value, FilterBar.Choice::label));
    }

    /** Values that mean nothing are passed over. */
    static DeviceFilter filter(Map<String, List<String>> values) {
        List<String> of = values.getOrDefault("owner", List.of());
        return new DeviceFilter(
                String.join(" ", values.getOrDefault("q", List.of())),
                Set.copyOf(values.getOrDefault("class", List.of())),
                Arrays.stream(DeviceState.values())
                        .filter(state -> values.getOrDefault("state", List.of()).contains(state.name()))
                        .collect(Collectors.toSet()),
                keys(of, "u", UnitId::new),
                keys(of, "s", SchoolId::new),
                of.contains("o"));
    }

    private static <T> Set<T> keys(List<String> values, String kind, LongFunction<T> made) {
        return values.stream()
                .filter(value -> value.matches(kind + "[1-9]\\d{0,17}"))
                .map(value -> made.apply(Long.parseLong(value.substring(kind.length()))))
                .collect(Collectors.toSet());
    }

    /** The filter in the words of what was chosen. */
    String sentence(Map<String, List<String>> chosen, DeviceFilter filter) {
        String typed = filter.text().strip();
        String all = Stream.of(
                        named(chosen, "class", messages::classOf),
                        named(
                                chosen,
                                "state",
                                value -> filter.states().stream()
                                                .anyMatch(state -> state.name().equals(value))
                                        ? messages.state(DeviceState.valueOf(value))
                                        : ""),
                        named(chosen, "owner", value -> names.getOrDefault(value, "")),
                        typed.isEmpty() ? "" : texts.get("ict.repairs.filter.text", typed))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? texts.get("ict.repairs.tab.ALL") : all;
    }

    private String named(Map<String, List<String>> chosen, String name, UnaryOperator<String> label) {
        String labels = chosen.getOrDefault(name, List.of()).stream()
                .map(label)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "" : texts.get("ict.equipment.filter." + name) + " " + labels;
    }
}
