package org.khet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No story is lost: {@code stories.tsv} names every story of the browser and of the container with its level, and each other test of
 * the product that is heavy, and changes only together with them. Level {@code landing} runs in each {@code ./portal test}; {@code heavy},
 * which is the tag of JUnit, only in {@code ./portal test --all}.
 */
class StoryLevelsTest {
    private static final String HEAVY = "@Tag(\"heavy\")";
    private static final Pattern STORIES = Pattern.compile(".*(Story|IT|EveryPage)\\.java");
    private static final Pattern OTHERS = Pattern.compile(".*\\.java");
    private static final Pattern CLASS = Pattern.compile("(?m)^((?:@.*\\n)*)(?:final )?class (\\w+)");

    /** Annotations of a method that is a test, and its name. */
    private static final Pattern METHOD = Pattern.compile("(?m)^((?: {4}@.*\\n)+) {4}[\\w<>.]+ (\\w+)\\(");

    private static final Pattern TEST = Pattern.compile("@(Test|TestFactory|ParameterizedTest|RepeatedTest)\\b");

    @Test
    void everyStoryStandsInTheTableWithItsLevel_andEachRowIsAStory() throws IOException {
        List<String> stories = new ArrayList<>();
        for (Path module : List.of(Path.of(""), Path.of("../itests"))) {
            for (Path source : sources(module.resolve("src/test/java"), STORIES)) {
                stories.addAll(stories(Files.readString(source)));
            }
        }
        assertThat(stories).hasSizeGreaterThan(100);
        List<String> others = heavyOthers();
        assertThat(others).isNotEmpty();
        stories.addAll(others);

        assertThat(Files.readAllLines(Path.of("src/test/resources/stories.tsv")))
                .as(
                        "stories.tsv against the stories: a new one gets a row; who takes one away says in the commit what guards it now")
                .containsExactlyInAnyOrderElementsOf(stories);
    }

    /** Heavy tests that are no stories: of bundles, and of the years. */
    private static List<String> heavyOthers() throws IOException {
        List<String> heavy = new ArrayList<>();
        for (Path module : modules()) {
            for (Path source : sources(module.resolve("src/test/java"), OTHERS)) {
                String text = Files.readString(source);
                if (text.contains(HEAVY) && !STORIES.matcher(source.toString()).matches()) {
                    List<String> found = stories(text).stream()
                            .filter(row -> row.endsWith("\theavy"))
                            .toList();
                    assertThat(found).as(source.toString()).isNotEmpty();
                    heavy.addAll(found);
                }
            }
        }
        return heavy;
    }

    /** All that have tests. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("../../bundles"));
                Stream<Path> others = Files.list(Path.of(".."))) {
            return Stream.concat(bundles, others)
                    .filter(module -> Files.exists(module.resolve("src/test/java")))
                    .toList();
        }
    }

    private static List<Path> sources(Path folder, Pattern names) throws IOException {
        try (Stream<Path> files = Files.find(
                folder, 20, (file, kind) -> names.matcher(file.toString()).matches())) {
            return files.toList();
        }
    }

    private static List<String> stories(String source) {
        Matcher named = CLASS.matcher(source);
        assertThat(named.find()).as(source).isTrue();
        boolean heavy = named.group(1).contains(HEAVY);
        return METHOD.matcher(source)
                .results()
                .filter(method -> TEST.matcher(method.group(1)).find())
                .map(method -> named.group(2) + "#" + method.group(2) + "\t"
                        + (heavy || method.group(1).contains(HEAVY) ? "heavy" : "landing"))
                .toList();
    }
}
