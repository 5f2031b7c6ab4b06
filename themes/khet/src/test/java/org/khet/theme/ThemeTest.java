package org.khet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    private static final Pattern TABLE_LINE = Pattern.compile("^ \\* (k-[a-z0-9{},-]+) \\| (.+) \\| (.+)$");
    private static final Pattern SELECTOR_CLASS = Pattern.compile("(?:\\.|::part\\()(k-[a-z0-9-]+)");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
    private static final Pattern TOKEN_USED = Pattern.compile("var\\((--khet-[a-z0-9-]+)");
    private static final Pattern TOKEN_SET = Pattern.compile("(--khet-[a-z0-9-]+)\\s*:");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\" viewBox=\"0 0 24 24\"");

    @Test
    void everyClassOfTheTableIsStyled_andEveryStyledClassIsInTheTable() {
        assertThat(tableClasses()).isEqualTo(styledClasses());
    }

    @Test
    void noTwoComponentsShareAName_sinceTheStyleOfTheOneWouldChangeTheOther() {
        assertThat(namesOfTheTable()).doesNotHaveDuplicates();
    }

    @Test
    void everyLineOfTheTableNamesComponentAndUse() {
        var lines = StyleSheets.read("khet.css")
                .lines()
                .filter(line -> line.startsWith(" * k-"))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(150)
                .allMatch(line -> TABLE_LINE.matcher(line).matches());
    }

    static Stream<String> sheets() {
        return Stream.concat(StyleSheets.names().stream(), Stream.of("offline.css"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyFileThatASheetNamesIsInTheBundle_nothingComesFromOutside(String sheet) {
        var folder = StyleSheets.WEB.resolve(sheet).getParent();
        var urls = StyleSheets.all(URL, StyleSheets.withoutComments(StyleSheets.read(sheet)));
        assertThat(urls).noneMatch(url -> url.contains("//") || url.startsWith("/"));
        assertThat(urls)
                .filteredOn(url -> !url.startsWith("data:"))
                .allMatch(url -> Files.isRegularFile(folder.resolve(url).normalize()));
    }

    @Test
    void thePageForOldBrowsersNamesOnlyFilesOfTheBundle_andSpeaksBothLanguages() {
        var page = StyleSheets.read("offline.html");
        var names = StyleSheets.all(Pattern.compile("(?:src|href)=\"([^\"]+)\""), page);
        assertThat(names)
                .filteredOn(name -> !name.equals("../"))
                .isNotEmpty()
                .allMatch(name -> Files.isRegularFile(StyleSheets.WEB.resolve(name)));
        assertThat(page).contains("lang=\"th\"", "lang=\"en\"").doesNotContain("<script", "<style");
    }

    @Test
    void theEntryImportsEverySheet() {
        var imported = StyleSheets.all(URL, StyleSheets.withoutComments(StyleSheets.read("khet.css")));
        assertThat(imported)
                .containsExactlyInAnyOrderElementsOf(
                        StyleSheets.names().subList(1, StyleSheets.names().size()));
    }

    /** In rows of a grid a short card beside a long one leaves a hole below it; in columns the next card stands there. */
    @Test
    void cardsOfTheHomePageFillTwoColumns_andNoneIsTornApart() {
        String parts = StyleSheets.withoutComments(StyleSheets.read("css/parts.css"));

        assertThat(parts)
                .containsPattern("@media \\(min-width: 1200px\\) \\{ \\.k-cards \\{ columns: 2;")
                .containsPattern("\\.k-cards > \\* \\{ break-inside: avoid;")
                .doesNotContainPattern("\\.k-cards \\{[^}]*display: (grid|flex)");
    }

    @Test
    void everyTokenInUseIsDefined() {
        var everything = StyleSheets.names().stream()
                .map(StyleSheets::read)
                .map(StyleSheets::withoutComments)
                .collect(Collectors.joining("\n"));
        assertThat(StyleSheets.all(TOKEN_SET, everything)).containsAll(StyleSheets.all(TOKEN_USED, everything));
    }

    @Test
    void theSpriteHoldsTheIconsOfStatesMenuAndActions_eachOnce() {
        var sprite = StyleSheets.read("icons.svg");
        var symbols = StyleSheets.all(SYMBOL, sprite);
        assertThat(symbols)
                .contains("circle-dashed", "circle-dot", "pause", "clock-alert", "triangle-alert", "circle-check")
                .contains("house", "inbox", "search", "circle-plus", "menu")
                .contains("stamp", "workflow", "table-2", "school", "wrench", "user-round-check", "keyboard");
        assertThat(sprite.split("<symbol ", -1)).hasSize(symbols.size() + 1);
    }

    @Test
    void fontsAndIconsKeepTheirLicences() {
        assertThat(StyleSheets.read("fonts/noto-sans-thai-looped-OFL.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(StyleSheets.read("fonts/sarabun-OFL.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(StyleSheets.read("icons-LICENSE.txt")).contains("ISC License");
    }

    @Test
    void everyFaceOfTheScreenFontHasTheMetricsThatCutNoThaiMark() {
        var faces = Arrays.stream(StyleSheets.read("css/fonts.css").split("@font-face"))
                .filter(face -> face.contains("'Khet UI'; font-weight"))
                .toList();
        assertThat(faces)
                .hasSize(6)
                .allSatisfy(face -> assertThat(face)
                        .contains("ascent-override: 112%", "descent-override: 48%", "line-gap-override: 0%"));
    }

    private static Set<String> styledClasses() {
        var classes = new TreeSet<String>();
        StyleSheets.names()
                .forEach(sheet -> classes.addAll(
                        StyleSheets.all(SELECTOR_CLASS, StyleSheets.withoutComments(StyleSheets.read(sheet)))));
        return classes;
    }

    private static Set<String> tableClasses() {
        return new TreeSet<>(namesOfTheTable());
    }

    private static List<String> namesOfTheTable() {
        return StyleSheets.read("khet.css")
                .lines()
                .map(TABLE_LINE::matcher)
                .filter(line -> line.matches())
                .flatMap(line -> expand(line.group(1)))
                .toList();
    }

    /** {@code k-tint-{a,b}} stands for {@code k-tint-a} and {@code k-tint-b}. */
    private static Stream<String> expand(String name) {
        var brace = name.indexOf('{');
        return brace < 0
                ? Stream.of(name)
                : Arrays.stream(name.substring(brace + 1, name.length() - 1).split(","))
                        .map(end -> name.substring(0, brace) + end);
    }
}
