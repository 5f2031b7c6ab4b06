package org.khet.bench.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the embedded database of a portal writes down of its statements when its Java machine was started with {@link #OPTION}.
 * Statements of background work (jobs, indexes) do not count, only those that answer a request.
 *
 * @param file where it writes
 */
record StatementLog(Path file) {
    /** Makes the database write each statement down. */
    static final String OPTION = "-Dderby.language.logStatementText=true";

    private static final Pattern STATEMENT = Pattern.compile(
            "Thread\\[#\\d+,qtp[^\\n]*?Executing prepared statement: (.*?) :End prepared statement", Pattern.DOTALL);

    /** Something asked of the portal. */
    interface Asked {
        /** Asks it. */
        void run() throws IOException, InterruptedException;
    }

    /** The statements that were sent while something was asked, in their order. */
    List<String> of(Asked asked) throws IOException, InterruptedException {
        long from = Files.size(file);
        asked.run();
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] written = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(written);
            return STATEMENT
                    .matcher(new String(written, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1).replaceAll("\\s+", " "))
                    .toList();
        }
    }

    /** Those that were sent more than once, the most frequent first, each with how often. */
    static List<String> repeated(List<String> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .toList();
    }
}
