package org.khet.command.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tests counted from the reports of surefire and failsafe. A skipped test counts as failed: nothing is skipped here.
 *
 * @param passed tests that passed
 * @param failed all others
 */
public record TestTally(int passed, int failed) {
    private static final Pattern REPORT = Pattern.compile("/(surefire|failsafe)-reports/TEST-[^/]*\\.xml$");
    private static final Set<String> NOT_PASSED = Set.of("failure", "error", "skipped");
    private static final XMLInputFactory XML = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** Of all reports below the folder that were written since, but not in folders whose names begin with a dot. */
    public static TestTally since(Path folder, Instant start) {
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

    /** Both together. */
    public TestTally and(TestTally other) {
        return new TestTally(passed + other.passed, failed + other.failed);
    }

    private static boolean isReport(Path file) {
        return REPORT.matcher(file.toString()).find();
    }

    /**
     * Counted case by case: of a class that runs once for each database surefire lists all cases, but the totals of its report are those of
     * the last part, which has none.
     */
    private static TestTally of(Path report) {
        try (InputStream content = Files.newInputStream(report)) {
            return cases(XML.createXMLStreamReader(content));
        } catch (XMLStreamException | IOException failure) {
            throw new IllegalStateException(report + " cannot be read", failure);
        }
    }

    private static TestTally cases(XMLStreamReader reader) throws XMLStreamException {
        int tests = 0;
        int failed = 0;
        boolean passes = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            if (name.equals("testcase")) {
                tests++;
                passes = true;
            } else if (passes && NOT_PASSED.contains(name)) {
                failed++;
                passes = false;
            }
        }
        return new TestTally(tests - failed, failed);
    }
}
