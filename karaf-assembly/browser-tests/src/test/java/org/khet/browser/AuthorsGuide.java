package org.khet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What docs/authors.md tells an author to type. */
record AuthorsGuide(String text) {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./portal .+$");
    private static final Pattern MIGRATION = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final Pattern FIELD = Pattern.compile("In `NoteKind`: `([^`]+)`");
    private static final Pattern SECTION = Pattern.compile("`(section\\([^`]+\\);)`");
    private static final Pattern TEXT = Pattern.compile("`([^`=]+=[^`]+)` in `library_([a-z]+)\\.properties`");

    /** The one of these sources. */
    static AuthorsGuide of(Path sources) throws IOException {
        return new AuthorsGuide(Files.readString(sources.resolve("docs/authors.md")));
    }

    /** Commands of the section *Start*, in their order: two that make a module, two that bring it into a portal, one to work on it. */
    List<String> start() {
        return COMMAND.matcher(section("Start"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** How the next migration is written. */
    String newMigration() {
        return command("./portal new-migration");
    }

    /** How the module is tested. */
    String test() {
        return command("./portal test");
    }

    private String command(String begin) {
        return first(Pattern.compile("`(" + Pattern.quote(begin) + "[^`]*)`").matcher(walk()));
    }

    /** What the walk writes into a migration, on one line without indents. */
    String migration() {
        return first(MIGRATION.matcher(walk())).strip().replaceAll("\\s+", " ");
    }

    /** The declaration that the walk adds. */
    String field() {
        return first(FIELD.matcher(walk()));
    }

    /** The section of the form in which the walk has the field asked. */
    String section() {
        return first(SECTION.matcher(walk()));
    }

    /** The line that the walk adds to the texts of each language. */
    Map<String, String> texts() {
        return TEXT.matcher(walk())
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    private String walk() {
        return section("A walk: a field more");
    }

    private String section(String title) {
        int at = text.indexOf("## " + title + "\n");
        int end = text.indexOf("\n## ", at);
        return text.substring(at, end);
    }

    private static String first(Matcher found) {
        if (!found.find()) {
            throw new IllegalStateException("the guide says nothing that fits " + found.pattern());
        }
        return found.group(1);
    }
}
