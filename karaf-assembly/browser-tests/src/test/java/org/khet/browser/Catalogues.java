package org.khet.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources' words: says which text of a page has a twin in the other language, or is a key that nobody wrote a text for. */
final class Catalogues {
    private static final Pattern NO_TEXT =
            Pattern.compile("!\\{.*|\\[[a-z]+(\\.[A-Za-z0-9_-]+)+\\]|(shell|core|admin|records|ict|policyplan|finance"
                    + "|monitoring|documents|processes|rounds|forms|template|parts)(\\.[A-Za-z0-9_-]+)+");
    /** Names, posts and units of counting that people typed, and signs, which happen to read like a text of the portal. */
    private static final Set<String> TYPED =
            Set.of("ICT", "Administration", "ผู้อำนวยการโรงเรียน", "ร้อยละ", "ห้อง", "%");

    private final Set<String> thai = new HashSet<>();
    private final Set<String> english = new HashSet<>();

    /** Reads all catalogues below the folder of the bundles. */
    Catalogues(Path bundles) {
        try (Stream<Path> files = Files.walk(bundles, 6)) {
            for (Path file : files.filter(path -> path.toString().contains("src/main/resources/i18n/")
                            && path.toString().endsWith("_th.properties"))
                    .toList()) {
                Properties ours = read(file);
                Properties theirs =
                        read(file.resolveSibling(file.getFileName().toString().replace("_th.", "_en.")));
                ours.forEach((key, text) -> pair(String.valueOf(text), String.valueOf(theirs.get(key))));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void pair(String inThai, String inEnglish) {
        if (!inThai.equals(inEnglish)) {
            thai.add(inThai);
            english.add(inEnglish);
        }
    }

    /** Texts that should not stand on a page in this language. */
    List<String> strange(List<String> texts, String language) {
        Set<String> other = language.equals("th") ? english : thai;
        Set<String> own = language.equals("th") ? thai : english;
        return texts.stream()
                .filter(text -> NO_TEXT.matcher(text).matches()
                        || (other.contains(text) && !own.contains(text) && !TYPED.contains(text)))
                .distinct()
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
