package org.khet.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The theme's own files as its tests read them. */
final class StyleSheets {
    static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheets() {}

    static String read(String name) {
        try {
            return Files.readString(WEB.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry and every sheet beside it, relative to {@link #WEB}. */
    static List<String> names() {
        try (var files = Files.list(WEB.resolve("css"))) {
            var names = files.map(file -> "css/" + file.getFileName()).sorted().collect(Collectors.toList());
            names.addFirst("khet.css");
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(StyleSheets::firstGroup)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }
}
