package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Rejected;

/** Looks at a content that came in: what it is, whether that is taken, and whether its name says the same. Stateless. */
final class FileInspection {
    /** Most pixels of a picture; twice what the largest telephone takes. Our proposal. */
    private static final long MOST_PIXELS = 200_000_000;

    private FileInspection() {}

    /**
     * What was found.
     *
     * @param name      cleaned name with an ending that fits
     * @param mediaType by content
     */
    record Found(String name, String mediaType) {}

    /** @throws Rejected with field {@code file} and the reason */
    static Found inspect(String typedName, Path file, FileRules rules) throws IOException {
        String name = FileNames.clean(typedName);
        String ending = FileNames.ending(name);
        String type = MediaTypes.of(file, ending)
                .filter(rules.types()::contains)
                .orElseThrow(() -> Rejected.of("file", "core.file.error.type", name));
        if (!MediaTypes.fits(ending, type)) {
            throw Rejected.of("file", "core.file.error.name", name, MediaTypes.ending(type));
        }
        if (MediaTypes.isPicture(type)) {
            long pixels = PictureSize.of(file, type)
                    .orElseThrow(() -> Rejected.of("file", "core.file.error.type", name))
                    .pixels();
            if (pixels > MOST_PIXELS) {
                throw Rejected.of("file", "core.file.error.pixels", name);
            }
        }
        return new Found(ending.isEmpty() ? FileNames.withEnding(name, MediaTypes.ending(type)) : name, type);
    }
}
