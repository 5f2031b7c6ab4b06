package org.khet.bench.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What docs/authors.md tells an author to type, about a module {@code library}.
 *
 * @param text all of it
 */
public record AuthorsGuide(String text) {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./portal .+$");
    private static final Pattern MIGRATION = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final Pattern FIELD = Pattern.compile("In `NoteKind`: `([^`]+)`");
    private static final Pattern SECTION = Pattern.compile("`(section\\([^`]+\\);)`");
    private static final Pattern TEXT = Pattern.compile("`([^`=]+=[^`]+)` in `library_([a-z]+)\\.properties`");

    /** The one of these sources. */
    public static AuthorsGuide of(Path sources) throws IOException {
        return new AuthorsGuide(Files.readString(sources.resolve("docs/authors.md")));
    }

    /** Commands of the section *Start*, in their order: two that make a module, two that bring it into a portal, one to work on it. */
    public List<String> start() {
        return COMMAND.matcher(section("Start"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** How the next migration is written. */
    public String newMigration() {
        return command("./portal new-migration");
    }

    /** How the module is tested. */
    public String test() {
        return command("./portal test");
    }

    private String command(String begin) {
        return first(Pattern.compile("`(" + Pattern.quote(begin) + "[^`]*)`").matcher(walk()));
    }

    /** What the walk writes into a migration, on one line without indents. */
    public String migration() {
        return first(MIGRATION.matcher(walk())).strip().replaceAll("\\s+", " ");
    }

    /** The declaration that the walk adds. */
    private String field() {
        return first(FIELD.matcher(walk()));
    }

    /** The section of the form in which the walk has the field asked. */
    private String asking() {
        return first(SECTION.matcher(walk()));
    }

    /** The line that the walk adds to the texts of each language. */
    public Map<String, String> texts() {
        return TEXT.matcher(walk())
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    /** Types the declaration and the texts of the walk into the module of that folder; its migration is left to a command. */
    public void typeInto(Path module) throws IOException {
        Path kind = module.resolve("src/main/java/org/khet/library/internal/note/NoteKind.java");
        String until = "    public final Field<LocalDate> until";
        replace(kind, until, "    " + field() + "\n" + until);
        replace(kind, "section(\"note\", unit, until, title, body);", asking());
        for (var line : texts().entrySet()) {
            Path file = module.resolve("src/main/resources/i18n/library_" + line.getKey() + ".properties");
            var lines = new TreeSet<>(Files.readAllLines(file));
            lines.add(line.getValue());
            Files.write(file, lines);
        }
    }

    private static void replace(Path file, String words, String by) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(words)) {
            throw new IllegalStateException(file + " does not have " + words);
        }
        Files.writeString(file, before.replace(words, by));
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
