package org.khet.portal.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the icons in the theme's sprite, found above the folder in which the tests run. */
public final class ThemeIcons {
    private static final String SPRITE = "themes/khet/src/main/resources/web/icons.svg";
    private static final Pattern ICON = Pattern.compile("id=\"([a-z0-9-]+)\"");

    private ThemeIcons() {}

    /** All names; empty where the theme's sources are not there, as in a module of its own repository. */
    public static Optional<Set<String>> names() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(SPRITE))
                .filter(Files::exists)
                .findFirst()
                .map(ThemeIcons::read);
    }

    private static Set<String> read(Path sprite) {
        try {
            return ICON.matcher(Files.readString(sprite))
                    .results()
                    .map((MatchResult icon) -> icon.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
