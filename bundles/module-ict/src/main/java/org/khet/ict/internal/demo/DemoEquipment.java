package org.khet.ict.internal.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The devices of the demonstration: those that tickets name, one by one, and the others in the lots in which they were
 * bought; always the same ones. Source: ict I.1.
 */
final class DemoEquipment {
    /** The office of the sample; what the other has stands in files of its own, without lots. */
    static final String FIRST = "KT1";

    private DemoEquipment() {}

    /** Lines of the shape of {@code ict-equipment.tsv}. */
    static List<DemoLine> lines(String office) {
        if (!office.equals(FIRST)) {
            return DemoLine.read("ict-equipment-second");
        }
        return Stream.concat(
                        DemoLine.read("ict-equipment").stream(),
                        DemoLine.read("ict-equipment-lots").stream().flatMap(DemoEquipment::devices))
                .toList();
    }

    private static Stream<DemoLine> devices(DemoLine lot) {
        List<String> places = List.of(lot.text(9).split(" "));
        return IntStream.range(0, places.size()).mapToObj(i -> device(lot, places.get(i), lot.number(5) + i));
    }

    private static DemoLine device(DemoLine lot, String place, int number) {
        int colon = place.indexOf(':');
        return new DemoLine(List.of(
                colon < 0 ? place : place.substring(0, colon),
                lot.text(0),
                lot.text(1),
                lot.text(2),
                lot.text(3) + "-" + number,
                lot.text(4) + "-" + number + "/" + lot.text(6),
                colon < 0 ? "IN_USE" : place.substring(colon + 1),
                lot.text(7),
                lot.text(8)));
    }
}
