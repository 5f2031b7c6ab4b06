package org.khet.bench.heap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lives in another Java machine of the same user, as {@code jcmd} tells it.
 *
 * @param pid its process
 */
public record LiveHeap(long pid) {
    private static final int COLLECTIONS = 3;
    private static final Pattern COUNTED = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");
    private static final Pattern LOADED = Pattern.compile("[|\\s-]*(\\S+)/(0x[0-9a-f]+)");

    /** Bytes of objects that can be reached, by class, after full collections; what fills gaps in the heap is none. */
    public Map<String, Long> bytesByClass() throws IOException, InterruptedException {
        String histogram = "";
        for (int i = 0; i < COLLECTIONS; i++) { // what was queued for clearing goes at the next one
            histogram = said("GC.class_histogram");
        }
        return histogram
                .lines()
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .filter(line -> !line.group(2).contains("FillerElement")
                        && !line.group(2).contains("FillerObject"))
                .collect(Collectors.toMap(line -> line.group(2), line -> Long.valueOf(line.group(1)), Long::sum));
    }

    /** All of {@link #bytesByClass()} together. */
    public long bytes() throws IOException, InterruptedException {
        return bytesByClass().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many class loaders have loaded classes of this package or of one below it, ends with a dot. */
    public int loadersOf(String classes) throws IOException, InterruptedException {
        return (int) said("VM.class_hierarchy")
                .lines()
                .map(LOADED::matcher)
                .filter(line -> line.matches() && line.group(1).startsWith(classes))
                .map(line -> line.group(2))
                .distinct()
                .count();
    }

    /** Names and stacks of all threads. */
    public String threads() throws IOException, InterruptedException {
        return said("Thread.print");
    }

    /** Through a file: nobody waits for a reader while that machine stands still. */
    private String said(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        Path out = Files.createTempFile("khet-jcmd", ".txt");
        try {
            int status = new ProcessBuilder(List.of(jcmd, String.valueOf(pid), command))
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            String text = Files.readString(out);
            if (status != 0) {
                throw new IOException(command + " of process " + pid + " failed\n" + text);
            }
            return text;
        } finally {
            Files.delete(out);
        }
    }
}
