package org.khet.processes.internal.book.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.SheetSize;

/** The pages of a bound file on the pages of a book: the first below its heading, each further one on a page of its own. */
final class BookSheetPictures {
    private static final double WIDE = 162;
    private static final double HIGH_FIRST = 225;
    private static final double HIGH = 245;

    private BookSheetPictures() {}

    /** @param images takes their pictures, by names that begin with {@code id} */
    static List<Map<String, Object>> of(BoundFiles.Bound file, Map<String, PrintImage> images, String id) {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (int page = 0; page < file.sheets().size(); page++) {
            SheetSize size = file.sheets().get(page).within(WIDE, page == 0 ? HIGH_FIRST : HIGH);
            String name = id + "-" + page;
            images.put(name, file.image(page));
            sheets.add(Map.of(
                    "image",
                    name,
                    "width",
                    millimetres(size.wide()),
                    "height",
                    millimetres(size.high()),
                    "place",
                    page == 0 ? "first" : "next"));
        }
        return sheets;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1f", Math.max(1, length));
    }
}
