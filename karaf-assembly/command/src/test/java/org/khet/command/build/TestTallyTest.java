package org.khet.command.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTallyTest {
    @TempDir
    Path sources;

    @Test
    void reportsOfThisRunCount_skippedIsFailed() throws IOException {
        report("bundles/portal-core/target/surefire-reports/TEST-a.xml", 10, 1, 2, 1);
        report("karaf-assembly/itests/target/failsafe-reports/TEST-b.xml", 5, 0, 0, 0);
        report("bundles/portal-core/target/other/TEST-c.xml", 100, 0, 0, 0);
        report(".khet/twice/bundles/portal-core/target/surefire-reports/TEST-a.xml", 1000, 0, 0, 0);

        assertThat(TestTally.since(sources, Instant.now().minusSeconds(60))).isEqualTo(new TestTally(11, 4));
        assertThat(TestTally.since(sources, Instant.now().plusSeconds(60))).isEqualTo(new TestTally(0, 0));
    }

    @Test
    void reportOfTheStageBefore_countsThereAndNotAgain() throws IOException {
        report("karaf-assembly/bench/target/surefire-reports/TEST-d.xml", 3, 0, 0, 0);
        Path last = sources.resolve("karaf-assembly/bench/target/surefire-reports/TEST-d.xml");

        assertThat(TestTally.since(
                        sources, Files.getLastModifiedTime(last).toInstant().plusMillis(300)))
                .isEqualTo(new TestTally(0, 0));
    }

    /** Its totals are those of the part that surefire wrote last, which has no test of its own. */
    @Test
    void classOnTwoDatabases_countsByItsCases_notByItsTotals() throws IOException {
        write("bundles/module-finance/target/surefire-reports/TEST-e.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="e" time="0.6" tests="0" errors="0" skipped="0" failures="0">
                  <testcase name="fuel()[1]" classname="e"/>
                  <testcase name="fuel()[2]" classname="e"><system-out><![CDATA[<testcase name="x"><failure/>]]></system-out></testcase>
                  <testcase name="pay()[1]" classname="e"><failure message="a">b</failure></testcase>
                  <testcase name="pay()[2]" classname="e"><error type="c">d</error></testcase></testsuite>
                """);

        assertThat(TestTally.since(sources, Instant.now().minusSeconds(60))).isEqualTo(new TestTally(2, 2));
    }

    private void report(String name, int tests, int errors, int skipped, int failures) throws IOException {
        String cases = "<testcase><error/></testcase>".repeat(errors)
                + "<testcase><skipped/></testcase>".repeat(skipped)
                + "<testcase><failure/></testcase>".repeat(failures)
                + "<testcase name='tests=&quot;9&quot;'/>".repeat(tests - errors - skipped - failures);
        write(name, """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.2"
                  name="x" time="1.2" tests="%d" errors="%d" skipped="%d" failures="%d">%s</testsuite>
                """.formatted(tests, errors, skipped, failures, cases));
    }

    private void write(String name, String content) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
