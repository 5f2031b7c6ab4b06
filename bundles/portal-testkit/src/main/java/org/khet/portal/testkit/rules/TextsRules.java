package org.khet.portal.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rules of a bundle's texts; a bundle's test is
 * {@code final class IctTextsTest extends TextsRules { IctTextsTest() { super("ict"); } }}.
 */
public abstract class TextsRules {
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9_]+}");
    private static final Pattern HEAD = Pattern.compile("^([^=:#!\\s]+)\\s*[=:]");
    private final String id;

    /** Rules of the texts {@code i18n/<id>_th.properties} and {@code _en.properties}. */
    protected TextsRules(String id) {
        this.id = id;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("en").keySet()).isEqualTo(texts("th").keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        Map<String, String> english = texts("en");
        texts("th")
                .forEach((key, thai) -> assertThat(places(english.getOrDefault(key, "")))
                        .as("places of %s", key)
                        .isEqualTo(places(thai)));
    }

    @Test
    void textsAreSortedAndUnique() {
        for (String language : List.of("th", "en")) {
            List<String> keys = source(language)
                    .lines()
                    .map(HEAD::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(head -> head.group(1))
                    .toList();
            assertThat(keys).as(file(language)).isEqualTo(List.copyOf(new TreeSet<>(keys)));
        }
    }

    @Test
    void keysBeginWithTheId() {
        assertThat(texts("th").keySet()).allSatisfy(key -> assertThat(key).startsWith(id + "."));
    }

    @Test
    void noTextIsEmptyAndNoneShouts() {
        for (String language : List.of("th", "en")) {
            texts(language)
                    .forEach((key, text) -> assertThat(text)
                            .as("%s in %s", key, file(language))
                            .isNotBlank()
                            .doesNotContain("!", "ครับ", "ค่ะ", "นะคะ"));
        }
    }

    @Test
    void everyKeyInTheCodeExists() {
        Pattern used = Pattern.compile(
                "(?:\\.(?:get|named)\\(|\\b(?:Rejected|Problem)\\.of\\(\\s*\"[^\"]*\",|\\b(?:Outdated|NoLongerThere)\\.of\\()\\s*\"("
                        + Pattern.quote(id) + "\\.[A-Za-z0-9._-]*[A-Za-z0-9])\"");
        Map<String, String> texts = texts("th");
        TreeSet<String> missing = new TreeSet<>();
        for (Path file : SourceBudget.sources()) {
            used.matcher(SourceBudget.text(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !texts.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).as("keys used in the code that have no text").isEmpty();
    }

    /** The values of a choice are named by its class, so a class with another name needs its texts too. */
    @Test
    void everyChoiceOfTheRegistersHasItsTexts() {
        Pattern choice = Pattern.compile("[.\\s]choice\\(\\s*\"[a-z_]+\",\\s*([A-Z][A-Za-z]*)\\.class");
        Set<String> keys = texts("th").keySet();
        TreeSet<String> missing = new TreeSet<>();
        for (Path file : SourceBudget.sources()) {
            choice.matcher(SourceBudget.text(file))
                    .results()
                    .map(found -> id + ".choice." + kebab(found.group(1)) + ".")
                    .filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix)))
                    .forEach(missing::add);
        }
        assertThat(missing).as("choices that have no texts").isEmpty();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private String source(String language) {
        return SourceBudget.text(Path.of("src/main/resources").resolve(file(language)));
    }

    private String file(String language) {
        return "i18n/" + id + "_" + language + ".properties";
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
