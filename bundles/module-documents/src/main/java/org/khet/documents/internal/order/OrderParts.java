package org.khet.documents.internal.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * The parts of an order on its paper: text, or numbered people with their position, their function in the group and their duties below.
 * Source: ict D7, ICT-94.
 */
final class OrderParts {
    private final People people;

    OrderParts(People people) {
        this.people = people;
    }

    List<Map<String, Object>> of(RecordRow order) {
        OrderKind kind = (OrderKind) order.kind();
        OfficeId office = order.head().office();
        List<Map<String, Object>> all = new ArrayList<>();
        int no = 0;
        for (RecordLine line : order.lines(kind.parts)) {
            Optional<Person> person = line.get(kind.partPerson).flatMap(key -> people.find(office, key));
            no += person.isPresent() ? 1 : 0;
            all.add(part(person, no, line.get(kind.partText)));
        }
        return List.copyOf(all);
    }

    private static Map<String, Object> part(Optional<Person> person, int no, String text) {
        Map<String, Object> part = new HashMap<>();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String name = person.map(Person::fullName).orElse("");
        String post = person.map(Person::position).orElse("");
        String function = lines.isEmpty() ? "" : lines.getFirst();
        part.put("title", "");
        part.put("no", String.valueOf(no));
        part.put("name", name);
        part.put("post", post);
        part.put("words", function);
        part.put(
                "duties",
                lines.stream()
                        .skip(1)
                        .map(line -> Map.of("level", "d3", "path", "", "text", line))
                        .toList());
        part.put(
                "text",
                person.isPresent() ? (no + ". " + name + " " + post + " " + text).replaceAll(" {2,}", " ") : text);
        return part;
    }
}
