package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khet.portal.api.admin.file.FileTextReader;

/** Reads plain text as it is, and counts how often; a text that says so is damaged. */
final class CountingTextReader implements FileTextReader {
    int read;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MediaTypes.TEXT);
    }

    @Override
    public String read(Path file, String mediaType, int most) throws IOException {
        read++;
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (text.startsWith("damaged")) {
            throw new IllegalStateException("damaged");
        }
        return text;
    }
}
