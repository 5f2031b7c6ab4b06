package org.khet.portal.admin.internal.school.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.SchoolSizes;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Shapes of schools on the map: the first size of the office's list has the first shape, and so on (core CORE-36).
 *
 * @param sizes those with a shape of their own, at most six
 */
record SizeMarkers(List<Code> sizes) {
    /** Of a size that is not recorded, not in the list, or after the sixth. */
    static final String OTHER = "other";

    private static final List<String> SHAPES = List.of("small", "medium", "large", "huge", "fifth", "sixth");

    /** Takes the office's list; ended sizes have no shape. */
    SizeMarkers {
        sizes = sizes.stream().filter(Code::active).limit(SHAPES.size()).toList();
    }

    /** Shape of a size by its name as it stands at the school. */
    String of(String size) {
        return IntStream.range(0, sizes.size())
                .filter(i -> SchoolSizes.isNamed(sizes.get(i), size))
                .mapToObj(SHAPES::get)
                .findFirst()
                .orElse(OTHER);
    }

    /** What each shape says, in the office's order. */
    Map<String, String> words(Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            words.put(
                    SHAPES.get(i),
                    texts.choose(sizes.get(i).thai(), sizes.get(i).english()));
        }
        words.put(OTHER, texts.get("admin.schools.map.size.other"));
        return words;
    }
}
