package org.khet.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of a Dockerfile as a shell script, for the instructions that ours uses; any other is an error, so that none is
 * passed over. The script leaves the variables {@code user}, {@code entrypoint} and {@code healthcheck}.
 */
final class Dockerfile {
    private static final Pattern COPY = Pattern.compile("--chown=(\\S+) \\. (/\\S+)");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");

    private String base = "";
    private final List<String> script = new ArrayList<>();

    /**
     * Reads one.
     *
     * @param text its lines
     * @param ignored names at the top that are not copied, the lines of its dockerignore file
     */
    Dockerfile(String text, List<String> ignored) {
        String joined = text.replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
        for (String line : joined.lines().filter(given -> !given.isBlank()).toList()) {
            int space = line.indexOf(' ');
            String words = line.substring(space + 1).strip();
            switch (line.substring(0, space)) {
                case "FROM" -> base = words;
                case "RUN" -> script.add(words);
                case "COPY" -> script.add(copy(words, ignored));
                case "USER" -> script.add("user=" + words);
                case "VOLUME" -> script.add("test -d " + words);
                case "EXPOSE" -> script.add("port=" + words);
                case "ENTRYPOINT" -> script.add("entrypoint='" + exec(words) + "'");
                case "HEALTHCHECK" -> script.add("healthcheck='" + words.replaceFirst("^.*?CMD ", "") + "'");
                default -> throw new IllegalArgumentException("this test does not know " + line);
            }
        }
    }

    /** The image it starts from. */
    String base() {
        return base;
    }

    /** To be run with the context in /srv/context. */
    String script() {
        return String.join("\n", script) + "\n";
    }

    private static String copy(String words, List<String> ignored) {
        Matcher found = COPY.matcher(words);
        if (!found.matches()) {
            throw new IllegalArgumentException("this test does not know COPY " + words);
        }
        String but = ignored.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> " --exclude=./" + line)
                .reduce("", String::concat);
        return "mkdir -p " + found.group(2) + "\ntar c -C /srv/context" + but + " . | tar x --no-same-owner -C "
                + found.group(2) + "\nchown -R " + found.group(1) + " " + found.group(2);
    }

    private static String exec(String words) {
        return WORDS.matcher(words).results().map(found -> found.group(1)).reduce("", (a, b) -> (a + " " + b).strip());
    }
}
