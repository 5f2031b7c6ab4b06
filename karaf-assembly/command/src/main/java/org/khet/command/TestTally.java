package org.khet.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tests counted from the reports of surefire and failsafe. A skipped test counts as failed: nothing is skipped here.
 *
 * @param passed tests that passed
 * @param failed all others
 */
record TestTally(int passed, int failed) {
    private static final Pattern REPORT = Pattern.compile("/(surefire|failsafe)-reports/TEST-[^/]*\\.xml$");
    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("\\b(tests|errors|failures|skipped)=\"(\\d+)\"");

    /** Of all reports below the folder that were written since, but not in folders whose names begin with a dot. */
    static TestTally since(Path folder, Instant start) {
        var reports = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                    return !one.equals(folder) && one.getFileName().toString().startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isReport(file)
                            && attributes.lastModifiedTime().toInstant().isAfter(start)) {
                        reports.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reports.stream().map(TestTally::of).reduce(new TestTally(0, 0), TestTally::and);
    }

    TestTally and(TestTally other) {
        return new TestTally(passed + other.passed, failed + other.failed);
    }

    private static boolean isReport(Path file) {
        return REPORT.matcher(file.toString()).find();
    }

    private static TestTally of(Path report) {
        try {
            Matcher suite = SUITE.matcher(Files.readString(report));
            int tests = 0;
            int failed = 0;
            if (suite.find()) {
                Matcher count = COUNT.matcher(suite.group());
                while (count.find()) {
                    int number = Integer.parseInt(count.group(2));
                    tests += count.group(1).equals("tests") ? number : 0;
                    failed += count.group(1).equals("tests") ? 0 : number;
                }
            }
            return new TestTally(tests - failed, failed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
