package org.khet.command.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.command.Failure;

/** Runs Maven on the sources: progress line by line for people, everything in a log. */
public final class Maven {
    private static final Pattern BUILDING =
            Pattern.compile("\\[INFO] Building (?:Khet: )?(.+?) \\S+\\s+(\\[\\d+/\\d+])");
    private static final Pattern PROBLEM = Pattern.compile("\\[ERROR] .*|\\[WARNING] .*\\.java:\\[.*");
    private static final int SHOWN = 60;

    /** What surefire says of failed tests and of a test machine that died, also when the build goes on. */
    private static final String TESTS_FAILED = "for the individual test results";

    /** A build ends before its Java machine has won back what compiling its own code for the long run costs. */
    private static final String OPTIONS =
            "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" + " -XX:TieredStopAtLevel=1";

    private final Path sources;
    private final PrintStream out;

    /** On the sources in this folder; progress goes to {@code out}. */
    public Maven(Path sources, PrintStream out) {
        this.sources = sources;
        this.out = out;
    }

    /**
     * Runs it to its end.
     *
     * @param log file that gets all lines
     * @param arguments goals and options
     * @return whether it succeeded and no test failed; if not, the first errors were shown
     */
    public boolean run(Path log, List<String> arguments) throws InterruptedException {
        try (var room = new TemporaryFolder()) {
            return run(log, arguments, room);
        }
    }

    /** As {@link #run}, for a build that was told to go on when tests fail: whether it came to its end, whatever they said. */
    public boolean build(Path log, List<String> arguments) throws InterruptedException {
        try (var room = new TemporaryFolder()) {
            return run(log, arguments, room, true);
        }
    }

    /** The same, in a temporary room that the caller looks at afterwards. */
    public boolean run(Path log, List<String> arguments, TemporaryFolder room) throws InterruptedException {
        return run(log, arguments, room, false);
    }

    private boolean run(Path log, List<String> arguments, TemporaryFolder room, boolean goesOn)
            throws InterruptedException {
        var line = new ArrayList<String>(List.of(new Tools(out).maven().toString(), "-B", "-ntp"));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).directory(sources.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("MAVEN_OPTS", OPTIONS, (given, ours) -> given + " " + ours);
        room.nameIn(builder.environment());
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            process.getOutputStream().close();
            var errors = new ArrayList<String>();
            boolean testsFailed = follow(process, log, errors);
            boolean done = process.waitFor() == 0 && (goesOn || !testsFailed);
            if (!done) {
                errors.forEach(out::println);
                out.println("all of it: " + log);
            }
            return done;
        } catch (IOException failure) {
            throw new Failure(Failure.MISSING, "cannot run mvn: " + failure.getMessage());
        }
    }

    private boolean follow(Process process, Path log, List<String> errors) throws IOException {
        boolean testsFailed = false;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer file = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line + "\n");
                file.flush();
                testsFailed |= line.contains(TESTS_FAILED);
                Matcher building = BUILDING.matcher(line);
                if (building.matches()) {
                    out.printf("  %-8s %s%n", building.group(2), building.group(1));
                    out.flush();
                } else if (PROBLEM.matcher(line).matches() && errors.size() < SHOWN) {
                    errors.add(line);
                }
            }
        }
        return testsFailed;
    }
}
