package org.khet.portal.core.internal.privacy;

import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.personal.PersonalDataPlace;

/** Places of a person as they stand in a column: a line each, its parts apart by a tab. Stateless. */
final class PlaceText {
    private static final int MOST = 8000;
    private static final int PARTS = 5;

    private PlaceText() {}

    /** Whole places only, as many as the column holds. */
    static String write(List<PersonalDataPlace> places) {
        var text = new StringBuilder();
        for (PersonalDataPlace place : places) {
            String line = place.what() + "\t" + place.count() + "\t" + place.deed() + "\t" + place.reason() + "\t"
                    + place.limit() + "\n";
            if (text.length() + line.length() <= MOST) {
                text.append(line);
            }
        }
        return text.toString();
    }

    static List<PersonalDataPlace> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", PARTS))
                .filter(part -> part.length == PARTS)
                .map(part -> new PersonalDataPlace(
                        part[0],
                        Long.parseLong(part[1]),
                        PersonalDataPlace.Deed.valueOf(part[2]),
                        part[3],
                        Integer.parseInt(part[4]),
                        ""))
                .collect(Collectors.toUnmodifiableList());
    }
}
