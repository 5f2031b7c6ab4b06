package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;

/** What comes as the file of a process and is none, or a broken one: it is said, and nothing of it stays. Source: core CORE-85. */
@OnEachDatabase
class ProcessFileFaultsDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final String[] RIGHT = {
        "code|ท-85", "name|งานทดลอง", "step|1|START|OWNER||เริ่ม", "step|2|END|OWNER||จบ", "way|1|2"
    };
    private final ProcessesFixture at;

    ProcessFileFaultsDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
    }

    private static void unreadable(String text) {
        assertThatExceptionOfType(Rejected.class)
                .as(text.substring(0, Math.min(40, text.length())))
                .isThrownBy(() -> ProcessFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.no-process-file"));
    }

    @Test
    void whatIsNoFileOfAProcessIsNotRead() {
        unreadable("");
        unreadable("PK\u0003\u0004\u0000");
        unreadable("ชื่อ,ขั้นตอน\nงาน,1\n");
        unreadable("khet-process\t2\ncode\tท-85\nname\tงาน\n");
        unreadable("khet-process\t1\nname\tงาน\n");
        unreadable("khet-process\t1\ncode\tท-85\n");
        unreadable("khet-process\t1\ncode\tท-85\nname\tงาน\n"
                + IntStream.rangeClosed(1, ProcessFile.MOST_ROWS)
                        .mapToObj(no -> "way\t1\t2\n")
                        .reduce("", String::concat));
    }

    private void refused(String... more) {
        ProcessFile file = ProcessesFixture.file(
                Stream.concat(Stream.of(RIGHT), Stream.of(more)).toArray(String[]::new));
        assertThatExceptionOfType(Rejected.class)
                .as(String.join(" ", more))
                .isThrownBy(() -> at.records.catalogue.bring(HEAD, file, Optional.of(ProcessesFixture.ICT)));
        assertThat(at.records.processes.count(HEAD, RecordFilter.ALL)).isZero();
        assertThat(at.records.versions.count(HEAD, RecordFilter.ALL)).isZero();
    }

    @Test
    void brokenCellIsRefused_nothingOfTheFileStays() {
        refused("step|third|ACTIVITY|OWNER||ทำ");
        refused("step|3|PROGRAM|OWNER||ทำ");
        refused("step|3|ACTIVITY|EVERYBODY||ทำ");
        refused("step|3|ACTIVITY|OWNER||ทำ|10|YEARS");
        refused("step|3|ACTIVITY|OWNER||ทำ||WINDOW|||||||31/12/2569");
        refused("step|2|ACTIVITY|OWNER||ซ้ำ");
        refused("step|3|ACTIVITY|OWNER||");
        refused("step|3|ACTIVITY|OWNER||" + "ก".repeat(121));
        refused("way|1|สอง");
        refused("need|1|PROGRAM||ทำ");
        refused("cite|RUMOUR|เขาว่า");

        at.records.catalogue.bring(HEAD, ProcessesFixture.file(RIGHT), Optional.of(ProcessesFixture.ICT));
        assertThat(at.records.processes.count(HEAD, RecordFilter.ALL)).isEqualTo(1);
    }
}
